import type { Ledger } from './database.ts';
import type { OwedRow } from './rows.ts';

/** What is owed, by currency and due date: a few rows however many invoices there are. */
export async function owedSums(db: Ledger): Promise<OwedRow[]> {
  const rows = await db.getAll('owed');
  return rows.filter((row) => Number.isSafeInteger(row.minor) && Number.isSafeInteger(row.count));
}

/** How many invoices are tracked, paid ones included. */
export function countInvoices(db: Ledger): Promise<number> {
  return db.count('invoices');
}
