import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import type { InvoiceFacts } from '../../../utils/domain/invoice.ts';
import { rememberedTerms, withRememberedTerms } from '../../../utils/domain/remembered-terms.ts';
import type { Current } from '../../../utils/store/current.ts';

/** An invoice that names no due date is due by the terms the user once gave for its client, where they did. */
export function termsKept(facts: InvoiceFacts, clientId: string, current: Current): InvoiceFacts {
  const client = current.clients.find(({ id }) => id === clientId);
  if (!client?.standing || facts.dueDate !== null) return facts;
  return withRememberedTerms(facts, rememberedTerms(effectiveEntries(client.entries), client.standing.invoices));
}
