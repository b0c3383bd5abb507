import { useSignal } from '@preact/signals';
import { defaultLadder, type Ladder, type LadderStep } from '../../utils/domain/follow-up/ladder.ts';
import {
  dayRange,
  enableStep,
  type LadderEdit,
  type LadderProblem,
  moveStep,
} from '../../utils/domain/follow-up/ladder-edit.ts';
import { capitalised } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { stepName } from '../../utils/interface-text/names.ts';
import { Button } from '../controls/button.tsx';

interface LadderEditorProps {
  readonly ladder: Ladder;
  readonly onChange: (ladder: Ladder) => void;
}

/** Each step on or off, and on which day. What does not hold together is said beside its step and not kept. */
export function LadderEditor({ ladder, onChange }: LadderEditorProps) {
  const problem = useSignal<LadderProblem | null>(null);
  /** Fields are drawn anew after each edit, so that a refused one shows what stands. */
  const edits = useSignal(0);

  function keep(edit: LadderEdit): void {
    edits.value += 1;
    problem.value = edit.ok ? null : edit.problem;
    if (edit.ok) onChange(edit.ladder);
  }

  return (
    <section>
      <h2>{text('options_ladder')}</h2>
      <p class="quiet-words">{text('options_ladder_hint')}</p>
      <ol class="steps">
        {ladder.steps.map((step) => (
          <Step
            key={`${step.id} ${edits.value}`}
            step={step}
            problem={problem.value?.stepId === step.id ? problem.value : null}
            onDay={(day) => keep(moveStep(ladder, step.id, day))}
            onToggle={() => keep(enableStep(ladder, step.id, !step.enabled))}
          />
        ))}
      </ol>
      <Button onPress={() => keep({ ok: true, ladder: defaultLadder })}>{text('options_restore_ladder')}</Button>
    </section>
  );
}

interface StepProps {
  readonly step: LadderStep;
  readonly problem: LadderProblem | null;
  readonly onDay: (day: number) => void;
  readonly onToggle: () => void;
}

function Step({ step, problem, onDay, onToggle }: StepProps) {
  const name = stepName(step.id);
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
      {problem && (
        <p class="problem" role="alert">
          {problemWords(problem)}
        </p>
      )}
    </li>
  );
}

function problemWords({ code, otherStepId }: LadderProblem): string {
  const step = stepName(otherStepId ?? null);
  switch (code) {
    case 'day-out-of-range':
      return text('ladder_day_out_of_range');
    case 'same-day':
      return text('ladder_same_day', { step });
    case 'milder-after-harsher':
      return text('ladder_milder_after_harsher', { step });
    default:
      return text('ladder_does_not_hold');
  }
}
