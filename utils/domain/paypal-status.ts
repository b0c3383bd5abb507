import { type CalendarDay, daysBetween } from './calendar-day.ts';
import type { StandingWord } from './standing-today.ts';

/** What PayPal's pages call the state of an invoice, whatever the language. */
export const paypalStatuses = [
  'draft',
  'scheduled',
  'due',
  'unpaid',
  'overdue',
  'partially-paid',
  'payment-pending',
  'paid',
  'marked-as-paid',
  'canceled',
  'refunded',
  'partially-refunded',
] as const;

export type PaypalStatus = (typeof paypalStatuses)[number];

/**
 * The statuses of the Invoicing API (v2.3, and the product's description of an invoice's life, 2026-11-21) behind a
 * word. "Overdue" is none of them: the pages derive it from the due date.
 */
export const apiStatusesOf: Readonly<Record<PaypalStatus, readonly string[]>> = {
  draft: ['DRAFT'],
  scheduled: ['SCHEDULED'],
  due: ['SENT', 'UNPAID'],
  unpaid: ['UNPAID', 'SENT'],
  overdue: ['SENT', 'UNPAID'],
  'partially-paid': ['PARTIALLY_PAID'],
  'payment-pending': ['PAYMENT_PENDING'],
  paid: ['PAID', 'MARKED_AS_PAID'],
  'marked-as-paid': ['MARKED_AS_PAID'],
  canceled: ['CANCELLED', 'AUTO_CANCELLED'],
  refunded: ['REFUNDED', 'MARKED_AS_REFUNDED'],
  'partially-refunded': ['PARTIALLY_REFUNDED'],
};

/** What is known of a due date on a page: a day, that there is none, or nothing. */
export type DueOnPaypal = CalendarDay | 'none' | null;

/** How an invoice stands by what PayPal says of it alone. */
export interface PaypalStanding {
  readonly standing: Exclude<StandingWord, 'closed'>;
  /** Whole days past the due day while money is owed, a pending payment included; null where not or not known. */
  readonly daysOverdue: number | null;
}

/**
 * How an invoice stands on `today`: by its word, the word "overdue" checked against the due day where that is known.
 * Due today is open. Null for what is not sent, called off or given back: nothing is chased there (design §6).
 */
export function standingOnPaypal(status: PaypalStatus, due: DueOnPaypal, today: CalendarDay): PaypalStanding | null {
  const past = due !== null && due !== 'none' && due < today ? daysBetween(due, today) : null;
  switch (status) {
    case 'paid':
    case 'marked-as-paid':
      return { standing: 'paid', daysOverdue: null };
    case 'payment-pending':
      return { standing: 'held', daysOverdue: past };
    case 'due':
    case 'unpaid':
    case 'overdue':
    case 'partially-paid': {
      const late = due === null ? status === 'overdue' : past !== null;
      return { standing: late ? 'overdue' : 'open', daysOverdue: past };
    }
    default:
      return null;
  }
}

/** True where the whole total is owed, so that a page which states one of the two says the other. */
export function owesWhole(status: PaypalStatus): boolean {
  return status === 'due' || status === 'unpaid' || status === 'overdue';
}

/** True where nothing is owed any more. */
export function isSettled(status: PaypalStatus): boolean {
  return status === 'paid' || status === 'marked-as-paid' || status === 'refunded' || status === 'partially-refunded';
}

/** PayPal's own rule: it reminds of invoices that are sent and not paid in full (`CANNOT_REMIND_INVOICE` otherwise). */
export function mayRemind(status: PaypalStatus): boolean {
  return owesWhole(status) || status === 'partially-paid';
}

/** PayPal sends no more reminders of an invoice a day (Invoicing API, `invoices-remind`, 2026-11-21). */
export const mostRemindersADay = 2;
