import { standingOf } from '../domain/fold-journal.ts';
import type { Policy } from '../domain/follow-up/follow-up.ts';
import { followUpDay } from '../domain/follow-up/next-step.ts';
import type { JournalEntry } from '../domain/journal-entry.ts';
import type { ClientStanding } from '../domain/standing.ts';
import { addToCounts } from './counts.ts';
import type { Writing } from './database.ts';
import { moveSums } from './owed-sums.ts';
import { clientRow, invoiceRow } from './projected-rows.ts';
import type { InvoiceRow } from './rows.ts';

/**
 * Writes what the journal says of one client into the projections: the client, the client's invoices, the sums and
 * the counts. The transaction must span all of them.
 *
 * @param entries all of the client's entries, in order of `rev` and id
 */
export async function projectClient(
  transaction: Writing,
  clientId: string,
  entries: readonly JournalEntry[],
  policy: Policy,
): Promise<ClientStanding | null> {
  const standing = standingOf(entries);
  const invoices = transaction.objectStore('invoices');
  const clients = transaction.objectStore('clients');
  const [before, known] = await Promise.all([
    invoices.getAll(IDBKeyRange.bound([clientId], [clientId, []])),
    clients.getKey(clientId),
  ]);
  const after = (standing?.invoices ?? []).map(invoiceRow);
  await Promise.all([
    writeChanged(transaction, before, after),
    standing ? clients.put(clientRow(standing, followUpDay(standing, policy))) : clients.delete(clientId),
  ]);
  await moveSums(transaction, before, after);
  await addToCounts(transaction, {
    clients: (standing ? 1 : 0) - (known === undefined ? 0 : 1),
    invoices: after.length - before.length,
    tracked: trackedAmong(after) - trackedAmong(before),
  });
  return standing;
}

/** A client with a hundred invoices costs one write where one of them has changed. */
async function writeChanged(
  transaction: Writing,
  before: readonly InvoiceRow[],
  after: readonly InvoiceRow[],
): Promise<void> {
  const invoices = transaction.objectStore('invoices');
  const stored = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  const kept = new Set(after.map((row) => row.id));
  await Promise.all([
    ...before.filter((row) => !kept.has(row.id)).map((row) => invoices.delete([row.clientId, row.id])),
    ...after.filter((row) => stored.get(row.id) !== JSON.stringify(row)).map((row) => invoices.put(row)),
  ]);
}

function trackedAmong(rows: readonly InvoiceRow[]): number {
  return rows.filter((row) => row.standing.state !== 'untracked').length;
}
