import type { CalendarDay } from '../../../../utils/domain/calendar-day.ts';
import type { Policy } from '../../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../../utils/domain/follow-up/next-step.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { standingOnPaypal } from '../../../../utils/domain/paypal-status.ts';
import type { PaypalReading, PaypalRowView } from '../../../../utils/messages/paypal.ts';
import { invoiceView } from '../../views/invoice-view.ts';
import { nextStepView } from '../../views/next-step-view.ts';
import type { KnownInvoice } from './known-invoice.ts';

/**
 * How an invoice stands, for its badge: by the journal, completed by what its page says. Null where it carries none:
 * not sent, called off, given back, or of a state that is not sure and tracked nowhere.
 */
export function rowView(
  read: PaypalReading,
  known: KnownInvoice | null,
  policy: Policy,
  today: CalendarDay,
): PaypalRowView | null {
  const due = read.dueDate ?? (read.hasNoDueDate ? 'none' : null);
  const onPage = read.status && standingOnPaypal(read.status, due, today);
  if (!onPage && (read.status !== null || !known)) return null;
  if (!known) {
    return onPage && { ...pageFacts(read), ...onPage, hold: null, next: null };
  }
  const { invoice, client } = known;
  const view = invoiceView(invoice, client, today);
  if (view.standing === 'closed') return null;
  // A list may call an invoice overdue without its day; the word then stands, and no day count.
  const isLateByWord = view.standing === 'open' && view.dueDate === null && onPage?.standing === 'overdue';
  return {
    invoiceId: read.invoiceId,
    number: view.number ?? read.number,
    clientName: view.clientName,
    clientId: view.clientId,
    standing: isLateByWord ? 'overdue' : view.standing,
    dueDate: view.dueDate ?? read.dueDate,
    daysOverdue: view.daysOverdue,
    amountDue: view.amountDue,
    hold: view.hold,
    next: isOwed(invoice) ? nextStepView(nextStep(client, policy, today), today) : null,
  };
}

function pageFacts({ invoiceId, number, client, dueDate, amountDue }: PaypalReading) {
  return { invoiceId, number, clientName: client, clientId: null, dueDate, amountDue };
}
