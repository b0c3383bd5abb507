import { addDays, type CalendarDay, laterDay } from '../calendar-day.ts';
import type { ClientStanding } from '../standing.ts';
import { gapEnd } from './contact-gap.ts';
import type { Policy } from './follow-up.ts';
import { isHarsher, type LadderStep, type Stage, stages } from './ladder.ts';
import { type LadderPosition, stepsAhead } from './ladder-position.ts';
import { workingDayFrom } from './working-days.ts';

/** The step to take on a day. */
export interface DueStep {
  readonly step: LadderStep;
  readonly stage: Stage | null;
  /** Steps missed while nothing was sent, the first one first. */
  readonly folded: readonly LadderStep[];
  /** True where nobody was reminded yet and the ladder would have gone further than a second reminder. */
  readonly isOldDebt: boolean;
}

/** The first working day on which a step may be taken: its own day, or later where a contact is too recent. */
export function firstDayFor(
  step: LadderStep,
  { origin }: LadderPosition,
  standing: ClientStanding,
  policy: Policy,
): CalendarDay {
  const day = addDays(origin, step.day);
  const gap = gapEnd(standing, policy, step.channel);
  return workingDayFrom(gap ? laterDay(day, gap) : day, policy);
}

/**
 * The step to take on the day `on`, or null where none is due. Of the steps that are due, the one whose turn came last;
 * those whose turn had passed before are folded into it. Two guards: a first contact about an old debt is no harsher
 * than a second reminder, and no single step goes up by more than one stage.
 */
export function dueStep(
  position: LadderPosition,
  standing: ClientStanding,
  policy: Policy,
  on: CalendarDay,
): DueStep | null {
  const due = stepsAhead(position)
    .map((step) => ({ step, day: firstDayFor(step, position, standing, policy) }))
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
