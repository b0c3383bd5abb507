import type { CalendarDay, Instant } from '../domain/calendar-day.ts';
import type { JournalEntry, JournalFact, JournalHeader } from '../domain/journal-entry.ts';
import { addToCounts } from './counts.ts';
import { type Current, type CurrentClient, type LookUp, readClient, readCurrent } from './current.ts';
import type { Ledger, LedgerStore, Writing } from './database.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { policyOf } from './preferences.ts';
import { projectClient } from './project-client.ts';
import { highestRev } from './read-journal.ts';

/** A fact to be written down. */
export interface NewFact {
  /**
   * What makes it the same fact when it is seen again, on this machine or on another: a fact with a key that the
   * journal already has is passed over. Without one the request's own id is used.
   */
  readonly key?: string;
  readonly clientId: string;
  readonly invoiceIds: readonly string[];
  readonly actor: JournalHeader['actor'];
  /** Where it did not happen now: the day and moment on which it did. */
  readonly day?: CalendarDay;
  readonly at?: Instant;
  readonly fact: JournalFact;
}

/** A change that was asked for: what it looks at, what it decides, what it answers. */
export interface Change<A> {
  /** Repeating the same request changes nothing and gives the first answer. Null where every fact has a key. */
  readonly requestId: string | null;
  readonly at: Instant;
  readonly day: CalendarDay;
  readonly lookUp: LookUp;
  /** Pure and synchronous: it runs inside the transaction. Throwing leaves everything as it was. */
  decide(current: Current): readonly NewFact[];
  /** Pure and synchronous, after the facts were written. Must be plain data. */
  answer(after: Current, entryIds: readonly string[]): A;
}

export interface Changed<A> {
  readonly answer: A;
  /** What was written; empty where nothing changed, also for a repeated request. */
  readonly entries: readonly JournalEntry[];
}

const stores: readonly LedgerStore[] = ['journal', 'clients', 'invoices', 'owed', 'requests', 'preferences', 'meta'];

/** How many answers are kept for requests that come again; a retry comes within seconds. */
const keptRequests = 2_000;

/**
 * One action of the user's, or one look at a page, as one strict transaction: journal, projections and the answer
 * are written together or not at all, and the promise is kept only when they are on disk.
 *
 * @throws StoreError `not-saved`, or what `decide` threw
 */
export function change<A>(db: Ledger, asked: Change<A>): Promise<Changed<A>> {
  return inOneTransaction(db, stores, async (transaction) => {
    const requests = transaction.objectStore('requests');
    const first = asked.requestId === null ? undefined : await requests.get(asked.requestId);
    if (first) return { answer: first.answer as A, entries: [] };

    const current = await readCurrent(transaction, asked.lookUp);
    const entries = await append(transaction, asked, asked.decide(current));
    await addToCounts(transaction, { entries: entries.length });
    const after = await project(transaction, current, entries);
    const answer = asked.answer(
      after,
      entries.map((entry) => entry.id),
    );
    if (asked.requestId !== null) {
      const rev = entries.at(-1)?.rev ?? (await highestRev(transaction));
      await requests.put({ requestId: asked.requestId, rev, answer });
      await forgetOldRequests(transaction);
    }
    return { answer, entries };
  });
}

async function append<A>(
  transaction: Writing,
  asked: Change<A>,
  facts: readonly NewFact[],
): Promise<readonly JournalEntry[]> {
  const journal = transaction.objectStore('journal');
  const entries: JournalEntry[] = [];
  let rev = await highestRev(transaction);
  for (const [index, { key, clientId, invoiceIds, actor, day, at, fact }] of facts.entries()) {
    if (key === undefined && asked.requestId === null) throw new RangeError('A fact without a key needs a request id');
    const id = key ?? `${asked.requestId}#${index}`;
    if ((await journal.getKey(id)) !== undefined) continue;
    rev += 1;
    const header = { id, rev, at: at ?? asked.at, day: day ?? asked.day, clientId, invoiceIds, actor };
    const entry: JournalEntry = { ...header, ...fact };
    await journal.add(entry);
    entries.push(entry);
  }
  return entries;
}

/** Folds the new entries in and gives what is true now. */
async function project(transaction: Writing, current: Current, entries: readonly JournalEntry[]): Promise<Current> {
  const touched = new Set(entries.map((entry) => entry.clientId));
  const policy = policyOf(current.preferences);
  const clients: CurrentClient[] = current.clients.filter((client) => !touched.has(client.id));
  for (const id of touched) {
    const { entries: all } = await readClient(transaction, id);
    clients.push({ id, entries: all, standing: await projectClient(transaction, id, all, policy) });
  }
  return { ...current, clients };
}

async function forgetOldRequests(transaction: Writing): Promise<void> {
  const requests = transaction.objectStore('requests');
  if ((await requests.count()) <= keptRequests) return;
  const oldest = await requests.index('by-rev').getAllKeys(null, keptRequests / 4);
  await Promise.all(oldest.map((id) => requests.delete(id)));
}
