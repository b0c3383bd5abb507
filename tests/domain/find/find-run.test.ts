import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../utils/domain/find/find-progress.ts';
import {
  type FindRun,
  goOn,
  mostThreads,
  type ResultRow,
  startRun,
  stepOf,
  stopRun,
  withRows,
  withThread,
} from '../../../utils/domain/find/find-run.ts';
import { isFindRun } from '../../../utils/domain/find/find-run-shape.ts';

const none = () => false;
const row = (threadId: string, isUnread = false): ResultRow => ({ threadId, subject: `About ${threadId}`, isUnread });

/** A run over these pages, gathered to the end. */
function gathered(...pages: readonly (readonly ResultRow[])[]): FindRun {
  return [...pages, []].reduce((run, rows, index) => withRows(run, index + 1, rows, none), startRun('invoices'));
}

describe('gathering results', () => {
  it('takes one page after the other, until one brings nothing new', () => {
    let run = startRun('invoices');
    expect(stepOf(run)).toEqual({ kind: 'gather', page: 1 });
    run = withRows(run, 1, [row('a'), row('b')], none);
    expect(stepOf(run)).toEqual({ kind: 'gather', page: 2 });
    run = withRows(run, 2, [row('b'), row('c')], none);
    run = withRows(run, 3, [row('c')], none);
    expect(run.threads.map(({ threadId }) => threadId)).toEqual(['a', 'b', 'c']);
    expect(stepOf(run)).toEqual({ kind: 'read', threadId: 'a' });
  });

  it('takes no page twice, whoever tells of it again, and none out of turn', () => {
    const run = withRows(startRun('invoices'), 1, [row('a')], none);
    expect(withRows(run, 1, [row('b')], none)).toBe(run);
    expect(withRows(run, 3, [row('b')], none)).toBe(run);
  });

  it('is done at once where the search finds nothing', () => {
    expect(gathered().phase).toBe('done');
    expect(stepOf(gathered())).toEqual({ kind: 'rest' });
  });

  it('leaves what is tracked and what holds unread mail closed', () => {
    const known = (threadId: string) => threadId === 'a';
    let run = withRows(startRun('invoices'), 1, [row('a'), row('b', true), row('c')], known);
    run = withRows(run, 2, [], known);
    expect(run.threads.map(({ state }) => state)).toEqual(['known', 'unread', 'waiting']);
    expect(stepOf(run)).toEqual({ kind: 'read', threadId: 'c' });
  });

  it('ends with the newest where there are more results than one run goes through', () => {
    const rows = Array.from({ length: mostThreads + 20 }, (_, index) => row(`t${index}`));
    const run = withRows(startRun('invoices'), 1, rows, none);
    expect(run.threads).toHaveLength(mostThreads);
    expect(run.phase).toBe('reading');
    expect(progressOf(run, 0).isCut).toBe(true);
  });
});

describe('reading results', () => {
  it('goes on with the first that waits, and is done after the last', () => {
    let run = gathered([row('a'), row('b')]);
    run = withThread(run, 'a', 'read');
    expect(stepOf(run)).toEqual({ kind: 'read', threadId: 'b' });
    run = withThread(run, 'b', 'unreadable');
    expect(run.phase).toBe('done');
    expect(progressOf(run, 3)).toMatchObject({ total: 2, done: 2, found: 3, phase: 'done' });
  });

  it('notes what became of a conversation once', () => {
    const run = withThread(gathered([row('a'), row('b')]), 'a', 'read');
    expect(withThread(run, 'a', 'unreadable')).toBe(run);
    expect(withThread(run, 'z', 'read')).toBe(run);
  });
});

describe('stopping', () => {
  it('opens nothing until the user goes on, and then the one that was next', () => {
    const run = withThread(gathered([row('a'), row('b')]), 'a', 'read');
    const stopped = stopRun(run);
    expect(stepOf(stopped)).toEqual({ kind: 'rest' });
    expect(goOn(stopped)).toEqual(run);
  });

  it('still takes in what was under way', () => {
    const stopped = stopRun(gathered([row('a'), row('b')]));
    expect(stepOf(goOn(withThread(stopped, 'a', 'read')))).toEqual({ kind: 'read', threadId: 'b' });
  });

  it('leaves a run that is done as it is', () => {
    const done = gathered();
    expect(stopRun(done)).toBe(done);
  });
});

/** Whatever is told, twice or out of turn, with stops between. */
const events = fc.array(
  fc.oneof(
    fc.record({
      page: fc.integer({ min: 1, max: 5 }),
      rows: fc.array(
        fc.record({
          threadId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          subject: fc.constant(''),
          isUnread: fc.boolean(),
        }),
      ),
    }),
    fc.record({ threadId: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
    fc.constant('stop' as const),
    fc.constant('go-on' as const),
  ),
  { maxLength: 60 },
);

describe('any way through', () => {
  it('lists each conversation once, ends, and can be kept and taken up again at any step', () => {
    fc.assert(
      fc.property(events, (list) => {
        let run = startRun('invoices');
        for (const event of list) {
          if (event === 'stop') run = stopRun(run);
          else if (event === 'go-on') run = goOn(run);
          else if ('page' in event) run = withRows(run, event.page, event.rows, none);
          else run = withThread(run, event.threadId, 'read');
          const kept: unknown = JSON.parse(JSON.stringify(run));
          expect(isFindRun(kept) && kept).toEqual(run);
          const ids = run.threads.map(({ threadId }) => threadId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(progressOf(run, 0).done).toBeLessThanOrEqual(progressOf(run, 0).total);
        }
        run = goOn(run);
        for (let steps = 0; run.phase !== 'done'; steps += 1) {
          expect(steps).toBeLessThan(20);
          const step = stepOf(run);
          if (step.kind === 'gather') run = withRows(run, step.page, [], none);
          else if (step.kind === 'read') run = withThread(run, step.threadId, 'read');
        }
        expect(run.threads.some(({ state }) => state === 'waiting')).toBe(false);
      }),
    );
  });
});
