import type { JournalEntry } from '../../domain/journal-entry.ts';
import { type CopyArea, chunkKey, chunkSize, isChunk, type Sentinel, sentinelKey } from './copy-area.ts';
import type { Figures } from './figures.ts';
import { readSentinel } from './read-copy.ts';

/**
 * Adds entries behind those already copied; nothing is ever taken out or written over. What the last chunk already
 * holds is passed over, so that an interrupted append can be repeated.
 *
 * @returns false where there is no sentinel to add to: the copy has to be brought up to date as a whole
 */
export async function appendToCopy(
  area: CopyArea,
  entries: readonly JournalEntry[],
  figures: Figures,
): Promise<boolean> {
  const sentinel = await readSentinel(area);
  if (!sentinel) return false;
  await area.set(await withEntries(area, sentinel, entries, figures));
  return true;
}

/** The items to be stored: the last chunk filled up, new ones behind it, and the sentinel in the same write. */
export async function withEntries(
  area: CopyArea,
  before: Sentinel,
  entries: readonly JournalEntry[],
  figures: Figures,
): Promise<Record<string, unknown>> {
  const last = Math.max(1, before.chunks);
  const stored = (await area.get(chunkKey(last)))[chunkKey(last)];
  const open: readonly unknown[] = isChunk(stored) ? stored : [];
  const known = new Set(open.map(idOf));
  const added = entries.filter((entry) => !known.has(entry.id));

  const items: Record<string, unknown> = {};
  const all = [...open, ...added];
  // A damaged last chunk is left as it is, for whoever looks at it, and the next one begun.
  const first = stored === undefined || isChunk(stored) ? last : last + 1;
  for (let from = 0; from < all.length; from += chunkSize) {
    items[chunkKey(first + from / chunkSize)] = all.slice(from, from + chunkSize);
  }
  const chunks = Math.max(before.chunks, first - 1 + Math.ceil(all.length / chunkSize));
  items[sentinelKey] = nextSentinel({ ...before, chunks, entries: before.entries + added.length }, figures);
  return items;
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
