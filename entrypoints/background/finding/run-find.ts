import { progressOf } from '../../../utils/domain/find/find-progress.ts';
import {
  type FindRun,
  goOn,
  startRun,
  stepOf,
  stopRun,
  withRows,
  withThread,
} from '../../../utils/domain/find/find-run.ts';
import { tellFindChange } from '../../../utils/messages/change-signal.ts';
import type { FindState } from '../../../utils/messages/find-protocol.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { changeRun, forgetRun, readFound, readRun } from '../../../utils/store/find-runs.ts';
import { declinedClientId } from '../../../utils/store/ids.ts';
import { clientsOfThreads } from '../../../utils/store/read-standings.ts';
import { isDeclined } from '../answers/noticed-invoices.ts';
import { readAsOwn } from '../answers/read-as-own.ts';
import { withNumbers } from '../answers/read-thread.ts';
import { type Desk, look } from '../desk.ts';
import { assertFindTab, renameSearch } from './find-tab.ts';
import { isFoundThread, keptThread, openInvoices } from './found-thread.ts';

/** Where the run over this search is; null where none was started over it. */
export async function findState(desk: Desk, { account, query }: Ask<'find-state'>): Promise<Answer<'find-state'>> {
  const run = await readRun(await desk.ledger(), account);
  return run?.query === query ? stateOf(desk, account, run) : null;
}

/** Starts over a search, or goes on with it. Another search begins another list. */
export async function startFind(desk: Desk, { account, query }: Ask<'start-find'>): Promise<FindState> {
  await assertFindTab(desk, account);
  await renameSearch(query);
  const db = await desk.ledger();
  const before = await readRun(db, account);
  if (before && before.query !== query) await forgetRun(db, account);
  return move(desk, account, (run) => (run?.query === query ? goOn(run) : startRun(query)));
}

export async function stopFind(desk: Desk, { account }: Ask<'stop-find'>): Promise<FindState | null> {
  const run = await readRun(await desk.ledger(), account);
  return run && move(desk, account, (now) => now && stopRun(now));
}

/** Takes a page of results in. Threads that are tracked or declined are not looked at again. */
export async function findRows(desk: Desk, { account, page, rows, isLate }: Ask<'find-rows'>): Promise<FindState> {
  await assertFindTab(desk, account);
  const known = await knownThreads(
    desk,
    account,
    rows.map(({ threadId }) => threadId),
  );
  return move(desk, account, (run) => {
    if (!run) return null;
    const gathered = new Set(run.threads.map(({ threadId }) => threadId));
    // The page still shows something else than the results: nothing of it is taken for a result.
    if (isLate && rows.some(({ threadId }) => !gathered.has(threadId))) return stopRun(run);
    return withRows(run, page, rows, (threadId) => known.has(threadId));
  });
}

/** Reads a conversation without tracking anything, and keeps what the user is to be asked about. */
export async function findThread(desk: Desk, asked: Ask<'find-thread'>): Promise<Answer<'find-thread'>> {
  const { account, threadId, thread, isUnfolded } = asked;
  await assertFindTab(desk, account);
  if (thread?.account !== account || thread.threadId !== threadId) {
    return {
      ...(await move(desk, account, (run) => run && withThread(run, threadId, 'unreadable'))),
      wantsUnfolding: false,
    };
  }
  const own = await readAsOwn(desk, thread);
  const invoices = openInvoices(own, await look({ ...desk, asker: 'screen' }, withNumbers(own)));
  const run = await readRun(await desk.ledger(), account);
  if (run && !isUnfolded && invoices.some(({ folded }) => folded)) {
    return { ...(await stateOf(desk, account, run)), wantsUnfolding: true };
  }
  const found = invoices.length > 0 ? { threadId, value: keptThread(own, invoices) } : null;
  const state = await move(desk, account, (now) => now && withThread(now, threadId, 'read'), found);
  return { ...state, wantsUnfolding: false };
}

async function knownThreads(desk: Desk, account: string, threadIds: readonly string[]): Promise<Set<string>> {
  const tracked = await clientsOfThreads(await desk.ledger(), account, threadIds);
  const current = await look(desk, { clientIds: threadIds.map((threadId) => declinedClientId(account, threadId)) });
  const declined = threadIds.filter((threadId) => isDeclined({ account, threadId }, current));
  return new Set([...tracked.keys(), ...declined]);
}

async function move(
  desk: Desk,
  account: string,
  decide: (run: FindRun | null) => FindRun | null,
  found: { readonly threadId: string; readonly value: unknown } | null = null,
): Promise<FindState> {
  const run = await changeRun(await desk.ledger(), account, decide, found);
  await tellFindChange();
  return stateOf(desk, account, run ?? stopRun(startRun('')));
}

async function stateOf(desk: Desk, account: string, run: FindRun): Promise<FindState> {
  const threads = [...(await readFound(await desk.ledger(), account)).values()].filter(isFoundThread);
  const found = threads.reduce((count, { reading }) => count + reading.invoices.length, 0);
  return { progress: progressOf(run, found), step: stepOf(run) };
}
