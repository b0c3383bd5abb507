import { pickedOccasions } from '../../domain/drafts/occasion.ts';
import { oneOf, optional, record, wholeNumber } from '../../domain/shape/shape.ts';
import { isId, isMoney, isTone } from '../../domain/shape/value-shapes.ts';
import type { DraftQuestion } from '../draft-protocol.ts';

/** Which draft is asked for, wherever it is to stand. */
export const isDraftQuestion = record<DraftQuestion>({
  invoiceId: isId,
  tone: isTone,
  occasion: optional(oneOf(pickedOccasions)),
  wording: optional(wholeNumber(0, 1_000)),
  settlement: optional(isMoney),
});
