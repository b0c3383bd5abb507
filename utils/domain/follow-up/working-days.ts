import { addDays, type CalendarDay, weekdayOf } from '../calendar-day.ts';
import type { Policy } from './follow-up.ts';

type OffDays = Pick<Policy, 'weekend' | 'daysOff'>;

/** Where somebody marked every day as off, work goes on after a year rather than never. */
const longestRest = 366;

/** True where the user works on that day. */
export function isWorkingDay(day: CalendarDay, { weekend, daysOff }: OffDays): boolean {
  return !weekend.includes(weekdayOf(day)) && !daysOff.includes(day);
}

/** The day itself where it is a working day, else the next one. */
export function workingDayFrom(day: CalendarDay, off: OffDays): CalendarDay {
  let candidate = day;
  for (let rest = 0; rest <= longestRest; rest += 1) {
    if (isWorkingDay(candidate, off)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return day;
}
