import type { InvoiceFacts, InvoiceField } from '../invoice.ts';
import type { JournalEntry } from '../journal-entry.ts';

/** Who gave a fact: the user's own word, the offer the user took, a file the user had read, a page that was read. */
export type FactOrigin = 'user' | 'offer' | 'file' | 'page';

/**
 * Who gave each fact of an invoice as it stands. A fact that the user corrected, to nothing as well, is the user's, and
 * nothing that is read later replaces it.
 *
 * @param entries those that count, in the journal's order
 */
export function factOrigins(
  entries: readonly JournalEntry[],
  invoiceId: string,
): ReadonlyMap<InvoiceField, FactOrigin> {
  const origins = new Map<InvoiceField, FactOrigin>();
  const give = (facts: Partial<InvoiceFacts>, origin: FactOrigin, isGiven: (value: unknown) => boolean) => {
    for (const [field, value] of Object.entries(facts)) if (isGiven(value)) origins.set(field as InvoiceField, origin);
  };
  for (const entry of entries) {
    if (!entry.invoiceIds.includes(invoiceId)) continue;
    if (entry.kind === 'invoice-tracked') {
      give(entry.facts, entry.source ?? (entry.automatic ? 'page' : 'offer'), (value) => value !== null);
      if (entry.facts.dueDateSource === 'user') origins.set('dueDate', 'user');
    }
    if (entry.kind === 'invoice-corrected') {
      give(entry.changes, entry.actor === 'user' ? 'user' : (entry.source ?? 'page'), () => true);
    }
  }
  return origins;
}
