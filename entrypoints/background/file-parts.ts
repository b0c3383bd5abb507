import { mostFileBytes } from '../../utils/domain/file-size.ts';

/** Files under way at once, in all tabs. The one that waits longest makes room. */
const mostFiles = 4;

/** Four characters for three bytes. */
const mostCharacters = Math.ceil(mostFileBytes / 3) * 4;

/**
 * Parts of files on their way from a page, in base 64, by the file's id. They are in memory only: with the worker they
 * are gone, and whoever sends a file then sends it again.
 */
const underWay = new Map<string, Map<number, string>>();

export function keepPart(fileId: string, index: number, base64: string): void {
  const parts = underWay.get(fileId) ?? new Map<number, string>();
  underWay.set(fileId, parts.set(index, base64));
  const [oldest] = underWay.keys();
  if (underWay.size > mostFiles && oldest !== undefined) underWay.delete(oldest);
  if (lengthOf(parts) > mostCharacters) underWay.delete(fileId);
}

/** The whole file, once; null where a part of it is not here. */
export function takeFile(fileId: string, count: number): string | null {
  const parts = underWay.get(fileId);
  underWay.delete(fileId);
  const ordered = Array.from({ length: count }, (_, index) => parts?.get(index));
  return ordered.every((part) => part !== undefined) ? ordered.join('') : null;
}

function lengthOf(parts: ReadonlyMap<number, string>): number {
  let length = 0;
  for (const part of parts.values()) length += part.length;
  return length;
}
