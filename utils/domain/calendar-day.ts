import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, getISODay } from 'date-fns';

/** A calendar day `YYYY-MM-DD`, without zone or time. Days compare as strings: `a < b` means a is earlier. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

/** A moment as an ISO 8601 instant in UTC, `2026-11-22T08:30:00.000Z`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day written as `YYYY-MM-DD`, or null where the text is no day of the (proleptic Gregorian) calendar,
 * such as 2026-02-30.
 */
export function parseCalendarDay(text: string): CalendarDay | null {
  const parts = pattern.exec(text);
  if (!parts) return null;
  return dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** As `parseCalendarDay`, for text that is known to be a day. @throws RangeError naming the text */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (!day) throw new RangeError(`Not a calendar day: ${JSON.stringify(text)}`);
  return day;
}

/** The day of a year (1000 to 9999), month (1 to 12) and day of the month, or null where there is no such day. */
export function dayFromParts(year: number, month: number, dayOfMonth: number): CalendarDay | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const date = new UTCDate(year, month - 1, dayOfMonth);
  if (date.getMonth() !== month - 1 || date.getDate() !== dayOfMonth) return null;
  return toDay(date);
}

/** The day in the zone this machine is in at the moment `at`. */
export function localDayOf(at: Date): CalendarDay {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return calendarDay(`${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1, 2)}-${pad(at.getDate(), 2)}`);
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return toDay(addDaysTo(toDate(day), count));
}

/** The same day `count` months later, or that month's last day where it is shorter (31 January + 1 is 28 February). */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  return toDay(addMonthsTo(toDate(day), count));
}

/** Whole days from `from` to `to`: positive where `to` is later. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDay): Weekday {
  return getISODay(toDate(day)) as Weekday;
}

/** The later of two days. */
export function laterDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

/** Midnight UTC of the day: for `Intl.DateTimeFormat` with `timeZone: 'UTC'` and for date-fns, never for the clock. */
export function toDate(day: CalendarDay): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return new UTCDate(year, month - 1, dayOfMonth);
}

function toDay(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10) as CalendarDay;
}
