import type { JournalEntry } from '../../domain/journal-entry.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import { type CopyArea, chunkKey, isChunk, isSentinel, type Sentinel, sentinelKey } from './copy-area.ts';

/** How many chunks are read at a time. */
const page = 50;

/** The sentinel, or null where there is none or it makes no sense. */
export async function readSentinel(area: CopyArea): Promise<Sentinel | null> {
  const stored = (await area.get(sentinelKey))[sentinelKey];
  return isSentinel(stored) ? stored : null;
}

/** The number of the last chunk, found without a sentinel: everything has to be looked at. 0 where there is none. */
export async function lastChunk(area: CopyArea): Promise<number> {
  const numbers = Object.keys(await area.get(null)).map((key) => Number(/^journal\/(\d{6,})$/.exec(key)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** The copied entries, some chunks at a time. Missing chunks and bad entries are passed over. */
export async function* copiedEntries(area: CopyArea, chunks: number): AsyncGenerator<readonly JournalEntry[]> {
  for (let first = 1; first <= chunks; first += page) {
    const keys = Array.from({ length: Math.min(page, chunks - first + 1) }, (_, index) => chunkKey(first + index));
    const stored = await area.get(keys);
    yield keys.flatMap((key) => entriesIn(stored[key]));
  }
}

/** The sound entries of a stored chunk. */
export function entriesIn(chunk: unknown): JournalEntry[] {
  return isChunk(chunk) ? chunk.filter(isJournalEntry) : [];
}
