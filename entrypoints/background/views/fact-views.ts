import type { Found, InvoiceReading } from '../../../utils/detection/reading.ts';
import type { FactOrigin } from '../../../utils/domain/fold/fact-origins.ts';
import type { InvoiceFacts, InvoiceField } from '../../../utils/domain/invoice.ts';
import { type Money, toDecimal } from '../../../utils/domain/money.ts';
import type { FactView } from '../../../utils/messages/views.ts';

const shown: readonly Exclude<InvoiceField & keyof InvoiceReading, 'dueDateSource'>[] = [
  'number',
  'subject',
  'issueDate',
  'dueDate',
  'total',
  'amountDue',
  'paymentLink',
];

/**
 * What is known of the invoice, each fact with the words it was read from where the thread that is open says the
 * same, else with who gave it.
 */
export function factViews(
  facts: InvoiceFacts,
  reading: InvoiceReading | null,
  origins: ReadonlyMap<InvoiceField, FactOrigin>,
): FactView[] {
  return shown.flatMap((field) => {
    const value = facts[field];
    if (value === null) return [];
    const found: Found<string | Money> | null = reading?.[field] ?? null;
    const evidence = found && plainFact(found.value) === plainFact(value) ? found.evidence : null;
    const from = evidence ? 'words' : unquoted(field, facts, origins.get(field));
    return { field, value: plainFact(value), words: evidence?.words ?? null, where: evidence?.where ?? null, from };
  });
}

function unquoted(field: InvoiceField, facts: InvoiceFacts, origin: FactOrigin | undefined): FactView['from'] {
  if (origin === 'user' || origin === 'file') return origin;
  if (field === 'dueDate' && facts.dueDateSource === 'terms') return 'terms';
  // What an offer did not find, the user typed.
  return origin === 'offer' ? 'user' : 'earlier';
}

/** A fact as plain text: a calendar day, a decimal with its currency, or the words themselves. */
export function plainFact(value: string | Money): string {
  return typeof value === 'string' ? value : `${toDecimal(value)} ${value.currency}`;
}
