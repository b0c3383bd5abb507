import type { Money } from '../domain/money.ts';
import type { Disagreement, DocType, Found, InvoiceReading, Reading } from './reading.ts';

/**
 * One reading from two sources of the same document, `best` being the one that says what its fields mean (XML before
 * print, print before mail). What best does not say is taken from the other; where they say different things best's
 * word stands and the other's is kept beside it. Several invoices in one source are left as they are.
 */
export function mergeReadings(best: Reading, other: Reading): Reading {
  const [invoice, ...more] = best.invoices;
  const [second, ...others] = other.invoices;
  const single = invoice && second && more.length === 0 && others.length === 0;
  // XML names people more often than mailboxes; the print may say whose it is.
  const { direction, track, certainty } = best.direction === 'none' ? other : best;
  return {
    ...best,
    direction,
    track,
    certainty,
    language: best.language ?? other.language,
    seller: best.seller ?? other.seller,
    buyer: best.buyer ?? other.buyer,
    invoices: single ? [mergeInvoices(invoice, second)] : best.invoices.length > 0 ? best.invoices : other.invoices,
  };
}

/** Kinds of mail that speak of the invoice attached to them. */
const speaksOfAttachment: ReadonlySet<DocType> = new Set(['invoice', 'reminder', 'correction', 'partial', 'other']);
/** Kinds of attachment that ask for money. */
const asksForMoney: ReadonlySet<DocType> = new Set(['invoice', 'correction', 'partial', 'selfbilled']);

/**
 * A mail with what its attachment says: whose it is and what kind comes from the mail, the facts from the attachment.
 * A reminder's own amount stands, because it knows of part payments that the attached invoice cannot.
 */
export function readWithAttachment(mail: Reading, attachment: Reading): Reading {
  if (!asksForMoney.has(attachment.docType) || !speaksOfAttachment.has(mail.docType)) return mail;
  const isReminder = mail.docType === 'reminder';
  const docType = mail.docType === 'other' ? attachment.docType : mail.docType;
  const merged = mergeReadings({ ...attachment, seller: mail.seller ?? attachment.seller }, mail);
  const invoices = merged.invoices.map((invoice) => (isReminder ? withAmountOf(invoice, mail) : invoice));
  const mine = mail.direction === 'sent';
  const isOwed = invoices.some(({ amountDue }) => (amountDue?.value.minor ?? 0) > 0);
  return {
    ...mail,
    docType,
    language: mail.language ?? attachment.language,
    invoices,
    seller: merged.seller,
    buyer: attachment.buyer ?? mail.buyer,
    track: mine && isOwed && (mail.certainty !== 'unsure' || mail.docType === 'other'),
    certainty: mine && isOwed && mail.docType !== 'other' ? 'sure' : mail.certainty,
  };
}

function withAmountOf(invoice: InvoiceReading, mail: Reading): InvoiceReading {
  const amountDue = mail.invoices[0]?.amountDue;
  return amountDue ? { ...invoice, amountDue } : invoice;
}

function mergeInvoices(best: InvoiceReading, other: InvoiceReading): InvoiceReading {
  const dueDate = best.dueDate ?? other.dueDate;
  const disagreements = disagreementsOf(best, other);
  const { dueDateDoubt } = best.dueDate ? best : other;
  return {
    number: best.number ?? other.number,
    subject: best.subject ?? other.subject,
    issueDate: best.issueDate ?? other.issueDate,
    dueDate,
    dueDateSource: best.dueDate ? best.dueDateSource : other.dueDateSource,
    ...(dueDateDoubt && { dueDateDoubt }),
    total: best.total ?? other.total,
    amountDue: best.amountDue ?? other.amountDue,
    paymentLink: best.paymentLink ?? other.paymentLink,
    ...(disagreements.length > 0 ? { disagreements } : {}),
  };
}

/** A doubtful reading of the print is no ground to bother the user about sound XML. */
const leastConfidence = 0.7;

function disagreementsOf(best: InvoiceReading, other: InvoiceReading): Disagreement[] {
  const found: Disagreement[] = [];
  if (differs(best.number, other.number, (a, b) => bare(a) === bare(b)))
    found.push({ field: 'number', other: other.number });
  for (const field of ['issueDate', 'dueDate'] as const) {
    const theirs = other[field];
    if (differs(best[field], theirs, (a, b) => a === b)) found.push({ field, other: theirs });
  }
  for (const field of ['total', 'amountDue'] as const) {
    const theirs = other[field];
    if (differs(best[field], theirs, sameMoney)) found.push({ field, other: theirs });
  }
  return found;
}

function differs<T>(a: Found<T> | null, b: Found<T> | null, same: (a: T, b: T) => boolean): b is Found<T> {
  return a !== null && b !== null && b.confidence >= leastConfidence && !same(a.value, b.value);
}

function bare(number: string): string {
  return number.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
