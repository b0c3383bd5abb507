import type { JournalEntry } from '../../domain/journal-entry.ts';
import { type CopyArea, chunkKey, chunkSize, isChunk, type Sentinel, sentinelKey } from './copy-area.ts';
import type { Figures } from './figures.ts';

/** How many entries go into one write: a large copy is made in steps that can each be repeated. */
const perWrite = 2_000;

/**
 * Adds entries behind those already copied; nothing is ever taken out or written over. What the last chunk already
 * holds is passed over, so that an interrupted append can be repeated.
 */
export async function appendToCopy(
  area: CopyArea,
  before: Sentinel,
  entries: readonly JournalEntry[],
  figures: Figures,
): Promise<void> {
  let sentinel = before;
  for (let from = 0; from === 0 || from < entries.length; from += perWrite) {
    const written = await withEntries(area, sentinel, entries.slice(from, from + perWrite), figures);
    sentinel = written.sentinel;
    await area.set({ ...written.chunks, [sentinelKey]: sentinel });
  }
}

/** The last chunk filled up, new ones behind it, and what the sentinel says then. */
async function withEntries(
  area: CopyArea,
  before: Sentinel,
  entries: readonly JournalEntry[],
  figures: Figures,
): Promise<{ chunks: Record<string, unknown>; sentinel: Sentinel }> {
  const last = Math.max(1, before.chunks);
  const stored = (await area.get(chunkKey(last)))[chunkKey(last)];
  const open: readonly unknown[] = isChunk(stored) ? stored : [];
  const known = new Set(open.map(idOf));
  const added = entries.filter((entry) => !known.has(entry.id));

  const chunks: Record<string, unknown> = {};
  const all = [...open, ...added];
  // A damaged last chunk is left as it is, for whoever looks at it, and the next one begun.
  const first = stored === undefined || isChunk(stored) ? last : last + 1;
  for (let from = 0; added.length > 0 && from < all.length; from += chunkSize) {
    chunks[chunkKey(first + from / chunkSize)] = all.slice(from, from + chunkSize);
  }
  const number = Math.max(before.chunks, first - 1 + Math.ceil(all.length / chunkSize));
  const copy = { ...before, chunks: number, entries: before.entries + added.length };
  return { chunks, sentinel: nextSentinel(copy, figures) };
}

/** While the copy has more than the database, it goes on saying what there was. */
function nextSentinel(copy: Sentinel, figures: Figures): Sentinel {
  if (copy.entries <= figures.entries) return { ...copy, ...figures, entries: copy.entries };
  return {
    ...copy,
    clients: Math.max(copy.clients, figures.clients),
    invoices: Math.max(copy.invoices, figures.invoices),
    rev: Math.max(copy.rev, figures.rev),
  };
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
