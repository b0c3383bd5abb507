import { type CalendarDay, daysBetween } from '../calendar-day.ts';
import { easterSunday } from './easter.ts';

/** Kept in every Land: New Year, Labour Day, German Unity Day, Christmas. Holidays of single Länder are left out. */
const fixed: ReadonlySet<string> = new Set(['01-01', '05-01', '10-03', '12-25', '12-26']);

/** Good Friday, Easter Monday, Ascension Day, Whit Monday: days after Easter Sunday. */
const movable: ReadonlySet<number> = new Set([-2, 1, 39, 50]);

/** True for a public holiday of the whole of Germany, for § 193 BGB. */
export function isGermanHoliday(day: CalendarDay): boolean {
  return fixed.has(day.slice(5)) || movable.has(daysBetween(easterSunday(Number(day.slice(0, 4))), day));
}
