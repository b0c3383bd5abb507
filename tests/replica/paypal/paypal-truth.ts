import { type CalendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import type { Language } from '../../../utils/domain/language.ts';
import { designNamed } from './designs/all-designs.ts';
import type { PaypalCase, PaypalStatus } from './invoice-object.ts';
import { invoicesOf } from './invoices-of.ts';
import { clientEmail, clientName } from './page-views.ts';
import type { PaypalDesign } from './paypal-design.ts';
import { type StatusKey, statusKeyOf } from './status-words.ts';

/** What one page says of an invoice, in plain values. Null where the page does not say it. */
export interface ShownFacts {
  readonly number: string;
  readonly client: string;
  readonly clientEmail: string | null;
  readonly currency: string;
  /** A plain decimal. */
  readonly total: string | null;
  /** What is owed: as stated; else 0 where the status says paid and the total where it says due, unpaid or overdue. */
  readonly amountDue: string | null;
  readonly issueDate: CalendarDay | null;
  /** Due on receipt has the invoice date, where that is shown. Null as well where there is no due date. */
  readonly dueDate: CalendarDay | null;
  /** Whole days past the due date while money is owed; null where not late or not known from this page. */
  readonly daysOverdue: number | null;
}

export interface PaypalInvoiceTruth {
  readonly id: string;
  readonly apiStatus: PaypalStatus;
  readonly statusKey: StatusKey;
  /** The word as this design and language write it. */
  readonly statusWord: string;
  /** Draft, scheduled, canceled and refunded invoices carry none (design §6). */
  readonly badge: boolean;
  /** `held` is a pending payment. A part payment is no hold: its day is weeks past or not shown. */
  readonly standing: 'open' | 'overdue' | 'held' | 'paid' | null;
  readonly onList: ShownFacts;
  readonly onDetail: ShownFacts;
  /** Days of reminders the invoice's own page names; each counts as a contact. */
  readonly reminders: readonly CalendarDay[];
  readonly canRemind: boolean;
}

export interface PaypalTruth {
  readonly locale: string;
  /** In the order in which the list shows them. */
  readonly invoices: readonly PaypalInvoiceTruth[];
}

/**
 * What is true of the list and of every invoice's page in one design and language. `settled` are ids whose payment
 * has arrived since, as `?settled=` on the pages.
 */
export function paypalTruth(
  designName: string,
  language: Language,
  today: CalendarDay,
  settled: readonly string[] = [],
): PaypalTruth {
  const design = designNamed(designName);
  const { words, cases } = invoicesOf(design, language, today, settled);
  return {
    locale: words.locale,
    invoices: cases.map((one) => {
      const statusKey = statusKeyOf(one.invoice, today);
      return {
        id: one.invoice.id,
        apiStatus: one.invoice.status,
        statusKey,
        statusWord: words.status[statusKey][design.wording],
        badge: standingOf(one, statusKey, today) !== null,
        standing: standingOf(one, statusKey, today),
        onList: factsOnList(one, statusKey, design, today),
        onDetail: factsOnDetail(one, statusKey, today),
        reminders: one.reminders,
        canRemind: ['SENT', 'UNPAID', 'PARTIALLY_PAID'].includes(one.invoice.status),
      };
    }),
  };
}

function standingOf({ invoice }: PaypalCase, key: StatusKey, today: CalendarDay): PaypalInvoiceTruth['standing'] {
  const due = invoice.detail.payment_term.due_date;
  switch (key) {
    case 'due':
    case 'unpaid':
    case 'overdue':
    case 'partiallyPaid':
      return due !== undefined && due < today ? 'overdue' : 'open';
    case 'paymentPending':
      return 'held';
    case 'paid':
    case 'markedAsPaid':
      return 'paid';
    default:
      return null;
  }
}

function factsOnDetail({ invoice }: PaypalCase, key: StatusKey, today: CalendarDay): ShownFacts {
  const due = invoice.detail.payment_term.due_date ?? null;
  return {
    number: invoice.detail.invoice_number,
    client: clientName(invoice),
    clientEmail: clientEmail(invoice),
    currency: invoice.detail.currency_code,
    total: invoice.amount.value,
    amountDue: invoice.due_amount.value,
    issueDate: invoice.detail.invoice_date,
    dueDate: due,
    daysOverdue: owedFor(key) && due !== null && due < today ? daysBetween(due, today) : null,
  };
}

function factsOnList(one: PaypalCase, key: StatusKey, design: PaypalDesign, today: CalendarDay): ShownFacts {
  const full = factsOnDetail(one, key, today);
  const { issued, due, total, balance, balanceOfPart, email } = design.listShows;
  const onReceipt = one.invoice.detail.payment_term.term_type === 'DUE_ON_RECEIPT';
  const dueDate = due && (!onReceipt || issued) ? full.dueDate : null;
  const stated = balance || (balanceOfPart === true && key === 'partiallyPaid');
  const whole = key === 'due' || key === 'unpaid' || key === 'overdue' || key === 'paid' || key === 'markedAsPaid';
  return {
    ...full,
    clientEmail: email || full.client === full.clientEmail ? full.clientEmail : null,
    total: total ? full.total : null,
    amountDue: stated || (total && whole) ? full.amountDue : null,
    issueDate: issued ? full.issueDate : null,
    dueDate,
    daysOverdue: dueDate === null ? null : full.daysOverdue,
  };
}

function owedFor(key: StatusKey): boolean {
  return ['due', 'unpaid', 'overdue', 'partiallyPaid', 'paymentPending'].includes(key);
}
