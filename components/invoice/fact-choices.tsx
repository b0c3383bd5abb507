import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { text } from '../../utils/interface-text/message.ts';
import { fieldName, whereName } from '../../utils/interface-text/names.ts';
import type { FactChanges, FactChoice } from '../../utils/messages/views.ts';
import { Button } from '../controls/button.tsx';
import { shownFact } from './shown-fact.ts';

interface FactChoicesProps {
  readonly choices: readonly FactChoice[];
  readonly today: CalendarDay;
  readonly busy: boolean;
  /** Called once, when every fact is chosen. */
  readonly onChosen: (chosen: FactChanges) => void;
  readonly onCancel: () => void;
}

/** Shows what each source says where they differ, one fact after the other; the user chooses each once. */
export function FactChoices({ choices, today, busy, onChosen, onCancel }: FactChoicesProps) {
  const chosen = useSignal<FactChanges>({});
  const at = useSignal(0);
  const choice = choices[at.value];
  if (!choice) return null;
  const choose = (change: FactChanges) => {
    chosen.value = { ...chosen.value, ...change };
    at.value += 1;
    if (at.value === choices.length) onChosen(chosen.value);
  };
  return (
    <fieldset class="choices" data-part="fact-choices">
      <legend>
        {text('file_choices_question')} <strong>{fieldName(choice.field)}</strong>
      </legend>
      {choice.options.map((option, index) => (
        <Button
          key={`${choice.field} ${option.value}`}
          disabled={busy}
          focusFirst={index === 0}
          onPress={() => choose(option.change)}
        >
          <bdi class="figures">{shownFact(option.value, today)}</bdi>{' '}
          <span class="quiet-words">{option.where ? whereName(option.where) : text('file_known_before')}</span>
        </Button>
      ))}
      <Button weight="quiet" disabled={busy} onPress={onCancel}>
        {text('action_cancel')}
      </Button>
    </fieldset>
  );
}
