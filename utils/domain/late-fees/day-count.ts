import { addMonths, type CalendarDay, daysBetween } from '../calendar-day.ts';
import { fraction, plus, type Rational } from './rational.ts';

/**
 * How days become a part of a year.
 * - `ACT/365`, `ACT/360`: each day is that part of a year.
 * - `ACT/ACT`: each day is a part of the calendar year it lies in (365 or 366).
 * - `ACT/ACT-ISDA`: the same, but each day counts to the year in which it began, so that 1 January to 1 January is
 *   exactly a year.
 * - `30/360`: every month has 30 days.
 * - `months`: each month since the due date is a twelfth, a month begun counts by its days.
 * - `full-months`, `started-months`: only whole months since the due date, or every month begun, is a twelfth.
 */
export type DayCount =
  | 'ACT/365'
  | 'ACT/360'
  | 'ACT/ACT'
  | 'ACT/ACT-ISDA'
  | '30/360'
  | 'months'
  | 'full-months'
  | 'started-months';

/** Years passed by the end of a day. Only differences mean anything: the years from a to b are f(b) less f(a). */
export type YearsBy = (day: CalendarDay) => Rational;

/** @param anchor the last day without interest, from which months are counted */
export function yearsBy(dayCount: DayCount, anchor: CalendarDay): YearsBy {
  switch (dayCount) {
    case 'ACT/365':
      return (day) => fraction(daysBetween(anchor, day), 365);
    case 'ACT/360':
      return (day) => fraction(daysBetween(anchor, day), 360);
    case 'ACT/ACT':
      return (day) => calendarYears(day, 0);
    case 'ACT/ACT-ISDA':
      return (day) => calendarYears(day, 1);
    case '30/360':
      return (day) => {
        const { year, month, dayOfMonth } = partsOf(day);
        return fraction(360 * year + 30 * month + Math.min(dayOfMonth, 30), 360);
      };
    case 'months':
      return (day) => {
        const { months, begun, length } = monthsSince(anchor, day);
        return plus(fraction(months, 12), fraction(begun, 12 * length));
      };
    case 'full-months':
      return (day) => fraction(monthsSince(anchor, day).months, 12);
    case 'started-months':
      return (day) => {
        const { months, begun } = monthsSince(anchor, day);
        return fraction(months + (begun > 0 ? 1 : 0), 12);
      };
  }
}

function calendarYears(day: CalendarDay, daysBack: number): Rational {
  const { year } = partsOf(day);
  const firstDay = `${day.slice(0, 4)}-01-01` as CalendarDay;
  const length = daysBetween(firstDay, addMonths(firstDay, 12));
  return plus(fraction(year), fraction(daysBetween(firstDay, day) + 1 - daysBack, length));
}

/** Whole months from `anchor` to `day`, the days of the month begun since, and how many days that month has. */
function monthsSince(anchor: CalendarDay, day: CalendarDay): { months: number; begun: number; length: number } {
  const [from, to] = [partsOf(anchor), partsOf(day)];
  const atMost = 12 * (to.year - from.year) + (to.month - from.month);
  const months = addMonths(anchor, atMost) <= day ? atMost : atMost - 1;
  const start = addMonths(anchor, months);
  return { months, begun: daysBetween(start, day), length: daysBetween(start, addMonths(anchor, months + 1)) };
}

function partsOf(day: CalendarDay): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8)) };
}
