import { addDays, type CalendarDay, weekdayOf } from '../calendar-day.ts';

/** What happens where a due date falls on a day without banking: the names of ISDA's conventions. */
export type BusinessDayConvention = 'following' | 'modified-following' | 'preceding' | 'modified-preceding';

/** Says of a day whether it is a public holiday. */
export type HolidayCalendar = (day: CalendarDay) => boolean;

/**
 * The business day (Monday to Friday, no holiday) the convention moves `day` to. The modified ones turn round where
 * they would leave the month.
 */
export function toBusinessDay(
  day: CalendarDay,
  convention: BusinessDayConvention,
  holidays: HolidayCalendar,
): CalendarDay {
  const forward = convention === 'following' || convention === 'modified-following';
  const moved = walk(day, forward ? 1 : -1, holidays);
  const leavesMonth = moved.slice(0, 7) !== day.slice(0, 7);
  return leavesMonth && convention.startsWith('modified-') ? walk(day, forward ? -1 : 1, holidays) : moved;
}

/** The `count`-th business day after `day`, which itself is not counted. */
export function addBusinessDays(day: CalendarDay, count: number, holidays: HolidayCalendar): CalendarDay {
  let reached = day;
  for (let counted = 0; counted < count; counted++) reached = walk(addDays(reached, 1), 1, holidays);
  return reached;
}

function walk(day: CalendarDay, direction: 1 | -1, holidays: HolidayCalendar): CalendarDay {
  let reached = day;
  // No country closes for a month; the bound keeps a faulty calendar from hanging us.
  for (let step = 0; step < 31 && (weekdayOf(reached) > 5 || holidays(reached)); step++) {
    reached = addDays(reached, direction);
  }
  return reached;
}
