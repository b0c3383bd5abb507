import { standingOf } from '../domain/fold-journal.ts';
import type { Policy } from '../domain/follow-up/follow-up.ts';
import { followUpDay } from '../domain/follow-up/next-step.ts';
import type { JournalEntry } from '../domain/journal-entry.ts';
import type { ClientStanding } from '../domain/standing.ts';
import type { Writing } from './database.ts';
import { clientRow, invoiceRow, owedBy } from './projected-rows.ts';
import type { InvoiceRow, OwedRow } from './rows.ts';

/**
 * Writes what the journal says of one client into the projections: the client, the client's invoices, the sums.
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
  const before = await invoices.getAll(IDBKeyRange.bound([clientId], [clientId, []]));
  const after = (standing?.invoices ?? []).map(invoiceRow);

  const kept = new Set(after.map((row) => row.id));
  await Promise.all([
    ...before.filter((row) => !kept.has(row.id)).map((row) => invoices.delete([row.clientId, row.id])),
    ...after.map((row) => invoices.put(row)),
    standing
      ? transaction.objectStore('clients').put(clientRow(standing, followUpDay(standing, policy)))
      : transaction.objectStore('clients').delete(clientId),
  ]);
  await addToSums(transaction, before, after);
  return standing;
}

async function addToSums(
  transaction: Writing,
  before: readonly InvoiceRow[],
  after: readonly InvoiceRow[],
): Promise<void> {
  const changes = new Map<string, OwedRow>();
  const add = (row: InvoiceRow, sign: 1 | -1) => {
    const owed = owedBy(row);
    if (!owed) return;
    const key = `${owed.currency}|${owed.dueDate}`;
    const sum = changes.get(key) ?? { ...owed, minor: 0, count: 0 };
    changes.set(key, { ...sum, minor: sum.minor + sign * owed.minor, count: sum.count + sign });
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);

  const sums = transaction.objectStore('owed');
  for (const change of changes.values()) {
    if (change.minor === 0 && change.count === 0) continue;
    const stored = await sums.get([change.currency, change.dueDate]);
    const count = (stored?.count ?? 0) + change.count;
    const minor = (stored?.minor ?? 0) + change.minor;
    await (count > 0 ? sums.put({ ...change, minor, count }) : sums.delete([change.currency, change.dueDate]));
  }
}
