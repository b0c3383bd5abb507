import type { Reading, Writing } from './database.ts';
import { owedBy } from './projected-rows.ts';
import type { InvoiceRow, OwedRow } from './rows.ts';

/** What is owed, by currency and due date: a few rows however many invoices there are. */
export async function owedSums(transaction: Reading): Promise<OwedRow[]> {
  const rows = await transaction.objectStore('owed').getAll();
  return rows.filter((row) => Number.isSafeInteger(row.minor) && Number.isSafeInteger(row.count));
}

/** Takes what some invoices added to the sums out, and what they add now in. */
export async function moveSums(
  transaction: Writing,
  before: readonly InvoiceRow[],
  after: readonly InvoiceRow[],
): Promise<void> {
  const sums = transaction.objectStore('owed');
  for (const change of changesOf(before, after)) {
    if (change.minor === 0 && change.count === 0) continue;
    const stored = await sums.get([change.currency, change.dueDate]);
    const count = (stored?.count ?? 0) + change.count;
    const minor = (stored?.minor ?? 0) + change.minor;
    await (count > 0 ? sums.put({ ...change, minor, count }) : sums.delete([change.currency, change.dueDate]));
  }
}

function changesOf(before: readonly InvoiceRow[], after: readonly InvoiceRow[]): OwedRow[] {
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
  return [...changes.values()];
}
