import { noticeReading } from './billing-mail/notice-reading.ts';
import { readPaymentNotice } from './billing-mail/read-payment-notice.ts';
import { readDocument } from './facts/document.ts';
import { documentWordsIn, type Remark, remarksIn } from './facts/document-words.ts';
import { findSubject } from './facts/find-subject.ts';
import { readInvoiceFacts } from './facts/invoice-facts.ts';
import { mailKind } from './facts/mail-kind.ts';
import { readAttachmentNames } from './mail/attachment-names.ts';
import { isReply } from './mail/is-reply.ts';
import { judgeMail } from './mail/judge-mail.ts';
import { looseNumber } from './mail/loose-number.ts';
import { findPaymentLink } from './mail/payment-link.ts';
import { completedFromHistory } from './mail/quoted-facts.ts';
import { readReply } from './mail/read-reply.ts';
import { hasReplyPrefix } from './mail/reply-prefix.ts';
import { splitMail } from './mail/split-mail.ts';
import { directionOf, type MailContext } from './mail/whose-mail.ts';
import type { InvoiceReading, MailMessage, Reading } from './reading.ts';

/** A subject longer than this is no subject. */
const longestSubject = 500;

/**
 * Reads one mail: what kind of document it is, whose, and its facts with their evidence; of a mail that came in, what
 * it answers. Pure; the time it takes grows with the length of the text up to a cap of 200,000 characters. The text is
 * hostile and nothing in it is acted on.
 */
export function readMail(message: MailMessage, context: MailContext): Reading {
  const notice = readPaymentNotice(message);
  if (notice) return noticeReading(notice, directionOf(message, context), message.subject.slice(0, longestSubject));
  const parts = splitMail(message.body, hasReplyPrefix(message.subject));
  const attachments = readAttachmentNames(message.attachmentNames);
  const subject = message.subject.slice(0, longestSubject);
  // Signatures hold telephone numbers and addresses; no fact is taken from them.
  const document = readDocument(
    [
      { lines: [{ text: subject }], where: 'subject' },
      { lines: parts.fresh, where: 'body' },
    ],
    message.sentOn,
  );
  const [title, ...fresh] = document.lines;
  const titles = title ? [title] : [];
  const remarks = remarksIn(fresh);
  const inSubject = documentWordsIn(titles);
  const inBody = documentWordsIn(fresh);
  const settled = remarks.has('settled') && !remarks.has('overdue');
  const isReminder = inSubject.has('reminder') || inBody.has('reminder');
  const facts = readInvoiceFacts(document, {
    isReminder,
    settled,
    ...(context.endOfMonth && { endOfMonth: context.endOfMonth }),
  });
  const number = facts.invoice.number ?? attachments.number ?? looseNumber(document, message.attachmentNames);
  const docType = mailKind({
    subject: inSubject,
    body: inBody,
    subjectRemarks: remarksIn(titles),
    bodyRemarks: remarks,
    hasNumber: number !== null || facts.several.length > 0,
    hasAmount: facts.invoice.total !== null || facts.several.length > 0,
    hasDueDate: facts.invoice.dueDate !== null,
    asksToPay: isLabelledDue(facts.invoice.amountDue),
    isSettled: settled && !isLabelledDue(facts.invoice.amountDue),
    severalInvoices: facts.several.length > 0,
    paysBill: remarks.has('pays-bill') && directionOf(message, context) === 'sent',
    attachedInvoice: attachments.invoiceNamed,
    attachedOther: attachments.otherNamed,
    attached: message.attachmentNames.length > 0,
  });
  const paymentLink = findPaymentLink(document.lines);
  const work = findSubject(document, number?.value ?? null, { names: namesIn(message) });
  const invoice = completedFromHistory({ ...facts.invoice, number, subject: work, paymentLink }, parts, message);
  const several = facts.several.map((one) => ({ ...one, subject: null, paymentLink }));
  const invoices = several.length > 0 ? several : [invoice];
  const reading = judgeMail({
    message,
    context,
    parts,
    document,
    docType,
    invoices,
    contradictory: facts.contradictory && several.length === 0,
    handsOver: remarks.has('hands-over') || message.attachmentNames.length > 0,
  });
  return reading.direction === 'received' ? withReply(reading, message, remarks, facts.invoice) : reading;
}

function isLabelledDue(amount: InvoiceReading['amountDue']): boolean {
  return amount !== null && amount.value.minor > 0 && amount.evidence.why.startsWith('due');
}

/** A mail that came in and answers the user is a reply, with what it says of the payment. */
function withReply(
  reading: Reading,
  message: MailMessage,
  remarks: ReadonlyMap<Remark, number>,
  invoice: Pick<InvoiceReading, 'number' | 'amountDue'>,
): Reading {
  const reply = readReply(message, reading.language);
  const inBody = (fact: InvoiceReading['number'] | InvoiceReading['amountDue']) =>
    fact !== null && fact.evidence.where !== 'subject';
  // A bill names its number in its subject; an answer repeats there the number of the invoice it answers.
  const named = hasReplyPrefix(message.subject) ? inBody(invoice.number) : invoice.number !== null;
  const handsOver = remarks.has('hands-over') && reading.docType === 'invoice' && !hasReplyPrefix(message.subject);
  const bringsInvoice =
    readAttachmentNames(message.attachmentNames).invoiceNamed || handsOver || (named && inBody(invoice.amountDue));
  if (!isReply({ message, docType: reading.docType, reply, remarks, bringsInvoice })) return reading;
  return { ...reading, docType: 'reply', invoices: [], replyKind: reply.kind, promiseDate: reply.promiseDate };
}

/** The names of those who write and are written to, and what their domains are called. */
function namesIn({ from, to }: MailMessage): string[] {
  return [from, ...to].flatMap(({ name, email }) => [
    ...(name ? [name] : []),
    ...(email ? [email.split('@')[1]?.split('.')[0] ?? ''] : []),
  ]);
}
