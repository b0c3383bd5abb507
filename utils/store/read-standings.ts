import { isClientStanding } from '../domain/shape/standing-shape.ts';
import type { ClientStanding } from '../domain/standing.ts';
import { type Ledger, type Reading, reading } from './database.ts';
import { gmailPlaceKey } from './ids.ts';

/** The client with that id, or null. */
export async function clientById(db: Ledger, id: string): Promise<ClientStanding | null> {
  return (await standingsOf(reading(db, ['clients']), [id]))[0] ?? null;
}

/** The clients whose invoices stand in a thread of a mailbox. */
export async function clientsOfThread(db: Ledger, account: string, threadId: string): Promise<ClientStanding[]> {
  return (await clientsOfThreads(db, account, [threadId])).get(threadId) ?? [];
}

/**
 * The clients of many threads in one go, by thread id; a thread without a tracked invoice is not in the map. Invoices
 * of another mailbox never match, whatever their thread ids.
 */
export async function clientsOfThreads(
  db: Ledger,
  account: string,
  threadIds: readonly string[],
): Promise<Map<string, ClientStanding[]>> {
  const transaction = reading(db, ['clients', 'invoices']);
  const byPlace = transaction.objectStore('invoices').index('by-place');
  const found = await Promise.all(
    [...new Set(threadIds)].map(async (threadId) => {
      const rows = await byPlace.getAll(gmailPlaceKey(account, threadId));
      return [threadId, [...new Set(rows.map((row) => row.clientId))]] as const;
    }),
  );
  const tracked = found.filter(([, ids]) => ids.length > 0);
  const standings = await standingsOf(transaction, [...new Set(tracked.flatMap(([, ids]) => ids))]);
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  return new Map(tracked.map(([threadId, ids]) => [threadId, ids.flatMap((id) => byId.get(id) ?? [])] as const));
}

/** The sound standings among the ids. A row that is not what it should be is passed over, never handed on. */
export async function standingsOf(transaction: Reading, ids: readonly string[]): Promise<ClientStanding[]> {
  const clients = transaction.objectStore('clients');
  const rows = await Promise.all(ids.map((id) => clients.get(id)));
  return soundStandings(rows);
}

/** The standings in rows of the clients' store. */
export function soundStandings(rows: readonly unknown[]): ClientStanding[] {
  return rows.flatMap((row) => {
    const standing = typeof row === 'object' && row !== null && 'standing' in row ? row.standing : null;
    return isClientStanding(standing) ? [standing] : [];
  });
}
