import { addDays, type CalendarDay } from '../calendar-day.ts';
import { firstDayAtPace, type Pace } from './contact-gap.ts';
import { isHarsher, type LadderStep, type Stage, stages } from './ladder.ts';
import { type LadderPosition, stepsAhead } from './ladder-position.ts';

/** The step to take on a day. */
export interface DueStep {
  readonly step: LadderStep;
  readonly stage: Stage | null;
  /** Steps missed while nothing was sent, the first one first. */
  readonly folded: readonly LadderStep[];
  /** True where nobody was reminded yet and the ladder would have gone further than a second reminder. */
  readonly isOldDebt: boolean;
}

/**
 * The first working day on which a step may be taken: its own day, or the end of a hold that day fell into, or later
 * where a contact is too recent.
 */
export function firstDayFor(step: LadderStep, { origin, pauses }: LadderPosition, pace: Pace): CalendarDay {
  const day = pauses.reduce(
    (turn, { from, until }) => (from <= turn && turn < until ? until : turn),
    addDays(origin, step.day),
  );
  return firstDayAtPace(pace, step.channel, day);
}

/**
 * The step to take on the day `on`, or null where none is due. Of the steps that are due, the one whose turn came last;
 * those whose turn had passed before are folded into it. Steps that a hold or a recent contact kept waiting have their
 * turn on the same day, and the first of them goes first. Two guards: a first contact about an old debt is no harsher
 * than a second reminder, and no single step goes up by more than one stage.
 */
export function dueStep(position: LadderPosition, pace: Pace, on: CalendarDay): DueStep | null {
  const due = stepsAhead(position)
    .filter((step) => addDays(position.origin, step.day) <= on)
    .map((step) => ({ step, day: firstDayFor(step, position, pace) }))
    .filter(({ day }) => day <= on);
  const next = due[0];
  if (!next) return null;

  const isFirst = position.reached === null && next.step.channel !== 'decide';
  const limit = highestStage(position, next.step);
  const allowed = due.filter(({ step }) => !isHarsher(step.stage, limit) && (!isFirst || step.channel === 'mail'));
  const chosen = allowed.reduce((last, one) => (one.day > last.day ? one : last), allowed[0] ?? next);
  return {
    step: chosen.step,
    stage: chosen.step.channel !== 'decide' && isHarsher(chosen.step.stage, limit) ? limit : chosen.step.stage,
    folded: due.slice(0, due.indexOf(chosen)).map(({ step }) => step),
    isOldDebt: isFirst && due.some(({ step }) => isHarsher(step.stage, limit)),
  };
}

function highestStage({ steps, reached }: LadderPosition, next: LadderStep): Stage {
  // The user's own ladder may begin with a firm mail; that is its first step and not an old debt.
  if (reached === null) return next === steps[0] ? (next.stage ?? 'polite') : 'polite';
  const above = stages[stages.indexOf(reached) + 1] ?? reached;
  return next.stage !== null && isHarsher(next.stage, above) ? next.stage : above;
}
