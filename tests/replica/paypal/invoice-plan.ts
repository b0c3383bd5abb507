import type { PaypalClient } from './clients.ts';
import type { PaypalInvoice, PaypalStatus, PaypalTerm } from './invoice-object.ts';

/** One invoice to generate: what must be true of it; the rest is drawn by lot. */
export interface InvoicePlan {
  readonly status: PaypalStatus;
  readonly term: PaypalTerm;
  /** Days from today. For due on receipt and no due date: the invoice date. */
  readonly day: number;
  /** Where it is not one of the client's usual numbers. */
  readonly number?: string;
  /** Where a part was paid: in hundredths of the total. */
  readonly paidPart?: number;
  readonly tip?: true;
  readonly flow?: PaypalInvoice['detail']['metadata']['created_by_flow'];
  readonly reminders?: readonly number[];
  /** Where it is not one of the language's usual currencies. */
  readonly currency?: string;
  /** Where it is to somebody and over an amount in particular: whole units of `currency`. */
  readonly client?: PaypalClient;
  readonly total?: number;
}

/** The invoice that the mailbox of /u/0 holds as well, mailed by hand: one debt in two places. */
export const alsoInGmail: InvoicePlan = {
  status: 'SENT',
  term: 'NET_30',
  day: -3,
  number: '1051',
  currency: 'USD',
  client: { given: 'Marcus', surname: 'Webb', email: 'marcus.webb@brightharbor.example' },
  total: 1850,
};

/** Every status with the pitfalls the notes on PayPal list; each page set holds all of them. */
export const planned: readonly InvoicePlan[] = [
  { status: 'SENT', term: 'NET_30', day: -12, reminders: [-9] },
  { status: 'SENT', term: 'NET_15', day: -3 },
  { status: 'SENT', term: 'NET_45', day: -35, reminders: [-30, -20] },
  { status: 'SENT', term: 'DUE_ON_DATE_SPECIFIED', day: -70 },
  { status: 'SENT', term: 'NET_10', day: -1, number: '0001' },
  { status: 'SENT', term: 'NET_30', day: 0 },
  { status: 'SENT', term: 'NET_15', day: 2 },
  { status: 'SENT', term: 'NET_30', day: 20 },
  { status: 'SENT', term: 'NET_30', day: -8, currency: 'JPY' },
  { status: 'UNPAID', term: 'NET_10', day: -5 },
  { status: 'UNPAID', term: 'NET_30', day: 9, number: 'Job #12 b' },
  { status: 'SENT', term: 'DUE_ON_RECEIPT', day: -4 },
  { status: 'UNPAID', term: 'DUE_ON_RECEIPT', day: 0 },
  { status: 'SENT', term: 'NO_DUE_DATE', day: -40 },
  { status: 'PARTIALLY_PAID', term: 'NET_30', day: -18, paidPart: 25 },
  { status: 'PARTIALLY_PAID', term: 'NET_45', day: 6, paidPart: 60 },
  { status: 'PAYMENT_PENDING', term: 'NET_15', day: -2 },
  { status: 'PAYMENT_PENDING', term: 'NET_30', day: 12 },
  { status: 'PAID', term: 'NET_30', day: -21 },
  { status: 'PAID', term: 'NET_15', day: -6, tip: true },
  { status: 'MARKED_AS_PAID', term: 'NET_30', day: -14 },
  { status: 'CANCELLED', term: 'NET_30', day: -25 },
  { status: 'AUTO_CANCELLED', term: 'NET_10', day: -55 },
  { status: 'REFUNDED', term: 'NET_15', day: -44 },
  { status: 'PARTIALLY_REFUNDED', term: 'NET_15', day: -38 },
  { status: 'MARKED_AS_REFUNDED', term: 'NET_30', day: -60 },
  { status: 'DRAFT', term: 'NET_30', day: 29 },
  { status: 'DRAFT', term: 'NET_10', day: -15 },
  { status: 'SCHEDULED', term: 'NET_30', day: 33 },
  { status: 'SENT', term: 'NET_30', day: -16, number: 'GRP-7', flow: 'MULTIPLE_RECIPIENTS_GROUP' },
  { status: 'SENT', term: 'NET_30', day: -16, number: 'GRP-7', flow: 'MULTIPLE_RECIPIENTS_GROUP' },
  { status: 'PAID', term: 'NET_30', day: -16, number: 'GRP-7', flow: 'MULTIPLE_RECIPIENTS_GROUP' },
  { status: 'SENT', term: 'NET_10', day: -19, flow: 'RECURRING' },
  { status: 'SENT', term: 'NET_10', day: 10, flow: 'RECURRING' },
];

const commonStatuses: readonly PaypalStatus[] = ['SENT', 'SENT', 'UNPAID', 'PAID', 'PAID', 'PAID', 'MARKED_AS_PAID'];
const commonTerms: readonly PaypalTerm[] = ['NET_10', 'NET_15', 'NET_30', 'NET_30', 'NET_45'];

/** The `index`-th invoice of a long list, after the planned ones. `lot` gives a whole number below its argument. */
export function ordinaryPlan(index: number, lot: (below: number) => number): InvoicePlan {
  const status = commonStatuses[lot(commonStatuses.length)] ?? 'SENT';
  const term = commonTerms[lot(commonTerms.length)] ?? 'NET_30';
  const settled = status === 'PAID' || status === 'MARKED_AS_PAID';
  // An invoice that was sent has an invoice date that is not in the future.
  const day = settled ? -75 - index * 3 - lot(3) : Math.min(lot(70) - 45, daysOfTerm[term] ?? 0);
  return { status, term, day };
}

/** Days between the invoice date and the due date; null where there is none to count. */
export const daysOfTerm: Readonly<Record<PaypalTerm, number | null>> = {
  DUE_ON_RECEIPT: 0,
  DUE_ON_DATE_SPECIFIED: 24,
  NET_10: 10,
  NET_15: 15,
  NET_30: 30,
  NET_45: 45,
  NO_DUE_DATE: null,
};
