import type { JournalEntry } from '../journal-entry.ts';
import { isJournalEntry } from '../shape/journal-entry-shape.ts';

/** A place in the journal's order. */
export interface Placed {
  readonly rev: number;
  readonly entryId: string;
}

/** True where `a` stands before `b` in the journal. */
export function isBefore(a: Placed, b: Placed): boolean {
  return a.rev === b.rev ? a.entryId < b.entryId : a.rev < b.rev;
}

/**
 * The entries that count, in the journal's own order (rev, then id), whatever order they arrived in: each id once,
 * without what an `undone` entry took back (the undoing of an undo gives it again), and without anything this version
 * does not know or cannot read.
 */
export function effectiveEntries(entries: readonly JournalEntry[]): JournalEntry[] {
  return withoutUndone(inOrderOnce(entries.filter(isJournalEntry)));
}

function inOrderOnce(entries: readonly JournalEntry[]): JournalEntry[] {
  const seen = new Set<string>();
  return [...entries].sort(byPlace).filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function byPlace(a: JournalEntry, b: JournalEntry): number {
  if (a.rev !== b.rev) return a.rev - b.rev;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  if (a === b) return 0;
  // Two entries of one id are the same entry. Should a damaged copy differ, the choice must not hang on arrival.
  const [textOfA, textOfB] = [JSON.stringify(a), JSON.stringify(b)];
  return textOfA === textOfB ? 0 : textOfA < textOfB ? -1 : 1;
}

/** Walks from the last entry back, so that an undo is known to stand before what it takes back is looked at. */
function withoutUndone(entries: readonly JournalEntry[]): JournalEntry[] {
  const undone = new Set<string>();
  const kept: JournalEntry[] = [];
  for (const entry of entries.toReversed()) {
    if (undone.has(entry.id)) continue;
    if (entry.kind === 'undone') undone.add(entry.entryId);
    kept.push(entry);
  }
  return kept.reverse();
}
