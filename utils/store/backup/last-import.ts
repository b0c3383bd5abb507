import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { JournalEntry } from '../../domain/journal-entry.ts';
import { isJournalEntry } from '../../domain/shape/journal-entry-shape.ts';
import { listOf, record, wholeNumber } from '../../domain/shape/shape.ts';
import { isCalendarDay, isId } from '../../domain/shape/value-shapes.ts';
import { addToCounts } from '../counts.ts';
import { type Ledger, type LedgerStore, type Reading, reading, type Writing } from '../database.ts';
import { inOneTransaction } from '../in-one-transaction.ts';
import { unite } from '../merge-journal.ts';
import { preferencesFrom, readPreferences } from '../preferences.ts';
import { markOutdated, rebuildProjections } from '../rebuild-projections.ts';

/** What is remembered of the last backup that was brought in, so that it can be taken out again. */
interface ImportHead {
  readonly on: CalendarDay;
  readonly entries: number;
  /** How many parts stand behind it. */
  readonly parts: number;
  /** The settings as they were before. */
  readonly settings: unknown;
}

interface ImportPart {
  readonly added: readonly string[];
  /** Entries of ours in whose place an earlier twin was put. */
  readonly replaced: readonly JournalEntry[];
}

const key = 'last-import';
const partKey = (number: number) => `${key}/${number}`;
const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const isAnything = (_value: unknown): _value is unknown => true;

const isHead = record<ImportHead>({ on: isCalendarDay, entries: count, parts: count, settings: isAnything });
const isPart = record<ImportPart>({ added: listOf(isId, 10_000), replaced: listOf(isJournalEntry, 10_000) });

const stores: readonly LedgerStore[] = ['journal', 'quarantine', 'preferences', 'meta'];

/**
 * Adds a part of a backup and remembers what it added, in one transaction. The projections are left to be rebuilt after
 * the last part.
 *
 * @param on the day, given with the first part: what is remembered of an earlier backup is forgotten
 * @returns how many entries were added, or replaced by their earlier twin
 */
export function importPart(db: Ledger, entries: readonly JournalEntry[], on: CalendarDay | null): Promise<number> {
  return inOneTransaction(db, stores, async (transaction) => {
    const meta = transaction.objectStore('meta');
    if (on !== null) await forget(transaction);
    const before = on === null ? await headIn(transaction) : null;
    const settings = before ? before.settings : await readPreferences(transaction);
    const { added, freshIds, replaced } = await unite(transaction, entries);
    const parts = (before?.parts ?? 0) + 1;
    const startedOn = on ?? before?.on;
    if (startedOn) {
      const inAll = (before?.entries ?? 0) + freshIds.length;
      await meta.put({ added: freshIds, replaced } satisfies ImportPart, partKey(parts));
      await meta.put({ on: startedOn, entries: inAll, parts, settings } satisfies ImportHead, key);
    }
    if (added > 0) await markOutdated(transaction);
    return added;
  });
}

/** When the last backup was brought in and how many entries it added; null where none was, or it was taken out. */
export async function lastImport(db: Ledger): Promise<Pick<ImportHead, 'on' | 'entries'> | null> {
  const head = await headIn(reading(db, ['meta']));
  return head && { on: head.on, entries: head.entries };
}

/**
 * Takes out again exactly what the last backup added, and gives back the settings of before. What was done since then
 * stays. It can be repeated until `forgetImport`: a worker that dies in between leaves nothing undone.
 *
 * @returns the ids that it had added; null where there is nothing to take out
 */
export async function takeOutImport(db: Ledger): Promise<ReadonlySet<string> | null> {
  const ids = await inOneTransaction(db, stores, async (transaction) => {
    const head = await headIn(transaction);
    if (!head) return null;
    const journal = transaction.objectStore('journal');
    const added = new Set<string>();
    let removed = 0;
    for (let number = 1; number <= head.parts; number += 1) {
      const part: unknown = await transaction.objectStore('meta').get(partKey(number));
      if (!isPart(part)) continue;
      for (const id of part.added) {
        added.add(id);
        if ((await journal.getKey(id)) === undefined) continue;
        await journal.delete(id);
        removed += 1;
      }
      for (const entry of part.replaced) await journal.put(entry);
    }
    await transaction.objectStore('preferences').put(preferencesFrom(head.settings), 'all');
    await addToCounts(transaction, { entries: -removed });
    await markOutdated(transaction);
    return added;
  });
  if (ids) await rebuildProjections(db);
  return ids;
}

/** Nothing can be taken out any more. */
export async function forgetImport(db: Ledger): Promise<void> {
  await inOneTransaction(db, ['meta'], forget);
}

async function forget(transaction: Writing): Promise<void> {
  const head = await headIn(transaction);
  const meta = transaction.objectStore('meta');
  for (let number = 1; number <= (head?.parts ?? 0); number += 1) await meta.delete(partKey(number));
  await meta.delete(key);
}

async function headIn(transaction: Reading): Promise<ImportHead | null> {
  const head: unknown = await transaction.objectStore('meta').get(key);
  return isHead(head) ? head : null;
}
