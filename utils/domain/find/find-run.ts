/**
 * One going through the user's own search for the invoices they sent: first the pages of results are gathered, then
 * each conversation is opened in turn. What is written down here is enough to go on after any interruption.
 */
export interface FindRun {
  /** The search as it stands in Gmail's search field. */
  readonly query: string;
  readonly phase: 'gathering' | 'reading' | 'done';
  /** The user's word, or a click into the mailbox meanwhile: nothing is opened until they go on. */
  readonly isStopped: boolean;
  /** The page of results to be gathered next, from 1. */
  readonly page: number;
  /** In the order of the results: the newest first. */
  readonly threads: readonly FindThread[];
}

export interface FindThread {
  readonly threadId: string;
  readonly subject: string;
  readonly state: FindThreadState;
}

/**
 * `unread` is left alone, because opening it would mark it as read; `known` is tracked or declined already;
 * `unreadable` did not come into the page in time.
 */
export const findThreadStates = ['waiting', 'read', 'unread', 'known', 'unreadable'] as const;

export type FindThreadState = (typeof findThreadStates)[number];

/** A row of the results. */
export interface ResultRow {
  readonly threadId: string;
  readonly subject: string;
  readonly isUnread: boolean;
}

/** What the page is to do next. */
export type FindStep =
  | { readonly kind: 'gather'; readonly page: number }
  | { readonly kind: 'read'; readonly threadId: string }
  | { readonly kind: 'rest' };

/** More conversations than this are left for a search over a shorter time. */
export const mostThreads = 500;

export function startRun(query: string): FindRun {
  return { query, phase: 'gathering', isStopped: false, page: 1, threads: [] };
}

/**
 * Takes a page of results in. A page that was taken in already, or is not the one that is waited for, changes
 * nothing; one that brings nothing new is the end of the results.
 */
export function withRows(
  run: FindRun,
  page: number,
  rows: readonly ResultRow[],
  isKnown: (threadId: string) => boolean,
): FindRun {
  if (run.phase !== 'gathering' || page !== run.page) return run;
  const seen = new Set(run.threads.map(({ threadId }) => threadId));
  const fresh: FindThread[] = [];
  for (const { threadId, subject, isUnread } of rows) {
    if (seen.has(threadId)) continue;
    seen.add(threadId);
    fresh.push({ threadId, subject, state: isKnown(threadId) ? 'known' : isUnread ? 'unread' : 'waiting' });
  }
  const threads = [...run.threads, ...fresh].slice(0, mostThreads);
  const isLast = fresh.length === 0 || threads.length >= mostThreads;
  return settled({ ...run, threads, page: page + 1, phase: isLast ? 'reading' : 'gathering' });
}

/** Notes what became of a conversation. One that is not waiting any more stays as it was. */
export function withThread(run: FindRun, threadId: string, state: Exclude<FindThreadState, 'waiting'>): FindRun {
  const isWaiting = run.threads.some((thread) => thread.threadId === threadId && thread.state === 'waiting');
  if (!isWaiting) return run;
  return settled({
    ...run,
    threads: run.threads.map((thread) => (thread.threadId === threadId ? { ...thread, state } : thread)),
  });
}

export function stopRun(run: FindRun): FindRun {
  return run.phase === 'done' ? run : { ...run, isStopped: true };
}

export function goOn(run: FindRun): FindRun {
  return { ...run, isStopped: false };
}

export function stepOf(run: FindRun): FindStep {
  if (run.isStopped || run.phase === 'done') return { kind: 'rest' };
  if (run.phase === 'gathering') return { kind: 'gather', page: run.page };
  const next = run.threads.find(({ state }) => state === 'waiting');
  return next ? { kind: 'read', threadId: next.threadId } : { kind: 'rest' };
}

function settled(run: FindRun): FindRun {
  const isDone = run.phase === 'reading' && !run.threads.some(({ state }) => state === 'waiting');
  return isDone ? { ...run, phase: 'done' } : run;
}
