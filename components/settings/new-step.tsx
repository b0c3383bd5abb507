import { useSignal } from '@preact/signals';
import type { LadderStep, StepChannel, Tone } from '../../utils/domain/follow-up/ladder.ts';
import { dayRange } from '../../utils/domain/follow-up/ladder-edit.ts';
import { capitalised } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { channelName, toneName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';
import { ChoiceSetting } from './choice-setting.tsx';

const channels: readonly StepChannel[] = ['mail', 'call', 'letter', 'decide'];
const tones: readonly Tone[] = ['polite', 'firm', 'final'];

interface NewStepProps {
  /** Why the step was not taken, in words. */
  readonly problem: string | null;
  /** True where it was taken. */
  readonly onAdd: (step: LadderStep) => boolean;
}

/** A step of the user's own: what is done, how, and on which day. */
export function NewStep({ problem, onAdd }: NewStepProps) {
  const channel = useSignal<StepChannel>('mail');
  const tone = useSignal<Tone>('polite');
  const day = useSignal('');

  function add(): void {
    const stage = channel.value === 'decide' ? 'hand-over' : tone.value;
    const typed = day.value.trim() === '' ? Number.NaN : Number(day.value);
    // Its id is new for good: the journal tells by it which steps were taken.
    const id = `own-${crypto.randomUUID()}`;
    if (onAdd({ id, day: typed, channel: channel.value, stage, enabled: true })) day.value = '';
  }

  return (
    <fieldset class="new-step">
      <legend>{text('options_add_step')}</legend>
      <ChoiceSetting
        label={text('options_step_channel')}
        value={channel.value}
        choices={channels.map((value) => ({ value, words: capitalised(channelName(value)) }))}
        onChange={(value) => {
          channel.value = channels.find((one) => one === value) ?? 'mail';
        }}
      />
      {channel.value !== 'decide' && (
        <ChoiceSetting
          label={text('options_step_tone')}
          value={tone.value}
          choices={tones.map((value) => ({ value, words: toneName(value) }))}
          onChange={(value) => {
            tone.value = tones.find((one) => one === value) ?? 'polite';
          }}
        />
      )}
      <label>
        <span>{text('options_new_step_day')}</span>
        <input
          type="number"
          class="figures"
          min={dayRange.from}
          max={dayRange.to}
          value={day.value}
          onInput={(event) => {
            day.value = event.currentTarget.value;
          }}
        />
      </label>
      <Button onPress={add}>{text('action_add')}</Button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
