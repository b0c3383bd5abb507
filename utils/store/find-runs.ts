import type { FindRun } from '../domain/find/find-run.ts';
import { isFindRun } from '../domain/find/find-run-shape.ts';
import type { Ledger } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** A run of one mailbox. There is at most one in each. */
export interface KeptRun {
  readonly account: string;
  readonly run: FindRun;
}

/** An address holds no space, so that no mailbox's keys are another's. */
const runKey = (account: string) => `find ${account}`;
const foundKey = (account: string, threadId: string) => `found ${account} ${threadId}`;
const keysFrom = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);

/** The run of a mailbox; null where there is none, or none that can be read. */
export async function readRun(db: Ledger, account: string): Promise<FindRun | null> {
  const kept = await db.get('meta', runKey(account));
  return isFindRun(kept) ? kept : null;
}

/** The runs of all mailboxes, in the order of their addresses. */
export async function readRuns(db: Ledger): Promise<KeptRun[]> {
  const keys = await db.getAllKeys('meta', keysFrom('find '));
  const runs = await Promise.all(keys.map((key) => db.get('meta', key)));
  return keys.flatMap((key, index) => {
    const run = runs[index];
    return isFindRun(run) ? [{ account: key.slice('find '.length), run }] : [];
  });
}

/**
 * Changes the run of a mailbox in one transaction, together with what was found in a conversation. `decide` gets the
 * run as it stands and gives what it becomes; the same object or null leaves everything as it was.
 */
export function changeRun(
  db: Ledger,
  account: string,
  decide: (run: FindRun | null) => FindRun | null,
  found: { readonly threadId: string; readonly value: unknown } | null = null,
): Promise<FindRun | null> {
  return inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const kept = await meta.get(runKey(account));
    const before = isFindRun(kept) ? kept : null;
    const after = decide(before);
    if (after === null || after === before) return before;
    await meta.put(after, runKey(account));
    if (found) await meta.put(found.value, foundKey(account, found.threadId));
    return after;
  });
}

/** What was kept of conversations, by thread id. What it is, whoever kept it knows. */
export async function readFound(db: Ledger, account: string): Promise<Map<string, unknown>> {
  const start = foundKey(account, '');
  const transaction = db.transaction('meta');
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(keysFrom(start)),
    transaction.store.getAll(keysFrom(start)),
  ]);
  return new Map(keys.map((key, index) => [key.slice(start.length), values[index]]));
}

/** Forgets the run and everything that was kept with it. The journal knows nothing of either. */
export async function forgetRun(db: Ledger, account: string): Promise<void> {
  await inOneTransaction(db, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    await Promise.all([meta.delete(runKey(account)), meta.delete(keysFrom(foundKey(account, '')))]);
  });
}
