import type { JournalEntry } from '../../domain/journal-entry.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import type { Ledger } from '../database.ts';
import { appendToCopy } from './append-to-copy.ts';
import type { CopyArea } from './copy-area.ts';
import type { Figures } from './figures.ts';
import type { LedgerHealth } from './ledger-health.ts';
import { copiedEntries, lastChunk, readSentinel } from './read-copy.ts';

/** How many rows of the journal are held in memory at a time. */
const page = 1_000;

/**
 * Compares database and copy id by id, and copies what the copy lacks. The database is not written to: what it lacks
 * is only counted.
 */
export async function compareCopies(db: Ledger, area: CopyArea, figures: Figures): Promise<LedgerHealth> {
  const sentinel = await readSentinel(area);
  const chunks = Math.max(sentinel?.chunks ?? 0, await lastChunk(area));
  const copied = await copiedIds(area, chunks);
  const stored = await db.getAllKeys('journal');
  const inDatabase = new Set(stored);
  const missing = [...copied].filter((id) => !inDatabase.has(id)).length;
  const fresh = await entriesOf(
    db,
    stored.filter((id) => !copied.has(id)),
  );
  await appendToCopy(area, { ...(sentinel ?? figures), chunks, entries: copied.size }, fresh, figures);
  if (missing === 0) return { kind: 'ok' };
  const browserSaid = await db.get('meta', 'data-loss');
  return {
    kind: 'lost',
    missing,
    found: { entries: figures.entries, clients: figures.clients, invoices: figures.invoices },
    copied: { entries: copied.size, clients: sentinel?.clients ?? null, invoices: sentinel?.invoices ?? null },
    browserSaid: typeof browserSaid === 'string' ? browserSaid : null,
  };
}

async function copiedIds(area: CopyArea, chunks: number): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const entries of copiedEntries(area, chunks)) for (const entry of entries) ids.add(entry.id);
  return ids;
}

/** The sound entries with those ids. Ids and `stored` are in the order of the keys. */
async function entriesOf(db: Ledger, ids: readonly string[]): Promise<JournalEntry[]> {
  const wanted = new Set(ids);
  const found: JournalEntry[] = [];
  for (let from = 0; from < ids.length; from += page) {
    const [first, last] = [ids[from], ids[Math.min(from + page, ids.length) - 1]];
    const rows: readonly unknown[] = await db.getAll('journal', IDBKeyRange.bound(first, last));
    found.push(...rows.filter(isJournalEntry).filter((entry) => wanted.has(entry.id)));
  }
  return found;
}
