import { addDays, type CalendarDay, laterDay } from './calendar-day.ts';
import type { Hold } from './hold.ts';
import { dayAfterPayment, usualHoldDays } from './hold-lengths.ts';
import type { Money } from './money.ts';

/** The hold for a promise to pay on a day: it ends on the day after, and tomorrow at the earliest. */
export function promiseHold(promisedFor: CalendarDay, today: CalendarDay, amount?: Money): Hold {
  const until = laterDay(dayAfterPayment(promisedFor), addDays(today, 1));
  return { kind: 'promise', until, promisedFor, ...(amount && { amount }) };
}

/** A hold of the usual length, where nobody said how long. */
export function usualHold(kind: keyof typeof usualHoldDays, today: CalendarDay): Hold {
  return { kind, until: addDays(today, usualHoldDays[kind]) };
}
