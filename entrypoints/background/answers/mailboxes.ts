import type { Answer } from '../../../utils/messages/protocol.ts';
import { knownAccounts } from '../../../utils/store/known-accounts.ts';
import type { Desk } from '../desk.ts';

/** The mailboxes in which invoices are tracked. */
export async function mailboxes(desk: Desk): Promise<Answer<'mailboxes'>> {
  return knownAccounts(await desk.ledger());
}
