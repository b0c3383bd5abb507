import { addDays, daysBetween } from './calendar-day.ts';
import type { InvoiceFacts } from './invoice.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { InvoiceStanding } from './standing.ts';

/** Terms beyond a year are a slip of the hand. */
const longestTerms = 366;

/**
 * The days from issue to due date that hold for a client by the user's own word: as agreed, or as the user last
 * corrected a due date of theirs, whichever came later. Null where the user never did, or took it back.
 *
 * @param entries the client's, those that count, in the journal's order
 */
export function rememberedTerms(entries: readonly JournalEntry[], invoices: readonly InvoiceStanding[]): number | null {
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'terms-agreed') return entry.days;
    if (entry.kind !== 'invoice-corrected' || entry.actor !== 'user' || !entry.changes.dueDate) continue;
    const invoice = invoices.find(({ id }) => entry.invoiceIds.includes(id));
    const { issueDate, dueDate } = invoice?.facts ?? { issueDate: null, dueDate: null };
    if (issueDate === null || dueDate === null) continue;
    const days = daysBetween(issueDate, dueDate);
    if (days >= 0 && days <= longestTerms) return days;
  }
  return null;
}

/** The facts with a due date worked out from the client's terms, where the invoice itself names none. */
export function withRememberedTerms(facts: InvoiceFacts, days: number | null): InvoiceFacts {
  if (days === null || facts.dueDate !== null || facts.issueDate === null) return facts;
  return { ...facts, dueDate: addDays(facts.issueDate, days), dueDateSource: 'terms' };
}
