import { addDays, type CalendarDay } from '../calendar-day.ts';
import { dayAfterPayment, replyHoldEnd, usualHoldDays } from '../hold-lengths.ts';
import type { EntryOf, JournalHeader } from '../journal-entry.ts';
import { instalmentWaitedFor } from '../plan-watch.ts';
import type { HoldPlaced, PlanAgreed } from '../standing.ts';
import type { Share } from './account.ts';
import type { InvoiceDraft } from './invoices.ts';

/** The holds that something else makes by itself: a reply, a part payment, a plan. */
export function placedBy({ id, rev, day, invoiceIds }: JournalHeader) {
  return { entryId: id, rev, placedOn: day, invoiceIds };
}

/** @param answeredOn the day of the user's answer, where it came before the reply was noted; else null */
export function replyHold(entry: EntryOf<'reply-received'>, answeredOn: CalendarDay | null): HoldPlaced {
  const until = replyHoldEnd(entry.day, entry.suggests, entry.promiseDate);
  const hold: HoldPlaced = { kind: 'reply', until, ...placedBy(entry) };
  return answeredOn ? { ...hold, settledOn: answeredOn } : hold;
}

/**
 * A part payment holds what is left for a week from the day it came. None where that day is unknown, where nothing is
 * due before the week is over, or where a plan or a promise says already when the rest comes.
 */
export function partPaymentHold(
  entry: EntryOf<'payment-received'>,
  shares: readonly Share[],
  invoices: ReadonlyMap<string, InvoiceDraft>,
  holds: readonly HoldPlaced[],
): HoldPlaced[] {
  if (!entry.paidOn) return [];
  const until = addDays(entry.paidOn, usualHoldDays['part-payment']);
  const invoiceIds = shares
    .filter(({ left }) => left > 0)
    .map(({ invoiceId }) => invoiceId)
    .filter((id) => (invoices.get(id)?.facts.dueDate ?? '') < until)
    .filter((id) => !holds.some((hold) => saysWhenTheRestComes(hold, id)));
  if (until <= entry.day || invoiceIds.length === 0) return [];
  return [{ kind: 'part-payment', until, amount: entry.amount, ...placedBy(entry), invoiceIds }];
}

function saysWhenTheRestComes(hold: HoldPlaced, invoiceId: string): boolean {
  if (hold.settledOn !== undefined || (hold.kind !== 'plan' && hold.kind !== 'promise')) return false;
  return hold.invoiceIds.length === 0 || hold.invoiceIds.includes(invoiceId);
}

/** A plan holds until the day after the first instalment that has not come; one that is paid up holds nothing. */
export function planHold(entry: EntryOf<'plan-agreed'>, plan: PlanAgreed): HoldPlaced {
  const hold = { kind: 'plan', until: entry.day, ...placedBy(entry), invoiceIds: plan.invoiceIds } as const;
  return untilNextInstalment(hold, plan, null, entry.day);
}

/** The plan's hold once a missed instalment was acted on: it waits for the next one. */
export function planHoldAfterAct(hold: HoldPlaced, plan: PlanAgreed, on: CalendarDay): HoldPlaced {
  return untilNextInstalment(hold, plan, on, on);
}

function untilNextInstalment(
  hold: HoldPlaced,
  plan: PlanAgreed,
  dealtWithOn: CalendarDay | null,
  on: CalendarDay,
): HoldPlaced {
  const next = instalmentWaitedFor(plan, dealtWithOn);
  if (!next) return { ...hold, settledOn: on };
  return { ...hold, until: dayAfterPayment(next.dueDate), promisedFor: next.dueDate, amount: next.amount };
}
