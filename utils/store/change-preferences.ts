import { followUpDay } from '../domain/follow-up/next-step.ts';
import { isClientStanding } from '../domain/shape/standing-shape.ts';
import type { Ledger, LedgerStore, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { type Preferences, policyOf, preferencesFrom, readPreferences } from './preferences.ts';
import { clientRow } from './projected-rows.ts';

const stores: readonly LedgerStore[] = ['preferences', 'clients'];

/** How many clients are held in memory at a time. */
const page = 500;

/**
 * Keeps what the user has changed, and moves every client's follow-up to where the new rules put it, in one
 * transaction. Values that make no sense are not taken.
 */
export function changePreferences(db: Ledger, changes: Partial<Preferences>): Promise<Preferences> {
  return decidePreferences(db, () => changes);
}

/** As `changePreferences`, where the change depends on what is kept at that moment. */
export function decidePreferences(
  db: Ledger,
  decide: (before: Preferences) => Partial<Preferences>,
): Promise<Preferences> {
  return inOneTransaction(db, stores, async (transaction) =>
    keep(transaction, decide(await readPreferences(transaction))),
  );
}

/** Sets what the first start knows of the user; once anything is kept, that stands. */
export async function startPreferences(db: Ledger, first: Partial<Preferences>): Promise<void> {
  if ((await db.getKey('preferences', 'all')) !== undefined) return;
  await inOneTransaction(db, stores, async (transaction) => {
    const kept = await transaction.objectStore('preferences').getKey('all');
    if (kept === undefined) await keep(transaction, first);
  });
}

async function keep(transaction: Writing, changes: Partial<Preferences>): Promise<Preferences> {
  const before = await readPreferences(transaction);
  const after = preferencesFrom({ ...before, ...changes });
  await transaction.objectStore('preferences').put(after, 'all');
  if (JSON.stringify(policyOf(before)) !== JSON.stringify(policyOf(after))) await moveFollowUps(transaction, after);
  return after;
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
