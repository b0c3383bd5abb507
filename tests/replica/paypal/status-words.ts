import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { PaypalInvoice } from './invoice-object.ts';

/** What the page calls the state of an invoice; "overdue" is derived from the due date and is no status of the API. */
export const statusKeys = [
  'draft',
  'scheduled',
  'due',
  'unpaid',
  'overdue',
  'partiallyPaid',
  'paymentPending',
  'paid',
  'markedAsPaid',
  'canceled',
  'refunded',
  'partiallyRefunded',
] as const;

export type StatusKey = (typeof statusKeys)[number];

/**
 * The word's key for an invoice. SENT reads Due; UNPAID (shared by link, never mailed) reads Unpaid; either reads Overdue
 * once its due day has passed. Due on receipt has the invoice date as its due day (sandbox objects, 2026-11-21).
 */
export function statusKeyOf(invoice: PaypalInvoice, today: CalendarDay): StatusKey {
  const due = invoice.detail.payment_term.due_date;
  switch (invoice.status) {
    case 'DRAFT':
      return 'draft';
    case 'SCHEDULED':
      return 'scheduled';
    case 'SENT':
      return due !== undefined && due < today ? 'overdue' : 'due';
    case 'UNPAID':
      return due !== undefined && due < today ? 'overdue' : 'unpaid';
    case 'PARTIALLY_PAID':
      return 'partiallyPaid';
    case 'PAYMENT_PENDING':
      return 'paymentPending';
    case 'PAID':
      return 'paid';
    case 'MARKED_AS_PAID':
      return 'markedAsPaid';
    case 'CANCELLED':
    case 'AUTO_CANCELLED':
      return 'canceled';
    case 'REFUNDED':
    case 'MARKED_AS_REFUNDED':
      return 'refunded';
    case 'PARTIALLY_REFUNDED':
      return 'partiallyRefunded';
  }
}

/** PayPal's own rule: a reminder is possible for these only (`CANNOT_REMIND_INVOICE` otherwise). */
export function canRemind(invoice: PaypalInvoice): boolean {
  return invoice.status === 'SENT' || invoice.status === 'UNPAID' || invoice.status === 'PARTIALLY_PAID';
}
