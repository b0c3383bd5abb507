import type { Ladder, LadderStep } from '../follow-up/ladder.ts';
import { isBoolean, listOf, nullable, oneOf, record, type Shape, wholeNumber } from './shape.ts';
import { isId, isStage } from './value-shapes.ts';

const isStep = record<LadderStep>({
  id: isId,
  day: wholeNumber(-365, 3_650),
  channel: oneOf(['mail', 'call', 'letter', 'decide']),
  stage: nullable(isStage),
  enabled: isBoolean,
});

/** A ladder as it is kept. Whether its steps go together is for `ladderProblem`. */
export const isLadder: Shape<Ladder> = record<Ladder>({ id: isId, steps: listOf(isStep, 100) });

/** Days from issue to due date. */
export const isTermsDays = wholeNumber(0, 366);
