import { type CalendarDay, dayFromParts } from '../calendar-day.ts';

/** Easter Sunday of a year of the Gregorian calendar (1583 to 9999), by the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - h - (yearOfCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const day = dayFromParts(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (!day) throw new RangeError(`No Easter is known for the year ${year}`);
  return day;
}
