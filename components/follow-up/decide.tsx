import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';

export type Decision = 'write-off' | 'keep-chasing' | 'stop-chasing';

interface DecideProps {
  readonly onDecide: (decision: Decision) => void;
  readonly onCancel: () => void;
}

/** The end of the ladder: how to go on, with what each choice does. */
export function Decide({ onDecide, onCancel }: DecideProps) {
  return (
    <Choices label={text('decide_label')} onCancel={onCancel}>
      <Button onPress={() => onDecide('keep-chasing')} focusFirst>
        {text('action_keep_chasing')}
      </Button>
      <Button onPress={() => onDecide('write-off')}>{text('action_write_off')}</Button>
      <Button onPress={() => onDecide('stop-chasing')}>{text('action_stop_chasing')}</Button>
      <p class="quiet-words">{text('decide_explained')}</p>
    </Choices>
  );
}
