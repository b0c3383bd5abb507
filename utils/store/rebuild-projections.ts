import { isJournalEntry } from '../domain/shape/journal-entry-shape.ts';
import { noCounts, setCounts } from './counts.ts';
import type { Ledger, LedgerStore, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { policyOf, readPreferences } from './preferences.ts';
import { projectClient } from './project-client.ts';
import { entriesOfClient } from './read-journal.ts';

const stores: readonly LedgerStore[] = ['journal', 'clients', 'invoices', 'owed', 'preferences', 'quarantine', 'meta'];

/** How many journal rows are held in memory at a time. */
const page = 1_000;

/** Makes every projection anew from the journal, in one transaction. Junk in the journal is put aside. */
export async function rebuildProjections(db: Ledger): Promise<void> {
  await inOneTransaction(db, stores, async (transaction) => {
    const { entries, clientIds } = await soundEntries(transaction);
    const policy = policyOf(await readPreferences(transaction));
    await Promise.all(
      (['clients', 'invoices', 'owed'] as const).map((store) => transaction.objectStore(store).clear()),
    );
    await setCounts(transaction, { ...noCounts, entries });
    for (const id of clientIds) await projectClient(transaction, id, await entriesOfClient(transaction, id), policy);
    await transaction.objectStore('meta').delete('outdated');
  });
}

/** Lets the next start rebuild the projections, whatever happens to this worker. */
export async function markOutdated(transaction: Writing): Promise<void> {
  await transaction.objectStore('meta').put(true, 'outdated');
}

/**
 * Rebuilds where another version of Fairdue made the projections, because its rules may have made something else of
 * the same journal, or where they were marked as outdated.
 *
 * @param version of this Fairdue, as in its manifest
 * @returns true where it rebuilt
 */
export async function rebuildIfOutdated(db: Ledger, version: string): Promise<boolean> {
  const [madeBy, outdated] = await Promise.all([db.get('meta', 'projections'), db.get('meta', 'outdated')]);
  if (madeBy === version && outdated === undefined) return false;
  await rebuildProjections(db);
  await db.put('meta', version, 'projections');
  return true;
}

/** Walks the journal by pages: how much is sound and of which clients, with all else moved to the quarantine. */
async function soundEntries(transaction: Writing): Promise<{ entries: number; clientIds: ReadonlySet<string> }> {
  const journal = transaction.objectStore('journal');
  const clientIds = new Set<string>();
  let entries = 0;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys = await journal.getAllKeys(range, page);
    const rows: readonly unknown[] = await journal.getAll(range, page);
    for (const [index, row] of rows.entries()) {
      if (!isJournalEntry(row)) {
        await putAside(transaction, keys[index] ?? '', row);
        continue;
      }
      entries += 1;
      clientIds.add(row.clientId);
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return { entries, clientIds };
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Moves a row that is no entry out of the journal, where it can be looked at and never gets in the way. */
export async function putAside(transaction: Writing, key: string, row: unknown): Promise<void> {
  await transaction.objectStore('quarantine').add({ store: 'journal', key, row });
  await transaction.objectStore('journal').delete(key);
}
