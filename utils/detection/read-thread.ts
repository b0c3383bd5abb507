import type { Language } from '../domain/language.ts';
import type { EndOfMonthReading } from '../domain/payment-terms.ts';
import { readPaymentNotice } from './billing-mail/read-payment-notice.ts';
import { documentWordsIn } from './facts/document-words.ts';
import { found } from './facts/found.ts';
import { guessLanguage } from './languages/guess-language.ts';
import { readAttachmentNames } from './mail/attachment-names.ts';
import { isBounce } from './mail/automatic-answer.ts';
import { confirmsPaid } from './mail/confirms-paid.ts';
import { withFoldedRecipients } from './mail/folded-recipients.ts';
import { readReply } from './mail/read-reply.ts';
import { hasReplyPrefix } from './mail/reply-prefix.ts';
import { splitMail } from './mail/split-mail.ts';
import { directionOf, type MailContext, recipientOf } from './mail/whose-mail.ts';
import { readMail } from './read-mail.ts';
import type { InvoiceReading, MailMessage, MailThread, Reading, ThreadReading } from './reading.ts';
import { readLine } from './text/line.ts';

type ThreadInvoice = ThreadReading['invoices'][number];

/** What the user is known by beside the thread's own addresses. */
export interface ThreadContext {
  readonly ownNames?: readonly string[];
  /** How the client reads terms that run to the end of a month, where that was asked. */
  readonly endOfMonth?: EndOfMonthReading;
}

/**
 * Reads a conversation: the user's invoices in it, what was answered since, and what the user wrote after. A reminder
 * repeats an invoice and adds no second one; a folded message is offered at most, because its text is not all there.
 */
export function readThread(thread: MailThread, known: ThreadContext = {}): ThreadReading {
  const context: MailContext = { account: thread.account, ownAddresses: thread.ownAddresses, ...known };
  const language = threadLanguage(thread);
  const invoices: ThreadInvoice[] = [];
  const replies: ThreadReading['replies'][number][] = [];
  const ownMessagesAfter: ThreadReading['ownMessagesAfter'][number][] = [];
  for (const [position, message] of withFoldedRecipients(thread, context).entries()) {
    const before = invoices.length;
    const direction = directionOf(message, context);
    if (direction === 'sent') collect(invoices, message, position, context, language);
    if (before === 0) continue;
    const at = { messageId: message.id, sentOn: message.sentOn };
    if (direction === 'sent' && invoices.length === before) {
      const only = invoices.length === 1 ? invoices[0] : undefined;
      ownMessagesAfter.push({ ...at, confirmsPaid: only !== undefined && confirmsPaid(message, only.invoice) });
    }
    // A provider's notice is nobody's answer.
    if (direction === 'received' && !isBounce(message) && readPaymentNotice(message) === null) {
      const reply = readReply(message, invoices[0]?.language ?? language);
      // An absence is nobody's answer: it must not hold a reminder back.
      if (reply.kind !== 'out-of-office') replies.push({ ...at, from: message.from, ...reply });
    }
  }
  return { invoices, replies, ownMessagesAfter };
}

/** Adds the invoices of a sent message, or joins them with those already known. */
function collect(
  invoices: ThreadInvoice[],
  message: MailMessage,
  position: number,
  context: MailContext,
  language: Language | null,
): void {
  // A reply carries the subject of the conversation; it holds an invoice only where its own words or files say so.
  if (position > 0 && !speaksOfInvoice(message)) return;
  const reading = readMail(message, context);
  if (reading.certainty === 'unsure') return;
  for (const read of reading.invoices) {
    const invoice = { ...read, issueDate: read.issueDate ?? sentDay(message, reading) };
    const known = invoices.findIndex((one) => isSame(one.invoice, invoice, reading));
    const client = recipientOf(message, context);
    const earlier = invoices[known];
    if (earlier) invoices[known] = join(earlier, invoice, reading, message);
    else if (client) {
      invoices.push({
        invoice,
        certainty: message.folded && reading.certainty === 'sure' ? 'likely' : reading.certainty,
        messageId: message.id,
        client,
        language: reading.language ?? language ?? 'en',
        folded: message.folded,
      });
    }
  }
}

/** An invoice without a date was written on the day it was sent. */
function sentDay({ sentOn }: MailMessage, { docType }: Reading): InvoiceReading['issueDate'] {
  return sentOn === null || docType !== 'invoice' ? null : found(sentOn, 0.5, sentOn, 'header', 'sent-on');
}

function speaksOfInvoice(message: MailMessage): boolean {
  const { fresh } = splitMail(message.body, hasReplyPrefix(message.subject));
  const words = documentWordsIn(fresh.map((line, index) => readLine(line, index, 'body')));
  const isNamed = words.has('invoice') || words.has('partial') || words.has('correction');
  return isNamed || readAttachmentNames(message.attachmentNames).invoiceNamed;
}

/** The same number, or a reminder or an invoice that leaves the number out and names no other sum. */
function isSame(known: InvoiceReading, one: InvoiceReading, reading: Reading): boolean {
  if (known.number && one.number) return normal(known.number.value) === normal(one.number.value);
  const sums = [known.amountDue ?? known.total, one.amountDue ?? one.total].map((sum) => sum?.value);
  const sameSum = sums[0] === undefined || sums[1] === undefined || sums[0].minor === sums[1].minor;
  return sameSum || reading.docType === 'reminder';
}

function normal(number: string): string {
  return number.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** What the first message leaves open, a later one fills; a reminder's newer balance counts. */
function join(known: ThreadInvoice, later: InvoiceReading, reading: Reading, message: MailMessage): ThreadInvoice {
  const first = known.invoice;
  const invoice: InvoiceReading = {
    number: first.number ?? later.number,
    subject: first.subject ?? later.subject,
    issueDate: sureDay(first) ?? sureDay(later) ?? first.issueDate,
    dueDate: first.dueDate ?? later.dueDate,
    dueDateSource: first.dueDate ? first.dueDateSource : later.dueDateSource,
    ...doubtOf(first.dueDate ? first : later),
    total: first.total ?? later.total,
    amountDue:
      later.amountDue && reading.docType !== 'reminder' && !first.amountDue
        ? later.amountDue
        : (first.amountDue ?? later.amountDue),
    paymentLink: first.paymentLink ?? later.paymentLink,
  };
  // The folded message still says when it is due; a reminder that does not is no reason to leave it unread.
  const readable = !message.folded && reading.certainty === 'sure' && !(known.folded && later.dueDate === null);
  const certainty = known.certainty === 'sure' || readable ? 'sure' : known.certainty;
  return { ...known, invoice, certainty, folded: known.folded && certainty !== 'sure' };
}

function doubtOf({ dueDateDoubt }: InvoiceReading): Pick<InvoiceReading, 'dueDateDoubt'> {
  return dueDateDoubt ? { dueDateDoubt } : {};
}

function sureDay(invoice: InvoiceReading): InvoiceReading['issueDate'] {
  return invoice.issueDate && invoice.issueDate.evidence.where !== 'header' ? invoice.issueDate : null;
}

function threadLanguage(thread: MailThread): Language | null {
  return guessLanguage(thread.messages.map(({ subject, body }) => `${subject}\n${body.slice(0, 4_000)}`).join('\n'));
}
