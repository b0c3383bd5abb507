import { defaultLadder, type Ladder } from '../../utils/domain/follow-up/ladder.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { LadderSteps } from './ladder-steps.tsx';

interface LadderEditorProps {
  readonly ladder: Ladder;
  readonly onChange: (ladder: Ladder) => void;
}

/** The ladder that holds for everybody: each step on or off, on its day, added, removed, and the defaults again. */
export function LadderEditor({ ladder, onChange }: LadderEditorProps) {
  return (
    <section>
      <h2>{text('options_ladder')}</h2>
      <LadderSteps ladder={ladder} onChange={onChange} />
      <Button onPress={() => onChange(defaultLadder)}>{text('options_restore_ladder')}</Button>
    </section>
  );
}
