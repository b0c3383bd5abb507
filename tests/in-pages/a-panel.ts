import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { InvoiceView, PanelView } from '../../utils/messages/views.ts';

const invoice: InvoiceView = {
  invoiceId: 'i1',
  clientId: 'c1',
  clientName: 'Acme Ltd',
  number: '1043',
  standing: 'overdue',
  dueDate: addDays(today(), -12),
  daysOverdue: 12,
  amountDue: money(240_000, 'EUR'),
  hold: null,
  paidOn: null,
};

/** Acme owes 2,400.00 on invoice 1043, due twelve days ago, unless said otherwise. */
export function aPanel(more: Partial<PanelView> = {}, invoiceMore: Partial<InvoiceView> = {}): PanelView {
  return {
    invoice: { ...invoice, ...invoiceMore },
    others: [],
    language: 'en',
    contacts: [{ role: 'buyer', name: 'Anna', email: 'anna@acme.example', phone: null }],
    next: null,
    suggestedTone: 'polite',
    facts: [],
    history: [],
    suggestedReply: null,
    justTracked: null,
    ...more,
  };
}
