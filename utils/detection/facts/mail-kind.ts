import type { DocumentWord } from '../languages/vocabulary.ts';
import type { DocType } from '../reading.ts';
import type { Remark } from './document-words.ts';

/** What a mail's words, its facts and its attachments say about its kind. */
export interface MailSigns {
  readonly subject: ReadonlyMap<DocumentWord, number>;
  readonly body: ReadonlyMap<DocumentWord, number>;
  readonly subjectRemarks: ReadonlyMap<Remark, number>;
  readonly bodyRemarks: ReadonlyMap<Remark, number>;
  readonly hasNumber: boolean;
  readonly hasAmount: boolean;
  readonly hasDueDate: boolean;
  /** An amount is labelled as one still to be paid. */
  readonly asksToPay: boolean;
  /** It says that nothing is owed any more. */
  readonly isSettled: boolean;
  /** It lists several invoices, each with its amount. */
  readonly severalInvoices: boolean;
  /** The user writes that the user pays: it is the other side's invoice. */
  readonly paysBill: boolean;
  readonly attachedInvoice: boolean;
  readonly attachedOther: boolean;
  /** Any file is attached. */
  readonly attached: boolean;
}

/** Kinds that a subject settles where it does not speak of an invoice as well. */
const settledBySubject = ['quote', 'delivery', 'statement', 'contract', 'newsletter', 'order', 'application'] as const;

/** Decides what a mail is. `other` where it is no document of these kinds. */
export function mailKind(signs: MailSigns): DocType {
  const inSubject = (word: DocumentWord) => signs.subject.has(word);
  const anywhere = (word: DocumentWord) => signs.subject.has(word) || signs.body.has(word);
  const speaksOfInvoice =
    anywhere('invoice') || anywhere('creditnote') || anywhere('correction') || anywhere('partial');
  const invoiceSubject = ['invoice', 'creditnote', 'correction', 'partial'].some((word) =>
    signs.subject.has(word as DocumentWord),
  );
  if (inSubject('newsletter') || (signs.body.get('newsletter') ?? 0) >= 2) return 'other';
  if ((inSubject('payment-notice') || inSubject('receipt')) && !(speaksOfInvoice && signs.asksToPay))
    return inSubject('receipt') ? 'receipt' : 'payment-notice';
  for (const kind of settledBySubject) {
    if (kind === 'statement' && signs.severalInvoices && isReminder(signs)) continue;
    if (inSubject(kind) && !invoiceSubject)
      return kind === 'contract' || kind === 'newsletter' || kind === 'application' ? 'other' : kind;
  }
  if (isNoInvoiceYet(signs) || (signs.paysBill && !signs.attachedInvoice)) return 'other';
  if (tellsOfPayment(signs)) return 'payment-notice';
  if (speaksOfInvoice && (signs.hasNumber || signs.hasAmount || signs.attachedInvoice))
    return invoiceKind(signs, anywhere);
  if (signs.attachedInvoice && !signs.attachedOther) return invoiceKind(signs, anywhere);
  // `Please find the invoice attached`: the facts stand in a file whose name says nothing.
  const handsOver = signs.bodyRemarks.has('hands-over') && (invoiceSubject || signs.attached);
  if (speaksOfInvoice && handsOver && !signs.attachedOther) return invoiceKind(signs, anywhere);
  return otherKind(signs, anywhere);
}

/** Somebody paid, and nothing is asked for. */
function tellsOfPayment(signs: MailSigns): boolean {
  if (!signs.body.has('payment-notice') || signs.attached || signs.body.has('reminder')) return false;
  return !signs.asksToPay && !signs.hasDueDate && !signs.bodyRemarks.has('hands-over');
}

/** Asks the other side for its invoice, or speaks of one yet to come, and holds none. */
function isNoInvoiceYet(signs: MailSigns): boolean {
  const asks = signs.subjectRemarks.has('asks-for-invoice') || signs.bodyRemarks.has('asks-for-invoice');
  return (
    asks && !signs.attachedInvoice && !(signs.hasNumber && signs.hasAmount && (signs.hasDueDate || signs.asksToPay))
  );
}

function invoiceKind(signs: MailSigns, anywhere: (word: DocumentWord) => boolean): DocType {
  if (signs.isSettled) return 'payment-notice';
  if (anywhere('quote') && !signs.subject.has('invoice') && signs.attachedOther) return 'quote';
  if (signs.subject.has('creditnote') || (anywhere('creditnote') && !anywhere('invoice'))) return 'creditnote';
  if (isReminder(signs)) return 'reminder';
  if (anywhere('correction')) return 'correction';
  if (anywhere('partial')) return 'partial';
  return 'invoice';
}

/** A reminder says so in its subject, or names the invoice as late in its text. */
function isReminder(signs: MailSigns): boolean {
  if (signs.subject.has('reminder') || signs.subjectRemarks.has('overdue')) return true;
  return signs.body.has('reminder') && (signs.bodyRemarks.has('overdue') || signs.hasDueDate || signs.hasAmount);
}

function otherKind(signs: MailSigns, anywhere: (word: DocumentWord) => boolean): DocType {
  for (const kind of ['payment-notice', 'receipt', 'quote', 'order', 'delivery', 'statement'] as const) {
    if (anywhere(kind) && (signs.hasAmount || signs.hasNumber || signs.subject.has(kind))) return kind;
  }
  return 'other';
}
