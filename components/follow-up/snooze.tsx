import { useSignal } from '@preact/signals';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { Field } from '../controls/field.tsx';
import { afterNextPayRun, snoozeChoices } from './snooze-choices.ts';

interface SnoozeProps {
  readonly today: CalendarDay;
  readonly onSnooze: (until: CalendarDay) => void;
  /** Only where there is a list of today's work to put it off in. */
  readonly onLaterToday?: (() => void) | undefined;
  readonly onCancel: () => void;
}

/** Asks until when: usual answers, any day of one's own, or after the day of the month on which the client pays. */
export function Snooze({ today, onSnooze, onLaterToday, onCancel }: SnoozeProps) {
  const typed = useSignal('');
  const payDay = useSignal('');
  const problem = useSignal<string | null>(null);
  const own = parseCalendarDay(typed.value);
  const valid = own !== null && own > today && own <= addDays(today, 366);
  const payRunEnds = afterNextPayRun(payDay.value, today);
  return (
    <Choices label={text('snooze_label')} onCancel={onCancel} problem={problem.value}>
      {onLaterToday && (
        <Button onPress={onLaterToday} focusFirst>
          {text('popup_later_today')}
        </Button>
      )}
      {snoozeChoices(today).map((choice, index) => (
        <Button
          key={choice.name + choice.count}
          onPress={() => onSnooze(choice.until)}
          focusFirst={index === 0 && !onLaterToday}
        >
          {choice.name === 'week' ? text('action_snooze_week') : text('action_snooze_days', { count: choice.count })}
        </Button>
      ))}
      <span class="together">
        <input
          type="date"
          aria-label={text('action_snooze_until')}
          min={addDays(today, 1)}
          max={addDays(today, 366)}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        {valid && <Button onPress={() => onSnooze(own)}>{text('action_confirm')}</Button>}
      </span>
      <span class="together">
        <Field
          label={text('snooze_pay_run_day')}
          type="number"
          min={1}
          max={31}
          value={payDay.value}
          onInput={(day) => {
            payDay.value = day;
          }}
        />
        <Button
          onPress={() => {
            if (payRunEnds) onSnooze(payRunEnds);
            else problem.value = text('error_bad_pay_run_day');
          }}
        >
          {text('action_snooze_pay_run')}
        </Button>
      </span>
    </Choices>
  );
}
