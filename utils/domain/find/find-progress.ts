import { type FindRun, mostThreads } from './find-run.ts';

/** How far a run is, for a progress bar and a sentence. */
export interface FindProgress {
  readonly query: string;
  readonly phase: FindRun['phase'];
  readonly isStopped: boolean;
  /** The page of results that is looked at while they are gathered. */
  readonly page: number;
  /** Conversations that are opened in this run, and how many of them are done with. */
  readonly total: number;
  readonly done: number;
  /** Invoices found so far. */
  readonly found: number;
  /** Conversations left unopened because they hold unread mail. */
  readonly unread: number;
  /** True where there were more results than one run goes through. */
  readonly isCut: boolean;
}

/** @param found invoices found so far */
export function progressOf(run: FindRun, found: number): FindProgress {
  const { query, phase, isStopped, page, threads } = run;
  const count = (state: FindRun['threads'][number]['state']) => threads.filter((one) => one.state === state).length;
  const waiting = count('waiting');
  const done = count('read') + count('unreadable');
  return {
    query,
    phase,
    isStopped,
    page,
    total: waiting + done,
    done,
    found,
    unread: count('unread'),
    isCut: threads.length >= mostThreads,
  };
}
