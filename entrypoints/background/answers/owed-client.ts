import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Current } from '../../../utils/store/current.ts';

/** The client a change is about. @throws Refused `not-found` */
export function clientIn(current: Current, clientId: string): ClientStanding {
  const client = current.clients.find(({ id }) => id === clientId)?.standing;
  if (!client) throw new Refused('not-found');
  return client;
}

/**
 * The invoices of the client's that a change names and that owe something; all that owe something where none is named.
 *
 * @throws Refused `not-found` where one is named that is not the client's
 */
export function owedAmong(client: ClientStanding, invoiceIds: readonly string[]): InvoiceStanding[] {
  const known = new Set(client.invoices.map(({ id }) => id));
  if (!invoiceIds.every((id) => known.has(id))) throw new Refused('not-found');
  const owed = client.invoices.filter(isOwed);
  return invoiceIds.length === 0 ? owed : owed.filter(({ id }) => invoiceIds.includes(id));
}

/** The invoice by which a change of a whole client is answered: the first one named, else the client's oldest. */
export function answeredBy(after: Current, clientId: string, invoiceIds: readonly string[]): string | undefined {
  return invoiceIds[0] ?? after.clients.find(({ id }) => id === clientId)?.standing?.invoices[0]?.id;
}
