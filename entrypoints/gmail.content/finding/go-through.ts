import type { FindState } from '../../../utils/messages/find-protocol.ts';
import type { Tools } from '../tools.ts';
import { gatherRows } from './gather-rows.ts';
import type { ResultReader } from './read-result.ts';

/** Gmail did not come to show what it was asked for. Going on tries it again. */
export class NotShown extends Error {
  override readonly name = 'NotShown';
}

interface Way {
  readonly tools: Pick<Tools, 'page' | 'ask' | 'mailbox'>;
  readonly reader: ResultReader;
  readonly account: string;
  /** Told after every step. */
  readonly onStep: (state: FindState) => void;
  /** Ends the way at once: nothing is opened after it. */
  readonly signal: AbortSignal;
}

/**
 * Takes one step after the other, as the background says, until it says to rest. Every step is told before the next
 * begins, so that whatever ends this tab, the next one goes on there.
 *
 * @throws NotShown, and what asking throws
 */
export async function goThrough(first: FindState, way: Way): Promise<void> {
  let state = first;
  while (!way.signal.aborted && state.step.kind !== 'rest') {
    const next = await take(state, way);
    if (!next) return;
    state = next;
    way.onStep(state);
  }
}

async function take({ step, progress }: FindState, way: Way): Promise<FindState | null> {
  const { tools, account, signal } = way;
  if (step.kind === 'gather') {
    const gathered = await gatherRows(tools.page, progress.query, step.page, signal);
    if (signal.aborted) return null;
    if (!gathered) throw new NotShown();
    const state = await tools.ask('find-rows', { account, page: step.page, ...gathered });
    if (gathered.isLate && state.progress.isStopped) throw new NotShown();
    return state;
  }
  return step.kind === 'read' ? readOne(step.threadId, way) : null;
}

async function readOne(threadId: string, { tools, reader, account, signal }: Way): Promise<FindState | null> {
  const thread = await reader.read(account, threadId, signal);
  if (signal.aborted) return null;
  const own = thread && tools.mailbox.fits(thread) ? thread : null;
  const state = await tools.ask('find-thread', { account, threadId, thread: own, isUnfolded: false });
  if (!state.wantsUnfolding || signal.aborted) return state;
  const unfolded = await reader.unfoldAndRead(account, threadId, signal);
  if (signal.aborted) return null;
  return tools.ask('find-thread', { account, threadId, thread: unfolded ?? own, isUnfolded: true });
}
