import { browser } from 'wxt/browser';
import type { Instant } from '../../utils/domain/calendar-day.ts';
import type { ClockReading } from '../../utils/domain/digest.ts';

/** The two moments of the day at which something may change by itself. */
export type AlarmName = 'day-begins' | 'digest';

/** A minute after midnight: late enough that no rounding puts it on the day before. */
const dayBegins = { hour: 0, minute: 1 };

/**
 * Sets the alarms that are missing or stand at another time. Browsers forget them (at an update, a restart, a
 * disabled extension), so they are set again at every start of the worker; one that is right already is left alone,
 * because setting it would begin it anew.
 *
 * @param digest the day and minute of the next digest; null where it is switched off
 */
export async function setAlarms(now: Instant, digest: ClockReading | null): Promise<void> {
  const wanted: Readonly<Record<AlarmName, number | null>> = {
    'day-begins': nextAt(now, dayBegins.hour, dayBegins.minute),
    digest: digest && momentOf(digest),
  };
  await Promise.all(
    Object.entries(wanted).map(async ([name, when]) => {
      const set = await browser.alarms.get(name);
      if (when === null) await browser.alarms.clear(name);
      else if (set?.scheduledTime !== when) await browser.alarms.create(name, { when });
    }),
  );
}

/**
 * The next moment after `now` at which local clocks show that time, in milliseconds since 1970. An hour that a zone
 * change skips comes as the moment after it; one that comes twice counts once.
 */
export function nextAt(now: Instant, hour: number, minute: number): number {
  const at = new Date(now);
  const today = new Date(at.getFullYear(), at.getMonth(), at.getDate(), hour, minute);
  if (today.getTime() > at.getTime()) return today.getTime();
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1, hour, minute).getTime();
}

/** When local clocks show that day and minute, in milliseconds since 1970; as `nextAt` where an hour is skipped. */
export function momentOf({ today, minute }: ClockReading): number {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minute).getTime();
}
