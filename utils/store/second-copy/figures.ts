import { type Ledger, reading } from '../database.ts';
import type { Sentinel } from './copy-area.ts';

/** What the database holds, counted now rather than remembered: a silent loss shows in the counts. */
export type Figures = Omit<Sentinel, 'chunks'>;

export async function figuresOf(db: Ledger): Promise<Figures> {
  const transaction = reading(db, ['journal', 'clients', 'invoices', 'meta']);
  const newest = transaction.objectStore('journal').index('by-rev').openKeyCursor(null, 'prev');
  const [generation, entries, clients, invoices, cursor] = await Promise.all([
    transaction.objectStore('meta').get('generation'),
    transaction.objectStore('journal').count(),
    transaction.objectStore('clients').count(),
    transaction.objectStore('invoices').count(),
    newest,
  ]);
  return { generation: String(generation ?? ''), entries, clients, invoices, rev: cursor?.key ?? 0 };
}
