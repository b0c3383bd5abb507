import { readCounts } from '../counts.ts';
import { type Ledger, reading } from '../database.ts';
import type { Sentinel } from './copy-area.ts';

/** What the database says it holds. */
export type Figures = Omit<Sentinel, 'chunks'>;

/** The figures as kept with every change: quick, however much there is. */
export async function figuresOf(db: Ledger): Promise<Figures> {
  const transaction = reading(db, ['journal', 'meta']);
  const [generation, { entries, clients, invoices }, newest] = await Promise.all([
    transaction.objectStore('meta').get('generation'),
    readCounts(transaction),
    transaction.objectStore('journal').index('by-rev').openKeyCursor(null, 'prev'),
  ]);
  return { generation: String(generation ?? ''), entries, clients, invoices, rev: newest?.key ?? 0 };
}

/** The same, counted: a silent loss shows in the counts. Takes a second for some 100,000 rows. */
export async function countedFigures(db: Ledger): Promise<Figures> {
  const transaction = reading(db, ['journal', 'clients', 'invoices']);
  const [entries, clients, invoices] = await Promise.all([
    transaction.objectStore('journal').count(),
    transaction.objectStore('clients').count(),
    transaction.objectStore('invoices').count(),
  ]);
  return { ...(await figuresOf(db)), entries, clients, invoices };
}
