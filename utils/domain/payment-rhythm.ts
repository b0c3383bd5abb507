import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { isBefore } from './fold/effective-entries.ts';
import { covers } from './hold-scope.ts';
import { isOwed } from './owed.ts';
import type { ClientStanding, HoldPlaced } from './standing.ts';
import { daysOverdue } from './standing-today.ts';

/** How a client pays, and how the talk with them stands. */
export interface PaymentRhythm {
  /** Paid invoices whose due date and day of payment are known: what the figures below are drawn from. */
  readonly paidCount: number;
  /** The middle one of the days late; negative where they pay early; null where nothing was paid yet. */
  readonly medianDaysLate: number | null;
  /** The middle half of the days late, from the lower to the upper quartile; null as above. */
  readonly spreadDaysLate: { readonly from: number; readonly to: number } | null;
  readonly openCount: number;
  readonly overdueCount: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly replyCount: number;
  readonly lastContactOn: CalendarDay | null;
  readonly lastReplyOn: CalendarDay | null;
}

/** The client's payment rhythm on `today`, from everything the journal knows. */
export function paymentRhythm(client: ClientStanding, today: CalendarDay): PaymentRhythm {
  const late = daysLate(client).sort((a, b) => a - b);
  const promises = client.holds.filter(({ kind }) => kind === 'promise').map((hold) => outcomeOf(hold, client, today));
  return {
    paidCount: late.length,
    medianDaysLate: quantile(late, 0.5),
    spreadDaysLate: late.length === 0 ? null : { from: quantile(late, 0.25) ?? 0, to: quantile(late, 0.75) ?? 0 },
    openCount: client.invoices.filter(isOwed).length,
    overdueCount: client.invoices.filter((invoice) => daysOverdue(invoice, today) !== null).length,
    promisesKept: promises.filter((outcome) => outcome === 'kept').length,
    promisesBroken: promises.filter((outcome) => outcome === 'broken').length,
    replyCount: client.replies.length,
    lastContactOn: latest(client.contacts.map(({ day }) => day)),
    lastReplyOn: latest(client.replies.map(({ day }) => day)),
  };
}

/** True for a good payer. Where fewer than three invoices were paid, there is no habit to speak of. */
export function usuallyPaysOnTime(client: ClientStanding): boolean {
  const late = daysLate(client).sort((a, b) => a - b);
  return late.length >= 3 && (quantile(late, 0.5) ?? 1) <= 0;
}

function daysLate({ invoices }: ClientStanding): number[] {
  return invoices.flatMap(({ state, facts, paidOn }) =>
    state === 'paid' && facts.dueDate && paidOn ? daysBetween(facts.dueDate, paidOn) : [],
  );
}

/** By linear interpolation between the two nearest, as spreadsheets do it. */
function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** A promise that a newer word replaced before its day was neither kept nor broken. */
function outcomeOf(hold: HoldPlaced, client: ClientStanding, today: CalendarDay): 'kept' | 'broken' | 'open' | 'moved' {
  const invoices = client.invoices.filter((invoice) => covers(hold, invoice) && invoice.state !== 'untracked');
  const allPaid = invoices.length > 0 && invoices.every(({ state }) => state === 'paid');
  if (allPaid && invoices.every(({ paidOn }) => paidOn !== null && paidOn <= hold.until)) return 'kept';
  if (hold.amount && paidBetween(hold, client) >= hold.amount.minor) return 'kept';
  if (hold.settledOn !== undefined && hold.settledOn < hold.until && !allPaid) return 'moved';
  return today < hold.until ? 'open' : 'broken';
}

function paidBetween(hold: HoldPlaced, { payments }: ClientStanding): number {
  return payments
    .filter((payment) => !payment.reversed && isBefore(hold, payment) && (payment.paidOn ?? payment.day) <= hold.until)
    .filter(({ invoiceIds }) => hold.invoiceIds.length === 0 || invoiceIds.some((id) => hold.invoiceIds.includes(id)))
    .reduce((sum, { amount }) => sum + (amount?.currency === hold.amount?.currency ? (amount?.minor ?? 0) : 0), 0);
}

function latest(days: readonly CalendarDay[]): CalendarDay | null {
  return days.reduce<CalendarDay | null>((last, day) => (last && last > day ? last : day), null);
}
