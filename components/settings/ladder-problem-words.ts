import type { LadderStep } from '../../utils/domain/follow-up/ladder.ts';
import type { LadderProblem } from '../../utils/domain/follow-up/ladder-edit.ts';
import { text } from '../../utils/interface-text/message.ts';
import { stepName } from '../../utils/interface-text/names.ts';

/** Why a ladder was not changed, as a sentence; `steps` are those the problem may name. */
export function ladderProblemWords({ code, otherStepId }: LadderProblem, steps: readonly LadderStep[]): string {
  const other = steps.find(({ id }) => id === otherStepId);
  const step = stepName(other ?? { id: null, channel: null, stage: null });
  switch (code) {
    case 'day-out-of-range':
      return text('ladder_day_out_of_range');
    case 'same-day':
      return text('ladder_same_day', { step });
    case 'milder-after-harsher':
      return text('ladder_milder_after_harsher', { step });
    case 'too-many-steps':
      return text('ladder_too_many');
    default:
      return text('ladder_does_not_hold');
  }
}
