import { type CalendarDay, daysBetween } from '../../../utils/domain/calendar-day.ts';
import { activeHold } from '../../../utils/domain/hold-scope.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, HoldPlaced, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { InvoiceView, StandingWord } from '../../../utils/messages/views.ts';

/** How one invoice stands on `today`, for a badge or a line. */
export function invoiceView(invoice: InvoiceStanding, client: ClientStanding, today: CalendarDay): InvoiceView {
  const { dueDate, number } = invoice.facts;
  const hold = isOwed(invoice) ? activeHold(invoice, client.holds, today) : null;
  const overdueBy = isOwed(invoice) && dueDate !== null ? Math.max(0, daysBetween(dueDate, today)) : 0;
  return {
    invoiceId: invoice.id,
    clientId: client.id,
    clientName: client.facts.name,
    number,
    standing: standingWord(invoice, hold, overdueBy),
    dueDate,
    daysOverdue: overdueBy > 0 ? overdueBy : null,
    amountDue: invoice.balance,
    hold: hold && plainHold(hold),
    paidOn: invoice.paidOn,
  };
}

function standingWord(invoice: InvoiceStanding, hold: HoldPlaced | null, overdueBy: number): StandingWord {
  if (invoice.state === 'paid') return 'paid';
  if (!isOwed(invoice)) return 'closed';
  if (hold) return 'held';
  return overdueBy > 0 ? 'overdue' : 'open';
}

/** The hold without what the journal keeps beside it. */
function plainHold({ kind, until, promisedFor, amount, note }: HoldPlaced): InvoiceView['hold'] {
  return {
    kind,
    until,
    ...(promisedFor !== undefined && { promisedFor }),
    ...(amount !== undefined && { amount }),
    ...(note !== undefined && { note }),
  };
}
