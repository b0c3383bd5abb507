import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { nearDay, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { InvoiceView } from '../../utils/messages/views.ts';
import type { Mark } from './standing-mark.ts';

export type BadgeTone = 'overdue' | 'soon' | 'held' | 'paid' | 'open' | 'closed';

/** What a badge shows: a shape, a colour by name, and words. */
export interface Badge {
  readonly mark: Mark;
  readonly tone: BadgeTone;
  readonly words: string;
}

/** How many days ahead an invoice counts as due soon, and for how long a payment is still news (design §6). */
const newsDays = 7;

/**
 * The badge a list row carries for its invoices, or null where none is wanted: overdue, held, due within seven days,
 * paid within the last seven. The most pressing invoice speaks; the others are counted.
 */
export function rowBadgeOf(invoices: readonly InvoiceView[], today: CalendarDay): Badge | null {
  const shown = invoices.filter((invoice) => isNews(invoice, today)).toSorted(byPressure);
  const [first, ...others] = shown;
  if (!first) return null;
  const badge = badgeOf(first, today);
  return others.length === 0
    ? badge
    : { ...badge, words: `${badge.words} ${text('badge_more', { count: others.length })}` };
}

/** The invoice of a row whose figures its badge carries: the most pressing one. */
export function mostPressing(invoices: readonly InvoiceView[]): InvoiceView | null {
  return invoices.toSorted(byPressure)[0] ?? null;
}

/** What a badge is made of. */
export type Standing = Pick<InvoiceView, 'standing' | 'daysOverdue' | 'dueDate' | 'hold'>;

/** How an invoice stands today, in a few words with a shape. */
export function badgeOf(invoice: Standing, today: CalendarDay): Badge {
  switch (invoice.standing) {
    case 'overdue':
      return { mark: 'dot', tone: 'overdue', words: overdueWords(invoice) };
    case 'held':
      return { mark: 'pause', tone: 'held', words: heldWords(invoice, today) };
    case 'paid':
      return { mark: 'tick', tone: 'paid', words: text('badge_paid') };
    case 'closed':
      return { mark: 'tick', tone: 'closed', words: text('badge_closed') };
    case 'open':
      return openBadge(invoice, today);
  }
}

function openBadge(invoice: Standing, today: CalendarDay): Badge {
  const { dueDate } = invoice;
  if (!dueDate) return { mark: 'ring', tone: 'open', words: text('badge_no_due_date') };
  const tone = dueDate <= addDays(today, newsDays) ? 'soon' : 'open';
  return { mark: 'ring', tone, words: dueWords(dueDate, today) };
}

function dueWords(dueDate: CalendarDay, today: CalendarDay): string {
  if (dueDate === today) return text('badge_due_today');
  if (dueDate === addDays(today, 1)) return text('badge_due_tomorrow');
  return text('badge_due', { day: nearDay(dueDate, today) });
}

function overdueWords(invoice: Standing): string {
  return invoice.daysOverdue === null
    ? text('badge_overdue_unknown')
    : text('badge_overdue', { count: invoice.daysOverdue });
}

function heldWords(invoice: Standing, today: CalendarDay): string {
  const { hold } = invoice;
  // An invoice that is tracked nowhere is held by nothing but its page, which says that a payment is pending.
  if (!hold) return text('badge_payment_pending');
  switch (hold.kind) {
    case 'promise':
      return hold.promisedFor
        ? text('badge_promised', { day: shortDay(hold.promisedFor, today) })
        : text('badge_promised_no_day');
    case 'dispute':
      return text('badge_disputed');
    case 'pending-payment':
      return text('badge_payment_pending');
    case 'part-payment':
      return text('badge_part_paid');
    case 'plan':
      return text('badge_plan');
    case 'snooze':
      return text('badge_snoozed', { day: shortDay(hold.until, today) });
    default:
      return text('badge_reply');
  }
}

function isNews(invoice: InvoiceView, today: CalendarDay): boolean {
  switch (invoice.standing) {
    case 'overdue':
    case 'held':
      return true;
    case 'open':
      return invoice.dueDate !== null && invoice.dueDate <= addDays(today, newsDays);
    case 'paid':
      return invoice.paidOn !== null && invoice.paidOn >= addDays(today, -newsDays);
    case 'closed':
      return false;
  }
}

const pressure = { overdue: 0, held: 1, open: 2, paid: 3, closed: 4 } as const;

function byPressure(a: InvoiceView, b: InvoiceView): number {
  return (
    pressure[a.standing] - pressure[b.standing] ||
    (b.daysOverdue ?? -1) - (a.daysOverdue ?? -1) ||
    (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999')
  );
}
