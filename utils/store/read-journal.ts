import type { JournalEntry } from '../domain/journal-entry.ts';
import { isJournalEntry } from '../domain/shape/journal-entry-shape.ts';
import type { Reading } from './database.ts';

/** Every sound entry of a client, in order of `rev` and id. Junk is passed over; a rebuild puts it aside. */
export async function entriesOfClient(transaction: Reading, clientId: string): Promise<JournalEntry[]> {
  const range = IDBKeyRange.bound([clientId], [clientId, []]);
  const rows: readonly unknown[] = await transaction.objectStore('journal').index('by-client').getAll(range);
  return rows.filter(isJournalEntry);
}

/** The highest `rev` in the journal; 0 where it is empty. */
export async function highestRev(transaction: Reading): Promise<number> {
  const cursor = await transaction.objectStore('journal').index('by-rev').openKeyCursor(null, 'prev');
  return typeof cursor?.key === 'number' ? cursor.key : 0;
}
