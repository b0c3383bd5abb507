import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import type { Ledger } from '../database.ts';
import { mergeWithoutProjecting } from '../merge-journal.ts';
import { rebuildProjections } from '../rebuild-projections.ts';
import { appendToCopy } from './append-to-copy.ts';
import { compareCopies } from './compare-copies.ts';
import type { CopyArea, Sentinel } from './copy-area.ts';
import { countedFigures, type Figures, figuresOf } from './figures.ts';
import type { LedgerHealth } from './ledger-health.ts';
import { copiedEntries, lastChunk, readSentinel } from './read-copy.ts';

/** Entries that were committed but not copied before a worker died: a handful, never more. */
const mostBehind = 1_000;

/**
 * Brings the copy up to date and says whether the database still has all of it. While the figures that both keep
 * agree, that is a look at two records; otherwise every id is compared.
 */
export async function checkCopy(db: Ledger, area: CopyArea): Promise<LedgerHealth> {
  const figures = await figuresOf(db);
  const sentinel = await readSentinel(area);
  if (sentinel && agrees(sentinel, figures)) return { kind: 'ok' };
  if (sentinel && (await catchUp(db, area, sentinel, figures))) return { kind: 'ok' };
  return compareCopies(db, area, await countedFigures(db));
}

/**
 * As `checkCopy`, and counts what is really there: Chromium may lose a part of a database without a word. Projections
 * that lost rows are made anew from the journal.
 */
export async function checkCopyAndCount(db: Ledger, area: CopyArea): Promise<LedgerHealth> {
  const health = await checkCopy(db, area);
  if (health.kind === 'lost') return health;
  const [kept, counted] = [await figuresOf(db), await countedFigures(db)];
  if (kept.entries === counted.entries && kept.clients === counted.clients && kept.invoices === counted.invoices) {
    return health;
  }
  const compared = await compareCopies(db, area, counted);
  if (compared.kind === 'ok') await rebuildProjections(db);
  return compared;
}

/**
 * Brings back what the second copy has and the database has not: a union, nothing is overwritten. The projections are
 * made anew at the end; a worker that dies before it leaves that to the next start.
 *
 * @returns how many entries came back
 */
export async function restore(db: Ledger, area: CopyArea): Promise<number> {
  let restored = 0;
  const chunks = Math.max((await readSentinel(area))?.chunks ?? 0, await lastChunk(area));
  for await (const entries of copiedEntries(area, chunks)) restored += await mergeWithoutProjecting(db, entries);
  if (restored > 0) await rebuildProjections(db);
  return restored;
}

function agrees(sentinel: Sentinel, figures: Figures): boolean {
  const names = ['generation', 'entries', 'clients', 'invoices', 'rev'] as const;
  return names.every((name) => sentinel[name] === figures[name]);
}

/** Copies the newest entries, where they are all that is missing; the order of `rev` is the order of writing. */
async function catchUp(db: Ledger, area: CopyArea, sentinel: Sentinel, figures: Figures): Promise<boolean> {
  const behind = figures.entries - sentinel.entries;
  if (sentinel.generation !== figures.generation || behind <= 0 || behind > mostBehind) return false;
  const newer = IDBKeyRange.lowerBound(sentinel.rev, true);
  const rows: readonly unknown[] = await db.getAllFromIndex('journal', 'by-rev', newer, mostBehind + 1);
  const entries = rows.filter(isJournalEntry);
  if (entries.length !== behind) return false;
  await appendToCopy(area, sentinel, entries, figures);
  return true;
}
