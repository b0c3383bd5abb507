import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import type { InvoiceFacts } from '../../../utils/domain/invoice.ts';
import { rememberedTerms, withRememberedTerms } from '../../../utils/domain/remembered-terms.ts';
import type { Current } from '../../../utils/store/current.ts';

/** An invoice that names no due date is due by the terms the user once gave for its client, else by their usual ones. */
export function termsKept(facts: InvoiceFacts, clientId: string, current: Current): InvoiceFacts {
  const client = current.clients.find(({ id }) => id === clientId);
  if (facts.dueDate !== null) return facts;
  const remembered = client?.standing && rememberedTerms(effectiveEntries(client.entries), client.standing.invoices);
  return withRememberedTerms(facts, remembered ?? current.preferences.defaultTerms);
}
