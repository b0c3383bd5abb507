import type { JournalEntry } from '../../domain/journal-entry.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import type { Ledger } from '../database.ts';
import { mergeJournal } from '../merge-journal.ts';
import { withEntries } from './append-to-copy.ts';
import type { CopyArea, Sentinel } from './copy-area.ts';
import { type Figures, figuresOf } from './figures.ts';
import { copiedEntries, lastChunk, readSentinel } from './read-copy.ts';

/** How the database compares with its second copy. */
export type LedgerHealth =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'lost';
      /** How many entries the second copy has that the database has not. */
      readonly missing: number;
      readonly found: Pick<Figures, 'entries' | 'clients' | 'invoices'>;
      /** What the copy holds; null where its own note of it is gone. */
      readonly copied: { readonly entries: number; readonly clients: number | null; readonly invoices: number | null };
      /** What the browser said of the loss, where it said anything. */
      readonly browserSaid: string | null;
    };

/**
 * Compares the database with its second copy. Counts alone decide while they agree; otherwise every id is looked up.
 * Nothing is written into the database; the copy is only ever added to.
 */
export async function checkAtStart(db: Ledger, area: CopyArea): Promise<LedgerHealth> {
  const figures = await figuresOf(db);
  const sentinel = await readSentinel(area);
  if (sentinel && agrees(sentinel, figures)) return { kind: 'ok' };

  const chunks = Math.max(sentinel?.chunks ?? 0, await lastChunk(area));
  const copied = await copiedIds(area, chunks);
  const stored = new Set(await db.getAllKeys('journal'));
  const missing = [...copied].filter((id) => !stored.has(id)).length;
  const before = { ...(sentinel ?? figures), chunks, entries: copied.size };
  await area.set(await withEntries(area, before, await notCopied(db, copied), figures));
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

/** Brings back what the second copy has and the database has not: a union, nothing is overwritten. */
export async function restore(db: Ledger, area: CopyArea): Promise<number> {
  let restored = 0;
  const chunks = Math.max((await readSentinel(area))?.chunks ?? 0, await lastChunk(area));
  for await (const entries of copiedEntries(area, chunks)) restored += (await mergeJournal(db, entries)).length;
  return restored;
}

function agrees(sentinel: Sentinel, figures: Figures): boolean {
  return (
    sentinel.generation === figures.generation &&
    sentinel.entries === figures.entries &&
    sentinel.rev === figures.rev &&
    sentinel.clients === figures.clients &&
    sentinel.invoices === figures.invoices
  );
}

async function copiedIds(area: CopyArea, chunks: number): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const entries of copiedEntries(area, chunks)) for (const entry of entries) ids.add(entry.id);
  return ids;
}

/** What was committed but not copied before the worker died, and everything where the copy was cleared. */
async function notCopied(db: Ledger, copied: ReadonlySet<string>): Promise<JournalEntry[]> {
  const rows: JournalEntry[] = [];
  for (const id of await db.getAllKeys('journal')) {
    if (copied.has(id)) continue;
    const row: unknown = await db.get('journal', id);
    if (isJournalEntry(row)) rows.push(row);
  }
  return rows;
}
