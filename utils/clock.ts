import { type CalendarDay, type Instant, localDayOf } from './domain/calendar-day.ts';

/** The one place that asks what time it is. Rules take the day as an argument. */
export function now(): Instant {
  return new Date().toISOString() as Instant;
}

/** The calendar day in the zone the machine is in now. */
export function today(): CalendarDay {
  return localDayOf(new Date());
}
