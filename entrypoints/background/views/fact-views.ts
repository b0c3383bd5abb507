import type { Found, InvoiceReading } from '../../../utils/detection/reading.ts';
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
 * same; a fact the user corrected has no words.
 */
export function factViews(facts: InvoiceFacts, reading: InvoiceReading | null): FactView[] {
  return shown.flatMap((field) => {
    const value = facts[field];
    if (value === null) return [];
    const found: Found<string | Money> | null = reading?.[field] ?? null;
    const evidence = found && plain(found.value) === plain(value) ? found.evidence : null;
    return { field, value: plain(value), words: evidence?.words ?? null, where: evidence?.where ?? null };
  });
}

function plain(value: string | Money): string {
  return typeof value === 'string' ? value : `${toDecimal(value)} ${value.currency}`;
}
