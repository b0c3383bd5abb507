import { mostFileBytes } from '../../domain/file-size.ts';

/** The one place in Fairdue that asks a server for anything, and the one server. */
const site = 'https://mail.google.com';

/** In milliseconds; a person who waits longer has downloaded the file by hand. */
const longestWait = 20_000;

/**
 * The bytes of an attachment of the open thread, from the address Gmail itself gave its card; call it from a trusted
 * click only. The request is the one a click on Gmail's own download button makes: same origin, with the user's
 * session, and nothing of ours in it. Null for any other address, where Gmail sends elsewhere, answers with a page, or
 * does not answer. What is larger than is read comes cut off just above that size.
 */
export async function fetchAttachment(address: string, signal: AbortSignal): Promise<Blob | null> {
  if (!isAttachment(address)) return null;
  try {
    const response = await fetch(address, {
      // An address that leads to another host ends in an error instead of a second request.
      mode: 'same-origin',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
    });
    const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '');
    return response.ok && !isPage && response.body ? await cutOff(response.body) : null;
  } catch {
    return null;
  }
}

/** Nothing but an attachment: an address on a page must not make us press anything else at Gmail. */
function isAttachment(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname, searchParams } = new URL(address);
  return origin === site && pathname.startsWith('/mail/') && searchParams.get('view') === 'att';
}

async function cutOff(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  while (size <= mostFileBytes) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    size += value.length;
  }
  await reader.cancel();
  return new Blob(parts);
}
