import type { CalendarDay, Instant } from '../../utils/domain/calendar-day.ts';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import type { Asker } from '../../utils/messages/protocol.ts';
import { type Change, change } from '../../utils/store/change.ts';
import { type Current, type LookUp, lookAt } from '../../utils/store/current.ts';
import type { Ledger } from '../../utils/store/database.ts';
import type { FileRead } from './file-reader.ts';
import { visibleTo } from './visible-to.ts';

/** What every answer works with. Nothing in it outlives the worker: each wake-up lays it anew. */
export interface Desk {
  /** Who is answered at this desk: what they may not know of is not found. */
  readonly asker: Asker;
  /** The tab the question came from; null where the browser names none. */
  readonly tabId: number | null;
  /** The open database; opened at the first use and again where the browser closed it. */
  ledger(): Promise<Ledger>;
  now(): Instant;
  today(): CalendarDay;
  /** The browser's language as a BCP 47 tag. */
  locale(): string;
  /** Reads a file in a thread of its own, never in this one. */
  readonly readFile: FileRead;
  /** Called after a change is on disk: the second copy, the toolbar, the other pages follow. */
  afterChange(entries: readonly JournalEntry[]): void;
}

/** What is true of the clients looked up, as far as the asker may know of them. */
export async function look(desk: Desk, lookUp: LookUp): Promise<Current> {
  return visibleTo(desk.asker, await lookAt(await desk.ledger(), lookUp));
}

/** Makes a change and lets everything that depends on it follow. The answer waits for the disk only. */
export async function makeChange<A>(desk: Desk, asked: Omit<Change<A>, 'at' | 'day'>): Promise<A> {
  const { answer, entries } = await change(await desk.ledger(), {
    ...asked,
    decide: (current) => asked.decide(visibleTo(desk.asker, current)),
    at: desk.now(),
    day: desk.today(),
  });
  if (entries.length > 0) desk.afterChange(entries);
  return answer;
}
