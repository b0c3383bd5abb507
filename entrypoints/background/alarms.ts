import { browser } from 'wxt/browser';
import type { Instant } from '../../utils/domain/calendar-day.ts';

/** The two moments of the day at which the count may change by itself. */
export type AlarmName = 'day-begins' | 'digest';

/** A minute after midnight: late enough that no rounding puts it on the day before. */
const dayBegins = { hour: 0, minute: 1 };

/**
 * Sets the alarms that are missing or stand at another time. Browsers forget them (at an update, a restart, a
 * disabled extension), so they are set again at every start of the worker; one that is right already is left alone,
 * because setting it would begin it anew.
 */
export async function setAlarms(now: Instant, digestHour: number): Promise<void> {
  const wanted: Readonly<Record<AlarmName, number>> = {
    'day-begins': nextAt(now, dayBegins.hour, dayBegins.minute),
    digest: nextAt(now, digestHour, 0),
  };
  await Promise.all(
    Object.entries(wanted).map(async ([name, when]) => {
      const set = await browser.alarms.get(name);
      if (set?.scheduledTime !== when) await browser.alarms.create(name, { when });
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
