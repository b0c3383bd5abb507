import type { JournalEntry } from '../domain/journal-entry.ts';
import { isJournalEntry } from '../domain/shape/journal-entry-shape.ts';
import type { Ledger, LedgerStore, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { policyOf, readPreferences } from './preferences.ts';
import { projectClient } from './project-client.ts';
import { entriesOfClient } from './read-journal.ts';
import { putAside } from './rebuild-projections.ts';

const stores: readonly LedgerStore[] = ['journal', 'clients', 'invoices', 'owed', 'preferences', 'quarantine'];

/**
 * Adds the entries of another journal (a second machine's, or the second copy) that this one does not have. Nothing
 * is overwritten. The same fact seen on two machines has the same id; of the two the earlier stays, so that merging
 * in either order gives the same journal.
 *
 * @returns the entries that were added or replaced by their earlier twin
 */
export function mergeJournal(db: Ledger, entries: readonly JournalEntry[]): Promise<readonly JournalEntry[]> {
  return inOneTransaction(db, stores, async (transaction) => {
    const added: JournalEntry[] = [];
    const touched = new Set<string>();
    for (const entry of entries) {
      const before = await soundEntry(transaction, entry.id);
      if (before && !isEarlier(entry, before)) continue;
      await transaction.objectStore('journal').put(entry);
      added.push(entry);
      touched.add(entry.clientId);
      if (before) touched.add(before.clientId);
    }
    const policy = policyOf(await readPreferences(transaction));
    for (const id of touched) await projectClient(transaction, id, await entriesOfClient(transaction, id), policy);
    return added;
  });
}

async function soundEntry(transaction: Writing, id: string): Promise<JournalEntry | null> {
  const row: unknown = await transaction.objectStore('journal').get(id);
  if (row === undefined) return null;
  if (isJournalEntry(row)) return row;
  await putAside(transaction, id, row);
  return null;
}

/** A total order on twins, so that every machine keeps the same one. */
function isEarlier(a: JournalEntry, b: JournalEntry): boolean {
  if (a.rev !== b.rev) return a.rev < b.rev;
  return JSON.stringify(a) < JSON.stringify(b);
}
