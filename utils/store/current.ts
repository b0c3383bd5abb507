import { standingOf } from '../domain/fold-journal.ts';
import type { InvoicePlace } from '../domain/invoice.ts';
import type { JournalEntry } from '../domain/journal-entry.ts';
import type { ClientStanding, InvoiceStanding } from '../domain/standing.ts';
import { type Ledger, type LedgerStore, type Reading, reading } from './database.ts';
import { placeKey, plainNumber } from './ids.ts';
import { type Preferences, readPreferences } from './preferences.ts';
import { entriesOfClient } from './read-journal.ts';

/** Which clients a question or a change is about: by their own id or by anything of theirs. */
export interface LookUp {
  readonly clientIds?: readonly string[];
  readonly invoiceIds?: readonly string[];
  readonly places?: readonly InvoicePlace[];
  readonly entryIds?: readonly string[];
  /** Whoever has an invoice of that number, in whatever mailbox. */
  readonly invoiceNumbers?: readonly string[];
}

/** A client with the journal the standing was folded from. */
export interface CurrentClient {
  readonly id: string;
  /** Null where the client's entries amount to nothing, as after an undo. */
  readonly standing: ClientStanding | null;
  readonly entries: readonly JournalEntry[];
}

/** What is true of the clients that were looked up, as one transaction sees it. */
export interface Current {
  readonly clients: readonly CurrentClient[];
  readonly preferences: Preferences;
}

/** More invoices than this do not share a number; a common word in their place must not read the whole ledger. */
const mostOfOneNumber = 1_000;

const stores: readonly LedgerStore[] = ['journal', 'invoices', 'preferences'];

/** What is true of the clients looked up, without changing anything. */
export function lookAt(db: Ledger, lookUp: LookUp): Promise<Current> {
  return readCurrent(reading(db, stores), lookUp);
}

/** Reads everything about the clients looked up, from the journal itself. */
export async function readCurrent(transaction: Reading, lookUp: LookUp): Promise<Current> {
  const preferences = await readPreferences(transaction);
  const ids = await clientIdsOf(transaction, lookUp);
  const clients = await Promise.all(ids.map((id) => readClient(transaction, id)));
  return { clients, preferences };
}

export async function readClient(transaction: Reading, id: string): Promise<CurrentClient> {
  const entries = await entriesOfClient(transaction, id);
  return { id, standing: standingOf(entries), entries };
}

/** The invoice with that id and its client, or null where no client looked up has it. */
export function invoiceIn(
  current: Current,
  invoiceId: string,
): { invoice: InvoiceStanding; client: ClientStanding } | null {
  for (const { standing } of current.clients) {
    const invoice = standing?.invoices.find(({ id }) => id === invoiceId);
    if (standing && invoice) return { invoice, client: standing };
  }
  return null;
}

async function clientIdsOf(transaction: Reading, lookUp: LookUp): Promise<string[]> {
  const invoices = transaction.objectStore('invoices');
  const journal = transaction.objectStore('journal');
  const found = await Promise.all([
    ...(lookUp.invoiceIds ?? []).map(async (id) =>
      (await invoices.index('by-id').getAll(id)).map((row) => row.clientId),
    ),
    ...(lookUp.entryIds ?? []).map(async (id) => [(await journal.get(id))?.clientId]),
    ...(lookUp.invoiceNumbers ?? []).map(async (number) =>
      (await invoices.index('by-word').getAll(plainNumber(number), mostOfOneNumber)).map((row) => row.clientId),
    ),
    ...(lookUp.places ?? []).map(async (place) =>
      (await invoices.index('by-place').getAll(placeKey(place))).map((row) => row.clientId),
    ),
  ]);
  const ids = [...(lookUp.clientIds ?? []), ...found.flat()];
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
}
