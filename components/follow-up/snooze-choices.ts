import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { afterPayRun, nextMonday, nextPayRun } from '../../utils/domain/snooze-days.ts';

/** The days a snooze is offered for, by the name of its choice. All lie after today. */
export function snoozeChoices(
  today: CalendarDay,
): readonly { name: 'days' | 'week'; count: number; until: CalendarDay }[] {
  return [
    { name: 'days', count: 1, until: addDays(today, 1) },
    { name: 'days', count: 3, until: addDays(today, 3) },
    { name: 'week', count: 7, until: nextMonday(today) },
    { name: 'days', count: 14, until: addDays(today, 14) },
  ];
}

/**
 * The day on which money of the client's next pay run should have come; null where that is no day of a month. Days
 * off do not matter here: whatever day a snooze ends on, the client comes up on the next working day.
 *
 * @param typed the day of the month on which they pay, 1 to 31
 */
export function afterNextPayRun(typed: string, today: CalendarDay): CalendarDay | null {
  const dayOfMonth = Number(typed);
  if (typed.trim() === '' || !Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return afterPayRun(nextPayRun(today, dayOfMonth), { weekend: [], daysOff: [] });
}
