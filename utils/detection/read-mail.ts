import { type ReadDocument, readDocument } from './facts/document.ts';
import { documentWordsIn, remarksIn } from './facts/document-words.ts';
import { findSubject } from './facts/find-subject.ts';
import { found } from './facts/found.ts';
import { readInvoiceFacts } from './facts/invoice-facts.ts';
import { mailKind } from './facts/mail-kind.ts';
import { vocabularies } from './languages/vocabularies.ts';
import { type AttachmentEvidence, readAttachmentNames } from './mail/attachment-names.ts';
import { findPaymentLink } from './mail/payment-link.ts';
import { type MailParts, splitMail } from './mail/split-mail.ts';
import { directionOf, isBookkeeper, type MailContext, recipientOf } from './mail/whose-mail.ts';
import type { DocType, Found, InvoiceReading, MailMessage, Reading } from './reading.ts';
import { fold } from './text/fold.ts';

/** Kinds of documents by which the user asks for money. */
const asksForMoney: ReadonlySet<DocType> = new Set(['invoice', 'reminder', 'correction', 'partial', 'selfbilled']);
const forwardPrefixes = new Set(vocabularies.flatMap(({ mail }) => mail.forwardPrefixes.map(fold)));

/**
 * Reads one mail: what kind of document it is, whose, and its facts with their evidence. Pure; the time it takes grows
 * with the length of the text up to a cap of 200,000 characters. The text is hostile and nothing in it is acted on.
 */
export function readMail(message: MailMessage, context: MailContext): Reading {
  const parts = splitMail(message.body);
  const attachments = readAttachmentNames(message.attachmentNames);
  const document = readDocument(
    [
      { lines: [{ text: message.subject.slice(0, 500) }], where: 'subject' },
      { lines: parts.fresh, where: 'body' },
      // Signatures hold telephone numbers and addresses, and sometimes how to pay; facts are not taken from them.
    ],
    message.sentOn,
  );
  const fresh = parts.fresh.map(({ text }) => text).join('\n');
  const remarks = remarksIn(fresh);
  const subjectWords = documentWordsIn(message.subject);
  const bodyWords = documentWordsIn(fresh);
  const isReminderWord = subjectWords.has('reminder') || bodyWords.has('reminder');
  const settled = remarks.has('settled') && !remarks.has('overdue');
  const facts = readInvoiceFacts(document, { isReminder: isReminderWord, settled });
  const number = facts.invoice.number ?? attachments.number;
  const docType = mailKind({
    subject: subjectWords,
    body: bodyWords,
    subjectRemarks: remarksIn(message.subject),
    bodyRemarks: remarks,
    hasNumber: number !== null,
    hasAmount: facts.invoice.total !== null,
    hasDueDate: facts.invoice.dueDate !== null,
    attachedInvoice: attachments.invoiceNamed,
    attachedOther: attachments.otherNamed,
    attached: message.attachmentNames.length > 0,
  });
  const invoice: InvoiceReading = {
    ...facts.invoice,
    number,
    issueDate: facts.invoice.issueDate ?? sentDay(message, docType),
    subject: findSubject(document, number?.value ?? null, { names: namesIn(message) }),
    paymentLink: findPaymentLink(document.lines),
  };
  return judge({
    message,
    context,
    parts,
    attachments,
    document,
    docType,
    invoice,
    contradictory: facts.contradictory,
  });
}

/** The names of those who write and are written to, and what their domains are called. */
function namesIn({ from, to }: MailMessage): string[] {
  return [from, ...to].flatMap(({ name, email }) => [
    ...(name ? [name] : []),
    ...(email ? [email.split('@')[1]?.split('.')[0] ?? ''] : []),
  ]);
}

/** An invoice without a date was written on the day it was sent. */
function sentDay(message: MailMessage, docType: DocType): InvoiceReading['issueDate'] {
  if (message.sentOn === null || docType !== 'invoice') return null;
  return found(message.sentOn, 0.5, message.sentOn, 'header', 'sent-on');
}

interface Judged {
  readonly message: MailMessage;
  readonly context: MailContext;
  readonly parts: MailParts;
  readonly attachments: AttachmentEvidence;
  readonly document: ReadDocument;
  readonly docType: DocType;
  readonly invoice: InvoiceReading;
  readonly contradictory: boolean;
}

/** Decides whose document it is and whether it is to be tracked, offered or left alone. */
function judge(judged: Judged): Reading {
  const { message, context, document, docType, invoice } = judged;
  const direction = directionOf(message, context);
  const mine = direction === 'sent' && !isForwarded(judged);
  const asks = asksForMoney.has(docType);
  const owed = invoice.amountDue === null || invoice.amountDue.value.minor > 0;
  const certainty = mine && asks && owed ? certaintyOf(judged) : 'unsure';
  const recipient = recipientOf(message, context);
  return {
    docType,
    direction,
    track: mine && asks && owed && certainty !== 'unsure',
    certainty,
    language: document.language,
    invoices: asks || docType === 'creditnote' ? [invoice] : [],
    seller: mine ? nameFound(message.from.name) : null,
    buyer: mine && recipient ? nameFound(recipient.name ?? recipient.email) : null,
    replyKind: null,
    promiseDate: null,
  };
}

/** Sent on to the accountant is not sent to a client. */
function isForwarded({ message, parts, context }: Judged): boolean {
  const prefix = fold(message.subject.split(':', 1)[0] ?? '').trim();
  const isPrefixed = message.subject.includes(':') && forwardPrefixes.has(prefix);
  const recipient = recipientOf(message, context);
  return isPrefixed || parts.forwarded || (recipient !== null && isBookkeeper(recipient));
}

function certaintyOf({ invoice, contradictory }: Judged): Reading['certainty'] {
  const { number, dueDate, dueDateSource, amountDue } = invoice;
  const enough = (fact: Found<unknown> | null, least: number) => fact !== null && fact.confidence >= least;
  const named = enough(number, 0.6) || (enough(dueDate, 0.75) && dueDateSource === 'explicit');
  if (enough(amountDue, 0.6) && named && !contradictory) return 'sure';
  return 'likely';
}

function nameFound(name: string | null): Found<string> | null {
  return name ? found(name, 0.9, name, 'header', 'address') : null;
}
