import type { Ledger } from '../database.ts';
import { type CopyArea, chunkKey, isChunk, sentinelKey } from './copy-area.ts';
import { figuresOf } from './figures.ts';
import { entriesIn, lastChunk, readSentinel } from './read-copy.ts';

/** How many chunks are rewritten at a time. */
const page = 20;

/**
 * Takes entries out of the second copy, which otherwise only ever grows: by the user's word, once they are out of the
 * database. A chunk that makes no sense is left as it is.
 */
export async function takeOutOfCopy(db: Ledger, area: CopyArea, ids: ReadonlySet<string>): Promise<void> {
  const chunks = Math.max((await readSentinel(area))?.chunks ?? 0, await lastChunk(area));
  let left = 0;
  for (let first = 1; first <= chunks; first += page) {
    const keys = Array.from({ length: Math.min(page, chunks - first + 1) }, (_, index) => chunkKey(first + index));
    const stored = await area.get(keys);
    const changed: Record<string, unknown> = {};
    for (const key of keys) {
      const chunk = stored[key];
      if (!isChunk(chunk)) continue;
      const kept = chunk.filter((entry) => !isAmong(entry, ids));
      if (kept.length < chunk.length) changed[key] = kept;
      left += entriesIn(kept).length;
    }
    if (Object.keys(changed).length > 0) await area.set(changed);
  }
  await area.set({ [sentinelKey]: { ...(await figuresOf(db)), entries: left, chunks } });
}

function isAmong(entry: unknown, ids: ReadonlySet<string>): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry && ids.has(String(entry.id));
}
