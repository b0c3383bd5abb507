import { addDays, addMonths, type CalendarDay, dayFromParts, weekdayOf } from './calendar-day.ts';
import type { Policy } from './follow-up/follow-up.ts';
import { workingDayFrom } from './follow-up/working-days.ts';

/** Days a transfer may take to arrive after a pay run (SEPA and most banks: the next banking day), and one to look. */
const transferDays = 2;

/** The Monday after today; a week ahead where today is one. */
export function nextMonday(today: CalendarDay): CalendarDay {
  return addDays(today, 8 - weekdayOf(today));
}

/** The working day on which money of a client's pay run on `payRun` should have arrived. */
export function afterPayRun(payRun: CalendarDay, off: Pick<Policy, 'weekend' | 'daysOff'>): CalendarDay {
  return workingDayFrom(addDays(payRun, transferDays), off);
}

/**
 * The client's next pay run: the given day of this month or the next one, on or after today. A month that is too short
 * has it on its last day.
 *
 * @param dayOfMonth 1 to 31
 * @throws RangeError outside of that
 */
export function nextPayRun(today: CalendarDay, dayOfMonth: number): CalendarDay {
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 31) {
    throw new RangeError(`Not a day of the month: ${dayOfMonth}`);
  }
  const first = addDays(today, 1 - Number(today.slice(8)));
  const thisMonth = dayInMonthOf(first, dayOfMonth);
  return thisMonth >= today ? thisMonth : dayInMonthOf(addMonths(first, 1), dayOfMonth);
}

function dayInMonthOf(first: CalendarDay, dayOfMonth: number): CalendarDay {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return dayFromParts(year, month, dayOfMonth) ?? addDays(addMonths(first, 1), -1);
}
