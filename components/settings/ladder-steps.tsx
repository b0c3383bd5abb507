import { useSignal } from '@preact/signals';
import type { Ladder, LadderStep } from '../../utils/domain/follow-up/ladder.ts';
import {
  addStep,
  dayRange,
  enableStep,
  type LadderEdit,
  type LadderProblem,
  moveStep,
  removeStep,
} from '../../utils/domain/follow-up/ladder-edit.ts';
import { capitalised } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { stepName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';
import { ladderProblemWords } from './ladder-problem-words.ts';
import { NewStep } from './new-step.tsx';

interface LadderStepsProps {
  readonly ladder: Ladder;
  readonly onChange: (ladder: Ladder) => void;
}

/** The steps of a ladder. What does not hold together is said beside its step and not kept. */
export function LadderSteps({ ladder, onChange }: LadderStepsProps) {
  const refused = useSignal<{ readonly problem: LadderProblem; readonly step: LadderStep | null } | null>(null);
  /** Fields are drawn anew after each edit, so that a refused one shows what stands. */
  const edits = useSignal(0);

  function keep(edit: LadderEdit, fresh: LadderStep | null = null): boolean {
    edits.value += 1;
    refused.value = edit.ok ? null : { problem: edit.problem, step: fresh };
    if (edit.ok) onChange(edit.ladder);
    return edit.ok;
  }

  const now = refused.value;
  const words = now && ladderProblemWords(now.problem, now.step ? [...ladder.steps, now.step] : ladder.steps);
  return (
    <>
      <p class="quiet-words">{text('options_ladder_hint')}</p>
      <ol class="steps">
        {ladder.steps.map((step) => (
          <Step
            key={`${step.id} ${edits.value}`}
            step={step}
            problem={now && !now.step && now.problem.stepId === step.id ? words : null}
            onDay={(day) => keep(moveStep(ladder, step.id, day))}
            onToggle={() => keep(enableStep(ladder, step.id, !step.enabled))}
            onRemove={() => keep(removeStep(ladder, step.id))}
          />
        ))}
      </ol>
      <NewStep problem={now?.step ? words : null} onAdd={(step) => keep(addStep(ladder, step), step)} />
    </>
  );
}

interface StepProps {
  readonly step: LadderStep;
  readonly problem: string | null;
  readonly onDay: (day: number) => void;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function Step({ step, problem, onDay, onToggle, onRemove }: StepProps) {
  const name = stepName(step);
  return (
    <li>
      <label>
        <input type="checkbox" checked={step.enabled} onChange={onToggle} />
        {capitalised(name)}
      </label>
      <span>
        <input
          type="number"
          class="figures"
          aria-label={text('options_step_day', { step: name })}
          min={dayRange.from}
          max={dayRange.to}
          value={step.day}
          onChange={(event) => onDay(event.currentTarget.value === '' ? Number.NaN : Number(event.currentTarget.value))}
        />{' '}
        {text('options_days_unit')}
      </span>
      <Button weight="quiet" label={text('options_remove_step', { step: name })} onPress={onRemove}>
        ✕
      </Button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
