import { findSpans } from '../../domain/find/find-query.ts';
import { mostThreads } from '../../domain/find/find-run.ts';
import { isQuery, isResultRow } from '../../domain/find/find-run-shape.ts';
import { type FoundWord, foundAnswers } from '../../domain/find/found-invoice.ts';
import { isBoolean, listOf, nullable, oneOf, record, type Shape, text, wholeNumber } from '../../domain/shape/shape.ts';
import { isAddress, isCalendarDay, isId, isMoney } from '../../domain/shape/value-shapes.ts';
import type { FindProtocol } from '../find-protocol.ts';
import type { Asker } from '../protocol.ts';
import { isThread } from './thread-guard.ts';

type FindAsk<R extends keyof FindProtocol> = FindProtocol[R]['ask'];

/** More rows than Gmail puts on a page. */
const mostRows = 500;

const isEmpty = record<Record<never, never>>({});
const ofAccount = record<FindAsk<'stop-find'>>({ account: isAddress });
const ofTab = record<FindAsk<'find-tab'>>({ account: nullable(isAddress) });
const ofSearch = record<FindAsk<'start-find'>>({ account: isAddress, query: isQuery });

const isWord = record<FoundWord>({
  id: isId,
  answer: oneOf(foundAnswers),
  clientName: nullable(text(500)),
  amountDue: nullable(isMoney),
  dueDate: nullable(isCalendarDay),
});

/** Who may ask what about finding invoices. A page never answers for the user: the list is our own screen's. */
export const findGuards: {
  readonly [R in keyof FindProtocol]: { readonly askers: readonly Asker[]; readonly payload: Shape<FindAsk<R>> };
} = {
  'open-find': {
    askers: ['screen'],
    payload: record<FindAsk<'open-find'>>({ account: nullable(isAddress), months: nullable(oneOf(findSpans)) }),
  },
  'find-tab': { askers: ['gmail'], payload: ofTab },
  'leave-find': { askers: ['gmail'], payload: ofTab },
  'find-state': { askers: ['gmail'], payload: ofSearch },
  'start-find': { askers: ['gmail'], payload: ofSearch },
  'stop-find': { askers: ['gmail', 'screen'], payload: ofAccount },
  'find-rows': {
    askers: ['gmail'],
    payload: record<FindAsk<'find-rows'>>({
      account: isAddress,
      page: wholeNumber(1, 1_000_000),
      rows: listOf(isResultRow, mostRows),
      isLate: isBoolean,
    }),
  },
  'find-thread': {
    askers: ['gmail'],
    payload: record<FindAsk<'find-thread'>>({
      account: isAddress,
      threadId: isId,
      thread: nullable(isThread),
      isUnfolded: isBoolean,
    }),
  },
  'show-finds': { askers: ['gmail'], payload: isEmpty },
  finds: { askers: ['screen'], payload: isEmpty },
  'answer-found': {
    askers: ['screen'],
    // A conversation can hold several invoices.
    payload: record<FindAsk<'answer-found'>>({
      account: isAddress,
      words: listOf(isWord, mostThreads * 4),
      requestId: isId,
    }),
  },
  'end-find': { askers: ['screen'], payload: ofAccount },
};
