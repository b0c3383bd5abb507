import { addDays, type CalendarDay } from './calendar-day.ts';
import type { Policy } from './follow-up/follow-up.ts';
import { isWorkingDay, workingDayFrom } from './follow-up/working-days.ts';

/** When and whether the user wants to be told what is due. */
export interface DigestWish {
  readonly isOn: boolean;
  /** Minutes after midnight on the clock of the zone the machine is in, 0 to 1439. */
  readonly minute: number;
}

/** What the machine's clock shows now. */
export interface ClockReading {
  readonly today: CalendarDay;
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
}

type OffDays = Pick<Policy, 'weekend' | 'daysOff'>;

/**
 * True where the day's digest is to be shown now: once on a working day, from the user's hour on, and only where
 * something is due. It compares days and minutes and counts nothing, so an hour that the clock skips or shows twice,
 * a long sleep, or a fortnight away gives one digest and no more.
 *
 * @param lastOn the day of the last digest; null where there was none
 */
export function isDigestDue(
  wish: DigestWish,
  off: OffDays,
  clock: ClockReading,
  lastOn: CalendarDay | null,
  dueCount: number,
): boolean {
  if (!wish.isOn || dueCount <= 0 || !isWorkingDay(clock.today, off)) return false;
  return clock.minute >= wish.minute && !wasShown(lastOn, clock.today);
}

/** When to look again: the next working day and minute at which a digest may be due. Null where it is off. */
export function nextDigest(
  wish: DigestWish,
  off: OffDays,
  clock: ClockReading,
  lastOn: CalendarDay | null,
): ClockReading | null {
  if (!wish.isOn) return null;
  const isStillToCome = clock.minute < wish.minute && !wasShown(lastOn, clock.today);
  const from = isStillToCome ? clock.today : addDays(clock.today, 1);
  return { today: workingDayFrom(from, off), minute: wish.minute };
}

/**
 * A last digest of tomorrow means that the zone changed westward over midnight: it was shown. One further ahead was
 * shown by a clock that was wrong, and must not silence the days until then.
 */
function wasShown(lastOn: CalendarDay | null, today: CalendarDay): boolean {
  return lastOn === today || (lastOn !== null && lastOn === addDays(today, 1));
}
