import { followUpDay } from '../domain/follow-up/next-step.ts';
import { isClientStanding } from '../domain/shape/standing-shape.ts';
import type { Ledger, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { type Preferences, policyOf, preferencesFrom, readPreferences } from './preferences.ts';
import { clientRow } from './projected-rows.ts';

/** How many clients are held in memory at a time. */
const page = 500;

/**
 * Keeps what the user has changed, and moves every client's follow-up to where the new rules put it, in one
 * transaction. Values that make no sense are not taken.
 */
export function changePreferences(db: Ledger, changes: Partial<Preferences>): Promise<Preferences> {
  return inOneTransaction(db, ['preferences', 'clients'], async (transaction) => {
    const before = await readPreferences(transaction);
    const after = preferencesFrom({ ...before, ...changes });
    await transaction.objectStore('preferences').put(after, 'all');
    if (JSON.stringify(policyOf(before)) !== JSON.stringify(policyOf(after))) await moveFollowUps(transaction, after);
    return after;
  });
}

/** True until the user, or the first start, has chosen anything. */
export async function hasNoPreferences(db: Ledger): Promise<boolean> {
  return (await db.getKey('preferences', 'all')) === undefined;
}

async function moveFollowUps(transaction: Writing, preferences: Preferences): Promise<void> {
  const clients = transaction.objectStore('clients');
  const policy = policyOf(preferences);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys = await clients.getAllKeys(range, page);
    for (const { standing } of await clients.getAll(range, page)) {
      if (isClientStanding(standing)) await clients.put(clientRow(standing, followUpDay(standing, policy)));
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
