import { type CalendarDay, dayFromParts } from '../../domain/calendar-day.ts';
import { type Money, minorDigits, parseDecimal } from '../../domain/money.ts';
import type { DocType, Found, InvoiceReading, Reading } from '../reading.ts';
import { itemsOfHtml } from './items-of-html.ts';
import { itemOfProperty, localTerm, type MarkupItem, textOfProperty } from './markup-item.ts';

/** schema.org types that tell what a page or a mail is about (schema.org 29, seen 2026-11-21). */
const kinds: Readonly<Record<string, DocType>> = {
  Invoice: 'invoice',
  Order: 'order',
  ParcelDelivery: 'delivery',
  Quotation: 'quote',
};

/**
 * What structured markup in HTML says of the invoices it is about, or null where it speaks of none. Whose they are is
 * for the mail's addresses to say: markup names people, not mailboxes.
 */
export function readMarkup(html: string): Reading | null {
  const items = itemsOfHtml(html);
  const invoices = items.filter(({ types }) => types.includes('Invoice'));
  const [first] = invoices;
  const docType = first ? 'invoice' : kindOf(items);
  if (!docType) return null;
  return {
    docType,
    direction: 'none',
    track: false,
    certainty: 'unsure',
    language: null,
    invoices: invoices.map(readingOf),
    seller: first ? textFound(first, 'provider', 'broker', 'seller') : null,
    buyer: first ? textFound(first, 'customer') : null,
    replyKind: null,
    promiseDate: null,
  };
}

function kindOf(items: readonly MarkupItem[]): DocType | undefined {
  return items.flatMap(({ types }) =>
    types.flatMap((type) => (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? []),
  )[0];
}

function readingOf(item: MarkupItem): InvoiceReading {
  const dueDate = dayFound(item, 'paymentDueDate', 'paymentDue');
  return {
    number: numberOf(item),
    subject: textFound(item, 'description'),
    issueDate: dayFound(item, 'invoiceDate', 'dateIssued', 'dateCreated'),
    dueDate,
    dueDateSource: dueDate ? 'explicit' : null,
    total: null,
    amountDue: amountDueOf(item),
    paymentLink: paymentLinkOf(item),
  };
}

/** `accountId` is the client's account as often as the invoice; the other names are the invoice's own. */
function numberOf(item: MarkupItem): Found<string> | null {
  return textFound(item, 'confirmationNumber', 'identifier', 'invoiceNumber');
}

function amountDueOf(item: MarkupItem): Found<Money> | null {
  const sum = itemOfProperty(item, 'totalPaymentDue');
  const amount = sum && textOfProperty(sum, 'price', 'value');
  const currency = sum && textOfProperty(sum, 'priceCurrency', 'currency')?.toUpperCase();
  if (isSettled(item) && currency && /^[A-Z]{3}$/.test(currency)) {
    return fact({ minor: 0, currency }, 'paymentStatus: PaymentComplete');
  }
  const value = amount && currency && /^[A-Z]{3}$/.test(currency) ? moneyOf(amount, currency) : null;
  return value && fact(value, `totalPaymentDue: ${amount} ${currency}`);
}

function isSettled(item: MarkupItem): boolean {
  const status = localTerm(textOfProperty(item, 'paymentStatus') ?? '');
  return status === 'PaymentComplete' || status === 'PaymentAutomaticallyApplied';
}

function moneyOf(amount: string, currency: string): Money | null {
  const digits = minorDigits(currency);
  const parts = /^(-?\d{1,13})(?:\.(\d{1,8}))?$/.exec(amount.trim());
  return parts
    ? parseDecimal(`${parts[1]}.${(parts[2] ?? '').slice(0, digits).padEnd(digits + 1, '0')}`, currency)
    : null;
}

function paymentLinkOf(item: MarkupItem): Found<string> | null {
  const action = itemOfProperty(item, 'potentialAction');
  const link = (action && textOfProperty(action, 'target', 'url')) ?? textOfProperty(item, 'paymentUrl');
  return link?.startsWith('https://') ? fact(link.slice(0, 2_000), link) : null;
}

function textFound(item: MarkupItem, ...names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const text = textOfProperty(item, name)?.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (text) return fact(text, `${name}: ${text}`);
  }
  return null;
}

function dayFound(item: MarkupItem, ...names: readonly string[]): Found<CalendarDay> | null {
  for (const name of names) {
    const text = textOfProperty(item, name) ?? '';
    const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
    // The day as it is written, whatever zone stands behind it: that is the day the invoice means.
    const day = parts && dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (day) return fact(day, `${name}: ${text}`);
  }
  return null;
}

function fact<T>(value: T, words: string): Found<T> {
  return { value, confidence: 1, evidence: { words: words.slice(0, 200), where: 'markup', why: 'markup-field' } };
}
