import type { Remark } from '../facts/document-words.ts';
import type { DocType, MailMessage } from '../reading.ts';
import type { ReplyReading } from './read-reply.ts';
import { hasReplyPrefix } from './reply-prefix.ts';

/** What tells a client's answer from a bill. */
export interface ReplySigns {
  readonly message: MailMessage;
  readonly docType: DocType;
  readonly reply: ReplyReading;
  readonly remarks: ReadonlyMap<Remark, number>;
  /** The mail brings an invoice of its sender's: attached, or with amount and number in its text. */
  readonly bringsInvoice: boolean;
}

/** True where a mail that came in answers the user rather than asking for money. */
export function isReply({ message, docType, reply, remarks, bringsInvoice }: ReplySigns): boolean {
  if (reply.kind === 'out-of-office') return true;
  // `It was paid in full` is a client's answer, too; a provider's notice is known before.
  if (hasReplyPrefix(message.subject) && reply.kind !== null) return true;
  if (docType === 'payment-notice' || docType === 'receipt' || docType === 'quote' || docType === 'order') return false;
  if (hasReplyPrefix(message.subject)) return !bringsInvoice;
  if (bringsInvoice || reply.kind === null) return false;
  return remarks.has('bill-received') || reply.kind !== 'question';
}
