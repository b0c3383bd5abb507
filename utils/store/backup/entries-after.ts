import type { JournalEntry } from '../../domain/journal-entry.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import type { Ledger } from '../database.ts';

/** A part of the journal, in order of the ids. */
export interface JournalPart {
  readonly entries: readonly JournalEntry[];
  /** The id to go on behind; null where this was the last part. */
  readonly next: string | null;
}

/** How many entries go into one part: with the longest texts some ten million characters. */
export const entriesPerPart = 500;

/** The sound entries behind an id, or from the first one where it is null. Junk is passed over. */
export async function entriesAfter(db: Ledger, after: string | null): Promise<JournalPart> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const rows: readonly unknown[] = await db.getAll('journal', range, entriesPerPart);
  const entries = rows.filter(isJournalEntry);
  return { entries, next: rows.length < entriesPerPart ? null : (lastId(rows) ?? null) };
}

function lastId(rows: readonly unknown[]): string | undefined {
  const last = rows.at(-1);
  return typeof last === 'object' && last !== null && 'id' in last && typeof last.id === 'string' ? last.id : undefined;
}
