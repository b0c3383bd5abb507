import { useSignal } from '@preact/signals';
import { type CalendarDay, parseCalendarDay, type Weekday } from '../../utils/domain/calendar-day.ts';
import { shortDay, weekdayName } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';

interface WorkingDaysProps {
  readonly weekend: readonly Weekday[];
  readonly daysOff: readonly CalendarDay[];
  readonly today: CalendarDay;
  readonly onWeekend: (weekend: readonly Weekday[]) => void;
  readonly onDaysOff: (days: readonly CalendarDay[]) => void;
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** On which days nobody is contacted: days of the week, and days of one's own. Days that are past are not listed. */
export function WorkingDays({ weekend, daysOff, today, onWeekend, onDaysOff }: WorkingDaysProps) {
  const typed = useSignal('');
  const problem = useSignal<string | null>(null);
  const own = parseCalendarDay(typed.value);

  function toggle(weekday: Weekday): void {
    const next = week.filter((day) => (day === weekday ? !weekend.includes(day) : weekend.includes(day)));
    problem.value = next.length === week.length ? text('options_weekend_all') : null;
    if (next.length < week.length) onWeekend(next);
  }

  return (
    <section>
      <h2>{text('options_days')}</h2>
      <fieldset class="checks">
        <legend>{text('options_weekend')}</legend>
        {week.map((day) => (
          <label key={`${day} ${problem.value}`}>
            <input type="checkbox" checked={weekend.includes(day)} onChange={() => toggle(day)} />
            {weekdayName(day)}
          </label>
        ))}
      </fieldset>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <h3 class="visually-hidden">{text('options_days_off')}</h3>
      <p class="quiet-words">{text('options_days_off_hint')}</p>
      <ul class="days">
        {daysOff
          .filter((day) => day >= today)
          .map((day) => (
            <li key={day}>
              <Button
                label={text('options_remove_day', { day: shortDay(day, today) })}
                onPress={() => onDaysOff(daysOff.filter((other) => other !== day))}
              >
                {shortDay(day, today)} ✕
              </Button>
            </li>
          ))}
        <li>
          <Field
            label={text('options_days_off')}
            type="date"
            min={today}
            value={typed.value}
            onInput={(day) => {
              typed.value = day;
            }}
          />{' '}
          <Button
            disabled={own === null || own < today || daysOff.includes(own)}
            onPress={() => {
              if (own) onDaysOff([...daysOff, own].sort());
              typed.value = '';
            }}
          >
            {text('action_add')}
          </Button>
        </li>
      </ul>
    </section>
  );
}
