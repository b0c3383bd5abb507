import { defaultLadder, type Ladder } from '../../utils/domain/follow-up/ladder.ts';
import { noLadder } from '../../utils/domain/follow-up/policy.ts';
import { text } from '../../utils/interface-text/message.ts';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { LadderSteps } from '../settings/ladder-steps.tsx';

interface LadderChoiceProps {
  readonly label: string;
  /** What the choice that chooses nothing is called: what then holds. */
  readonly inheritedWords: string;
  /** What holds where nothing is chosen. */
  readonly inherited: Ladder;
  readonly chosen: Ladder | null;
  readonly onChoose: (ladder: Ladder | null) => void;
}

type Choice = 'inherited' | 'own' | 'none';

/** Which reminders a client or an invoice gets: those of the level above, a ladder of its own, or none. */
export function LadderChoice({ label, inheritedWords, inherited, chosen, onChoose }: LadderChoiceProps) {
  const choice = choiceOf(chosen);
  const ladderFor = (wanted: string): Ladder | null => {
    if (wanted === 'none') return noLadder;
    if (wanted !== 'own') return null;
    // An empty ladder is no place to begin from.
    return { id: 'own', steps: (inherited.steps.length > 0 ? inherited : defaultLadder).steps };
  };
  return (
    <div class="ladder-choice">
      <ChoiceSetting
        label={label}
        value={choice}
        choices={[
          { value: 'inherited', words: inheritedWords },
          { value: 'own', words: text('reminders_own') },
          { value: 'none', words: text('reminders_none') },
        ]}
        onChange={(wanted) => {
          if (wanted !== choice) onChoose(ladderFor(wanted));
        }}
      />
      {chosen && choice === 'own' && <LadderSteps ladder={chosen} onChange={onChoose} />}
    </div>
  );
}

function choiceOf(chosen: Ladder | null): Choice {
  if (chosen === null) return 'inherited';
  return chosen.id === noLadder.id ? 'none' : 'own';
}
