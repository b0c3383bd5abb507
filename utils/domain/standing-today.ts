import { addDays, type CalendarDay, daysBetween } from './calendar-day.ts';
import { activeHold } from './hold-scope.ts';
import { isOwed } from './owed.ts';
import type { HoldPlaced, InvoiceStanding } from './standing.ts';

/** How an invoice stands today, in one word (design §6, `data-standing`). */
export type StandingWord = 'open' | 'overdue' | 'held' | 'paid' | 'closed';

/** A row carries a badge from this many days before the due date, and this many days after payment. */
const nearDays = 7;

/** The one word for the invoice today. Due today is open; a hold comes before overdue. */
export function standingWord(invoice: InvoiceStanding, holds: readonly HoldPlaced[], today: CalendarDay): StandingWord {
  if (invoice.state === 'paid') return 'paid';
  if (!isOwed(invoice)) return 'closed';
  if (activeHold(invoice, holds, today)) return 'held';
  return daysOverdue(invoice, today) === null ? 'open' : 'overdue';
}

/** Whole days past the due date while money is owed, on a hold too; null where nothing is overdue. At least 1. */
export function daysOverdue(invoice: InvoiceStanding, today: CalendarDay): number | null {
  const { dueDate } = invoice.facts;
  if (dueDate === null || today <= dueDate || !isOwed(invoice)) return null;
  return daysBetween(dueDate, today);
}

/** True where the invoice's row in a list carries a badge: overdue, held, due within 7 days, paid in the last 7 days. */
export function hasRowBadge(invoice: InvoiceStanding, holds: readonly HoldPlaced[], today: CalendarDay): boolean {
  switch (standingWord(invoice, holds, today)) {
    case 'overdue':
    case 'held':
      return true;
    case 'open':
      return invoice.facts.dueDate !== null && invoice.facts.dueDate <= addDays(today, nearDays);
    case 'paid':
      return invoice.paidOn !== null && invoice.paidOn >= addDays(today, -nearDays);
    case 'closed':
      return false;
  }
}
