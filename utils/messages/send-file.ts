import { filePartBytes } from '../domain/file-size.ts';
import { NotAnswered, Refused } from './ask-errors.ts';
import { base64Of } from './base64-of.ts';
import type { Answer, Ask, Request } from './protocol.ts';
import { newRequestId } from './request-id.ts';

type AskBackground = <R extends Request>(request: R, payload: Ask<R>) => Promise<Answer<R>>;

/** A file that the background has in parts. */
export type SentFile = Ask<'read-file'>['file'];

/**
 * Has the background read a file. It goes over in parts, so that the page is never held up; where the background was
 * stopped meanwhile and has lost them, they are sent once more.
 *
 * @param read asks what is to be known of the file once all of it is there
 * @throws NotAnswered where it was lost twice
 */
export async function sendFile<A>(
  ask: AskBackground,
  file: Blob,
  name: string,
  read: (sent: SentFile) => Promise<A>,
): Promise<A> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const fileId = newRequestId();
      const parts = await sendParts(ask, fileId, file);
      return await read({ name: name.slice(0, 255), fileId, parts });
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'not-found') throw error;
    }
  }
  throw new NotAnswered();
}

async function sendParts(ask: AskBackground, fileId: string, file: Blob): Promise<number> {
  const count = Math.max(1, Math.ceil(file.size / filePartBytes));
  for (let index = 0; index < count; index += 1) {
    const part = file.slice(index * filePartBytes, (index + 1) * filePartBytes);
    await ask('send-file-part', { fileId, index, base64: await base64Of(part) });
  }
  return count;
}
