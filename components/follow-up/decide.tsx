import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Money } from '../../utils/domain/money.ts';
import type { OnwardOption } from '../../utils/domain/onward/onward.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import { OnwardCard } from './onward-card.tsx';

export type Decision = 'write-off' | 'keep-chasing' | 'stop-chasing';

/** The screens of the dashboard about one client, by the first part of their address. */
export type ClientScreen = 'letter' | 'hand-over' | 'onward';

export interface OnwardFound {
  readonly options: readonly OnwardOption[];
  readonly owed: Money | null;
}

interface DecideProps {
  /** The ways on, fetched when the form is opened; null where they could not be. */
  readonly ways: () => Promise<OnwardFound | null>;
  readonly onDecide: (decision: Decision) => void;
  readonly onScreen: (screen: ClientScreen) => void;
  readonly onCancel: () => void;
}

/** The end of the ladder: how to go on, with what each choice does, and the ways beyond reminders compared. */
export function Decide({ ways, onDecide, onScreen, onCancel }: DecideProps) {
  const found = useSignal<OnwardFound | null>(null);
  useEffect(() => {
    let isShown = true;
    void ways().then((answer) => {
      if (isShown) found.value = answer;
    });
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <Choices label={text('decide_label')} onCancel={onCancel}>
      <Button onPress={() => onDecide('keep-chasing')} focusFirst>
        {text('action_keep_chasing')}
      </Button>
      <Button onPress={() => onDecide('write-off')}>{text('action_write_off')}</Button>
      <Button onPress={() => onDecide('stop-chasing')}>{text('action_stop_chasing')}</Button>
      <Button onPress={() => onScreen('letter')}>{text('action_letter')}</Button>
      <Button onPress={() => onScreen('hand-over')}>{text('action_hand_over')}</Button>
      <p class="quiet-words">{text('decide_explained')}</p>
      {found.value && <OnwardCard {...found.value} />}
    </Choices>
  );
}
