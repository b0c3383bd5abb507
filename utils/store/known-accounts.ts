import type { Ledger } from './database.ts';

/** Nobody has more mailboxes than this in one browser. */
const most = 50;

/** The mailboxes in which some client is known, in order. Reads one key of the index for each. */
export async function knownAccounts(db: Ledger): Promise<string[]> {
  const accounts: string[] = [];
  const byAccount = db.transaction('clients').store.index('by-account');
  let cursor = await byAccount.openKeyCursor(null, 'nextunique');
  while (cursor && accounts.length < most) {
    if (typeof cursor.key === 'string') accounts.push(cursor.key);
    cursor = await cursor.continue();
  }
  return accounts;
}
