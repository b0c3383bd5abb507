import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { PaypalReading } from '../../utils/messages/paypal.ts';
import { friday } from './a-desk.ts';

export const paypalInvoiceId = 'INV2-ABCD-EFGH-JKLM-NPQR';

/** Acme owes 2,400.00 on invoice 1043, due twelve days ago, unless said otherwise. */
export function aPaypalReading(more: Partial<PaypalReading> = {}): PaypalReading {
  return {
    invoiceId: paypalInvoiceId,
    status: 'overdue',
    number: '1043',
    client: 'Acme Ltd',
    clientEmail: 'accounts@acme.example',
    total: money(240_000, 'EUR'),
    amountDue: money(240_000, 'EUR'),
    issueDate: addDays(friday, -40),
    dueDate: addDays(friday, -12),
    hasNoDueDate: false,
    paidOn: null,
    reminders: [],
    language: 'en',
    ...more,
  };
}
