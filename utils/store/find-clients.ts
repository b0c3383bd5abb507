import type { ClientStanding } from '../domain/standing.ts';
import type { Reading } from './database.ts';
import { standingsOf } from './read-standings.ts';
import { searchWords } from './search-words.ts';

/** How many rows one word of a search may bring up. */
const perWord = 1_000;

/**
 * The clients that every word of `search` begins a word of the name of, or of an invoice number; at most `limit`.
 * Accents and capitals do not matter. The transaction must span `clients` and `invoices`.
 */
export async function findClients(transaction: Reading, search: string, limit: number): Promise<ClientStanding[]> {
  const words = [...new Set(searchWords(search.slice(0, 500)))].slice(0, 8);
  if (words.length === 0) return [];
  const found = await Promise.all(words.map((word) => clientIdsWith(transaction, word)));
  const [first = new Set<string>(), ...others] = found;
  const ids = [...first].filter((id) => others.every((set) => set.has(id)));
  return standingsOf(transaction, ids.slice(0, limit));
}

async function clientIdsWith(transaction: Reading, word: string): Promise<Set<string>> {
  const range = IDBKeyRange.bound(word, `${word}\uffff`);
  const [byName, byNumber] = await Promise.all([
    transaction.objectStore('clients').index('by-word').getAllKeys(range, perWord),
    transaction.objectStore('invoices').index('by-word').getAll(range, perWord),
  ]);
  return new Set([...byName, ...byNumber.map((row) => row.clientId)]);
}
