import type { CalendarDay } from '../calendar-day.ts';
import { foldInvoices } from '../fold/invoices.ts';
import { foldPayments } from '../fold/payments.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Money } from '../money.ts';

/** The part of a payment that went to one invoice. */
export interface PaymentOnInvoice {
  readonly entryId: string;
  /** The day it came; where nobody said, the day it was noted. */
  readonly day: CalendarDay;
  readonly amount: Money;
}

/**
 * What came in on each invoice, by its id, in the order in which it was noted. Payments taken back are left out.
 *
 * @param entries the client's effective entries, in the journal's order
 */
export function paymentsByInvoice(entries: readonly JournalEntry[]): ReadonlyMap<string, readonly PaymentOnInvoice[]> {
  const { invoices } = foldInvoices(entries);
  const { payments, shares } = foldPayments(entries, invoices);
  const found = new Map<string, PaymentOnInvoice[]>();
  for (const { entryId, day, paidOn } of payments) {
    for (const { invoiceId, amount } of shares.get(entryId) ?? []) {
      const known = found.get(invoiceId) ?? [];
      found.set(invoiceId, [...known, { entryId, day: paidOn ?? day, amount }]);
    }
  }
  return found;
}
