import { useSignal } from '@preact/signals';
import { addDays, type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { snoozeChoices } from './snooze-choices.ts';

interface SnoozeProps {
  readonly today: CalendarDay;
  readonly onSnooze: (until: CalendarDay) => void;
  readonly onCancel: () => void;
}

/** Asks until when: four usual answers and any day of one's own. Escape leaves it. */
export function Snooze({ today, onSnooze, onCancel }: SnoozeProps) {
  const typed = useSignal('');
  const own = parseCalendarDay(typed.value);
  const valid = own !== null && own > today;
  return (
    <fieldset
      class="choices"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend>{text('snooze_label')}</legend>
      {snoozeChoices(today).map((choice, index) => (
        <Button key={choice.until} onPress={() => onSnooze(choice.until)} focusFirst={index === 0}>
          {choice.name === 'week' ? text('action_snooze_week') : text('action_snooze_days', { count: choice.count })}
        </Button>
      ))}
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
      <Button weight="quiet" onPress={onCancel}>
        {text('action_cancel')}
      </Button>
    </fieldset>
  );
}
