import { addDays, type CalendarDay, weekdayOf } from '../../utils/domain/calendar-day.ts';

/** The days a snooze is offered for, by the name of its choice. All lie after today. */
export function snoozeChoices(
  today: CalendarDay,
): readonly { name: 'days' | 'week'; count: number; until: CalendarDay }[] {
  const nextMonday = addDays(today, 8 - weekdayOf(today));
  return [
    { name: 'days', count: 1, until: addDays(today, 1) },
    { name: 'days', count: 3, until: addDays(today, 3) },
    { name: 'week', count: 7, until: nextMonday },
    { name: 'days', count: 14, until: addDays(today, 14) },
  ];
}
