import { record, wholeNumber } from '../domain/shape/shape.ts';
import type { Reading, Writing } from './database.ts';

/**
 * How much the ledger holds, kept with every change: counting 100,000 rows anew takes Chromium a second, and the
 * popup asks on every opening.
 */
export interface Counts {
  readonly entries: number;
  readonly clients: number;
  readonly invoices: number;
  /** The invoices that are watched: all but those the user took out. */
  readonly tracked: number;
}

export const noCounts: Counts = { entries: 0, clients: 0, invoices: 0, tracked: 0 };

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const isCounts = record<Counts>({ entries: count, clients: count, invoices: count, tracked: count });

/** The counts as kept. The transaction must span `meta`. */
export async function readCounts(transaction: Reading): Promise<Counts> {
  const kept = await transaction.objectStore('meta').get('counts');
  return isCounts(kept) ? kept : noCounts;
}

/** Adds to the counts, or takes from them where negative. */
export async function addToCounts(transaction: Writing, change: Partial<Counts>): Promise<void> {
  const { entries = 0, clients = 0, invoices = 0, tracked = 0 } = change;
  if (entries === 0 && clients === 0 && invoices === 0 && tracked === 0) return;
  const kept = await readCounts(transaction);
  await setCounts(transaction, {
    entries: kept.entries + entries,
    clients: kept.clients + clients,
    invoices: kept.invoices + invoices,
    tracked: kept.tracked + tracked,
  });
}

export async function setCounts(transaction: Writing, counts: Counts): Promise<void> {
  await transaction.objectStore('meta').put(counts, 'counts');
}
