import type { JournalEntry } from '../domain/journal-entry.ts';
import { isJournalEntry } from '../domain/shape/journal-entry-shape.ts';
import { addToCounts } from './counts.ts';
import type { Ledger, LedgerStore, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { policyOf, readPreferences } from './preferences.ts';
import { projectClient } from './project-client.ts';
import { entriesOfClient } from './read-journal.ts';
import { markOutdated, putAside } from './rebuild-projections.ts';

const stores: readonly LedgerStore[] = ['journal', 'clients', 'invoices', 'owed', 'preferences', 'quarantine', 'meta'];

/**
 * Adds the entries of another journal (a second machine's, or the second copy) that this one does not have. Nothing
 * is overwritten. The same fact seen on two machines has the same id; of the two the earlier stays, so that merging
 * in either order gives the same journal.
 *
 * @returns how many entries were added or replaced by their earlier twin
 */
export function mergeJournal(db: Ledger, entries: readonly JournalEntry[]): Promise<number> {
  return inOneTransaction(db, stores, async (transaction) => {
    const { added, clientIds } = await unite(transaction, entries);
    const policy = policyOf(await readPreferences(transaction));
    for (const id of clientIds) await projectClient(transaction, id, await entriesOfClient(transaction, id), policy);
    return added;
  });
}

/** As `mergeJournal`, for a journal that comes in many pieces: the projections are left to be rebuilt after the last. */
export function mergeWithoutProjecting(db: Ledger, entries: readonly JournalEntry[]): Promise<number> {
  return inOneTransaction(db, ['journal', 'quarantine', 'meta'], async (transaction) => {
    const { added } = await unite(transaction, entries);
    if (added > 0) await markOutdated(transaction);
    return added;
  });
}

/** What came in: how many in all, whose, under which ids that were not there, and in the place of which entries. */
interface United {
  readonly added: number;
  readonly clientIds: ReadonlySet<string>;
  readonly freshIds: readonly string[];
  readonly replaced: readonly JournalEntry[];
}

/** The union itself, inside a transaction that spans `journal`, `quarantine` and `meta`. */
export async function unite(transaction: Writing, entries: readonly JournalEntry[]): Promise<United> {
  const journal = transaction.objectStore('journal');
  const clientIds = new Set<string>();
  const freshIds: string[] = [];
  const replaced: JournalEntry[] = [];
  let added = 0;
  for (const entry of entries) {
    const before: unknown = await journal.get(entry.id);
    if (isJournalEntry(before) && !isEarlier(entry, before)) continue;
    if (before === undefined) freshIds.push(entry.id);
    else if (isJournalEntry(before)) {
      clientIds.add(before.clientId);
      replaced.push(before);
    } else await putAside(transaction, entry.id, before);
    await journal.put(entry);
    added += 1;
    clientIds.add(entry.clientId);
  }
  await addToCounts(transaction, { entries: freshIds.length });
  return { added, clientIds, freshIds, replaced };
}

/** A total order on twins, so that every machine keeps the same one. */
function isEarlier(a: JournalEntry, b: JournalEntry): boolean {
  if (a.rev !== b.rev) return a.rev < b.rev;
  return JSON.stringify(a) < JSON.stringify(b);
}
