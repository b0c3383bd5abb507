import { isBoolean, listOf, oneOf, record, type Shape, text, wholeNumber } from '../shape/shape.ts';
import { isId } from '../shape/value-shapes.ts';
import { type FindRun, type FindThread, findThreadStates, mostThreads, type ResultRow } from './find-run.ts';

/** What Gmail's search field takes is far shorter. */
export const isQuery = text(2_000);
const isSubject = text(1_000);

export const isResultRow: Shape<ResultRow> = record<ResultRow>({
  threadId: isId,
  subject: isSubject,
  isUnread: isBoolean,
});

const isFindThread = record<FindThread>({ threadId: isId, subject: isSubject, state: oneOf(findThreadStates) });

/** A run as it comes back from where it was kept. */
export const isFindRun: Shape<FindRun> = record<FindRun>({
  query: isQuery,
  phase: oneOf(['gathering', 'reading', 'done']),
  isStopped: isBoolean,
  page: wholeNumber(1, 1_000_000),
  threads: listOf(isFindThread, mostThreads),
});
