import type { Asker } from './protocol.ts';

/** What the browser says about the sender of a message; it cannot be forged by a page. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension: its id and the origin of its own pages. */
export interface Self {
  readonly id: string;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
}

const sites: ReadonlyMap<string, Asker> = new Map([
  ['https://mail.google.com', 'gmail'],
  ['https://www.paypal.com', 'paypal'],
]);

/**
 * Who sent a message: our script in the top frame of a known site, or one of our own screens; null for everybody
 * else. Origins are compared whole, never by substring.
 */
export function whoAsks(sender: Sender, self: Self): Asker | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  const origin = originOf(sender.url);
  // Chromium and newer Firefox name the origin as well; where both are there, both must agree.
  if (origin === null || (sender.origin !== undefined && originOf(sender.origin) !== origin)) return null;
  if (sender.frameId !== undefined && sender.frameId !== 0) return null;
  if (origin === self.origin) return 'screen';
  if (sender.tab === undefined || sender.frameId === undefined) return null;
  return sites.get(origin) ?? null;
}

/** `scheme://host`, for extension addresses, too, whose `URL.origin` is the string "null" in some engines. */
function originOf(address: string): string | null {
  const parts = /^([a-z][a-z-]{0,30}:\/\/[^/?#\\@\s]{1,255})(?:[/?#]|$)/.exec(address);
  return parts?.[1] ?? null;
}
