import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { ClientSummary } from '../../../utils/messages/views.ts';
import { readCounts } from '../../../utils/store/counts.ts';
import { reading } from '../../../utils/store/database.ts';
import { findClients } from '../../../utils/store/find-clients.ts';
import { someClients } from '../../../utils/store/follow-up-lists.ts';
import type { Desk } from '../desk.ts';

/** Nobody looks through more than so many. */
const most = 200;

/** All clients by name, or those a search finds; those with something to come before those without. */
export async function listClients(desk: Desk, { search }: Ask<'list-clients'>): Promise<Answer<'list-clients'>> {
  const transaction = reading(await desk.ledger(), ['clients', 'invoices', 'meta']);
  const isAll = search.trim() === '';
  const [found, counts] = await Promise.all([
    isAll ? someClients(transaction, most) : findClients(transaction, search, most),
    readCounts(transaction),
  ]);
  const byName = new Intl.Collator(desk.locale(), { numeric: true });
  const clients = found
    .filter(({ invoices }) => invoices.some(({ state }) => state !== 'untracked'))
    .map(summaryOf)
    .sort((a, b) => byName.compare(a.clientName, b.clientName));
  return { clients, more: isAll ? counts.clients > found.length : found.length === most };
}

function summaryOf({ id, facts, invoices }: ClientStanding): ClientSummary {
  const owed = invoices.filter(isOwed);
  return {
    clientId: id,
    clientName: facts.name,
    openInvoices: owed.length,
    owed: totalsByCurrency(owed.map(({ balance }) => balance)),
  };
}
