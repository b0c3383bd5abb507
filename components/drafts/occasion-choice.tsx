import { useSignal } from '@preact/signals';
import type { DraftOccasion } from '../../utils/domain/drafts/draft.ts';
import { pickedOccasions } from '../../utils/domain/drafts/occasion.ts';
import type { Money } from '../../utils/domain/money.ts';
import { parseTypedMoney } from '../../utils/domain/typed-money.ts';
import { occasionName } from '../../utils/interface-text/draft-names.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';

interface OccasionChoiceProps {
  readonly currency: string;
  readonly disabled: boolean;
  /** Nothing is owed any more: only thanks make sense. */
  readonly isPaid: boolean;
  readonly onOccasion: (occasion: DraftOccasion, settlement: Money | null) => void;
}

/** Any occasion there is a text for, where the one that the situation suggests is not meant. */
export function OccasionChoice({ currency, disabled, isPaid, onOccasion }: OccasionChoiceProps) {
  const offered = isPaid ? (['thanks'] as const) : pickedOccasions;
  const chosen = useSignal<DraftOccasion>(offered[0]);
  const typed = useSignal('');
  const isSettlement = chosen.value === 'settlement';
  const settlement = isSettlement ? parseTypedMoney(typed.value, currency) : null;
  return (
    <div class="actions occasion">
      <label class="field">
        <span>{text('draft_other_occasion')}</span>
        <select
          value={chosen.value}
          disabled={disabled}
          onChange={(event) => {
            const { value } = event.currentTarget;
            chosen.value = offered.find((occasion) => occasion === value) ?? chosen.value;
          }}
        >
          {offered.map((occasion) => (
            <option key={occasion} value={occasion}>
              {occasionName(occasion)}
            </option>
          ))}
        </select>
      </label>
      {isSettlement && (
        <Field
          label={text('draft_settlement')}
          value={typed.value}
          inputMode="decimal"
          size={10}
          onInput={(value) => {
            typed.value = value;
          }}
        />
      )}
      <Button disabled={disabled || (isSettlement && !settlement)} onPress={() => onOccasion(chosen.value, settlement)}>
        {text('draft_write')}
      </Button>
    </div>
  );
}
