import type { MailContext } from '../detection/mail/whose-mail.ts';

/** What the background asks the document that may start workers (Chromium's service worker may not). */
export interface OffscreenAsk {
  readonly name: string;
  readonly base64: string;
  readonly context: MailContext;
}

interface OffscreenMessage {
  readonly fairdueFile: OffscreenAsk;
}

export function offscreenMessage(ask: OffscreenAsk): OffscreenMessage {
  return { fairdueFile: ask };
}

/** The question in a message, or null where it is none. The sender was checked: it is our own background. */
export function offscreenAsk(message: unknown): OffscreenAsk | null {
  return isOffscreenMessage(message) ? message.fairdueFile : null;
}

function isOffscreenMessage(message: unknown): message is OffscreenMessage {
  return typeof message === 'object' && message !== null && 'fairdueFile' in message;
}
