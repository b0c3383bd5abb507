import { addDays, type CalendarDay, earlierDay, laterDay } from './calendar-day.ts';
import type { HoldKind } from './hold.ts';
import type { ReplyKind } from './reply.ts';

/** Days for which a hold lasts where nobody said how long. Long enough to be answered, short enough to be missed. */
export const usualHoldDays: Readonly<Record<Exclude<HoldKind, 'promise' | 'plan'>, number>> = {
  reply: 3,
  'part-payment': 7,
  'pending-payment': 5,
  dispute: 14,
  snooze: 7,
};

/** A reply that names a day further off than this holds no longer than this. */
const longestReplyHold = 45;

/** The day on which a promised or agreed payment counts as missing: the day after it. */
export function dayAfterPayment(promisedFor: CalendarDay): CalendarDay {
  return addDays(promisedFor, 1);
}

/**
 * The end of the hold that a client's reply makes at once. Three days to read it; a week where it speaks of a dispute
 * or of money on its way; where it names a day (a promise, the end of a leave), until the day after, but never more
 * than 45 days.
 */
export function replyHoldEnd(on: CalendarDay, suggests: ReplyKind | null, namedDay: CalendarDay | null): CalendarDay {
  const days = suggests === 'dispute' || suggests === 'already-paid' ? 7 : usualHoldDays.reply;
  const usual = addDays(on, days);
  if (!namedDay) return usual;
  return laterDay(usual, earlierDay(dayAfterPayment(namedDay), addDays(on, longestReplyHold)));
}
