import { addDays, type CalendarDay, parseCalendarDay } from './calendar-day.ts';
import { type Hold, holdKinds } from './hold.ts';

/** What is wrong with a hold somebody wants to place. */
export type HoldProblem =
  | 'kind-unknown'
  /** A hold without an end is impossible. */
  | 'end-missing'
  /** It would end today or earlier. */
  | 'end-not-in-future'
  /** Longer than a year is forgetting, not waiting. */
  | 'end-too-far'
  /** The day promised lies after the day on which the promise counts as broken. */
  | 'promised-after-end'
  | 'amount-not-positive';

/** The longest a hold may last, in days. */
export const longestHold = 366;

/** The first thing that is wrong with the hold on `today`, or null where it may be placed. */
export function holdProblem(hold: Partial<Hold>, today: CalendarDay): HoldProblem | null {
  if (!hold.kind || !holdKinds.includes(hold.kind)) return 'kind-unknown';
  if (!hold.until || parseCalendarDay(hold.until) === null) return 'end-missing';
  if (hold.until <= today) return 'end-not-in-future';
  if (hold.until > addDays(today, longestHold)) return 'end-too-far';
  if (hold.promisedFor !== undefined && hold.promisedFor > hold.until) return 'promised-after-end';
  if (hold.amount !== undefined && hold.amount.minor <= 0) return 'amount-not-positive';
  return null;
}
