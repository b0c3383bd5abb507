import { findAll } from '../find.ts';
import type { ThreadAttachment } from '../mail-page.ts';
import { messageId, nameOfAttachment, senderOf } from './message.ts';
import type { ThreadInPage } from './open-thread.ts';
import { attachmentName } from './selectors.ts';

/** More cards than this are no invoice. */
const mostCards = 50;

/** The PDF and XML files on messages that stand open, the oldest message first. */
export function attachmentsIn({ messages }: ThreadInPage): ThreadAttachment[] {
  return messages.flatMap((message) =>
    cardsOn(message)
      .map((card) => ({ name: nameOfAttachment(card), from: senderOf(message), messageId: messageId(message) }))
      .filter(({ name }) => /\.(?:pdf|xml)$/i.test(name)),
  );
}

/**
 * Gmail's own address for an attachment, as `mime:name:address` on its card; null while Gmail still scans it, and where
 * the card has left the page.
 */
export function addressOf({ messages }: ThreadInPage, wanted: ThreadAttachment): string | null {
  const message = messages.find((element) => messageId(element) === wanted.messageId);
  const card = message && cardsOn(message).find((one) => nameOfAttachment(one) === wanted.name);
  const download = card?.closest('[download_url]')?.getAttribute('download_url');
  return /^[^:]*:[^:]*:(https:\/\/.{1,4000})$/.exec(download ?? '')?.[1] ?? null;
}

function cardsOn(message: Element): Element[] {
  return findAll(attachmentName, message).slice(0, mostCards);
}
