import { isHarsher, type Ladder, type LadderStep } from './ladder.ts';

/** What is wrong with a ladder, and with which step. */
export interface LadderProblem {
  readonly code: LadderProblemCode;
  readonly stepId: string;
  /** The step it does not go together with, where there is one. */
  readonly otherStepId?: string;
}

export type LadderProblemCode =
  | 'no-such-step'
  | 'id-taken'
  | 'too-many-steps'
  /** Not a whole day, or outside of `dayRange`. */
  | 'day-out-of-range'
  /** Two steps on one day: a client is contacted once a day at most. */
  | 'same-day'
  /** A milder step would come after a harsher one. */
  | 'milder-after-harsher'
  /** Every step on or after the due date has a tone. */
  | 'tone-missing'
  /** Handing over is decided on, not written or telephoned; and a decision is nothing else. */
  | 'channel-and-stage';

export type LadderEdit =
  | { readonly ok: true; readonly ladder: Ladder }
  | { readonly ok: false; readonly problem: LadderProblem };

export const dayRange = { from: -60, to: 730 } as const;
const mostSteps = 40;

export function addStep(ladder: Ladder, step: LadderStep): LadderEdit {
  if (ladder.steps.some(({ id }) => id === step.id)) return problem('id-taken', step.id);
  return checked({ ...ladder, steps: [...ladder.steps, step] });
}

export function moveStep(ladder: Ladder, stepId: string, day: number): LadderEdit {
  return changeStep(ladder, stepId, { day });
}

export function enableStep(ladder: Ladder, stepId: string, enabled: boolean): LadderEdit {
  return changeStep(ladder, stepId, { enabled });
}

/** Changes day, channel, stage or whether the step is on. Its id stays: the journal refers to it. */
export function changeStep(ladder: Ladder, stepId: string, changes: Partial<Omit<LadderStep, 'id'>>): LadderEdit {
  if (!ladder.steps.some(({ id }) => id === stepId)) return problem('no-such-step', stepId);
  const steps = ladder.steps.map((step) => (step.id === stepId ? { ...step, ...changes } : step));
  return checked({ ...ladder, steps });
}

/** Removing any step leaves a ladder that holds together. */
export function removeStep(ladder: Ladder, stepId: string): LadderEdit {
  if (!ladder.steps.some(({ id }) => id === stepId)) return problem('no-such-step', stepId);
  return checked({ ...ladder, steps: ladder.steps.filter(({ id }) => id !== stepId) });
}

/** The first problem of a ladder, in order of day, or null where it can be worked with. */
export function ladderProblem({ steps }: Ladder): LadderProblem | null {
  const ordered = steps.toSorted((a, b) => a.day - b.day);
  const ids = new Set<string>();
  for (const step of ordered) {
    if (ids.has(step.id)) return { code: 'id-taken', stepId: step.id };
    ids.add(step.id);
    const code = stepProblem(step);
    if (code) return { code, stepId: step.id };
  }
  const tooMany = ordered[mostSteps];
  return tooMany
    ? { code: 'too-many-steps', stepId: tooMany.id }
    : orderProblem(ordered.filter((step) => step.enabled));
}

function stepProblem({ day, channel, stage }: LadderStep): LadderProblemCode | null {
  if (!Number.isInteger(day) || day < dayRange.from || day > dayRange.to) return 'day-out-of-range';
  if (stage === null && day >= 0) return 'tone-missing';
  return (channel === 'decide') === (stage === 'hand-over') ? null : 'channel-and-stage';
}

function orderProblem(enabled: readonly LadderStep[]): LadderProblem | null {
  for (const [index, step] of enabled.entries()) {
    const before = enabled[index - 1];
    if (!before) continue;
    const pair = { stepId: step.id, otherStepId: before.id };
    if (before.day === step.day) return { code: 'same-day', ...pair };
    if (isHarsher(before.stage, step.stage)) return { code: 'milder-after-harsher', ...pair };
  }
  return null;
}

function checked(ladder: Ladder): LadderEdit {
  const found = ladderProblem(ladder);
  if (found) return { ok: false, problem: found };
  return { ok: true, ladder: { ...ladder, steps: ladder.steps.toSorted((a, b) => a.day - b.day) } };
}

function problem(code: LadderProblemCode, stepId: string): LadderEdit {
  return { ok: false, problem: { code, stepId } };
}
