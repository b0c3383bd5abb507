import { effectiveEntries } from '../../../../utils/domain/fold/effective-entries.ts';
import { factOrigins } from '../../../../utils/domain/fold/fact-origins.ts';
import type { InvoiceFacts, InvoiceField } from '../../../../utils/domain/invoice.ts';
import type { JournalEntry } from '../../../../utils/domain/journal-entry.ts';
import type { Money } from '../../../../utils/domain/money.ts';
import { paypalPayLink } from '../../../../utils/domain/paypal-invoice-id.ts';
import { owesWhole } from '../../../../utils/domain/paypal-status.ts';
import type { InvoiceStanding } from '../../../../utils/domain/standing.ts';
import type { PaypalReading } from '../../../../utils/messages/paypal.ts';
import { plainFact } from '../../views/fact-views.ts';

export interface FactChange {
  /** Names the change by its content. */
  readonly key: string;
  readonly changes: Partial<InvoiceFacts>;
}

/**
 * What PayPal says of a tracked invoice that the journal does not: what was missing, and, where the invoice stands on
 * PayPal alone, what has been changed there since. The user's word and a file's are never replaced.
 */
export function changedFacts(
  read: PaypalReading,
  invoice: InvoiceStanding,
  entries: readonly JournalEntry[],
): FactChange[] {
  const origins = factOrigins(effectiveEntries(entries), invoice.id);
  const isPaypalsOwn = invoice.places.every(({ site }) => site === 'paypal');
  const said: Partial<InvoiceFacts> = {
    number: read.number,
    issueDate: read.issueDate,
    dueDate: read.dueDate,
    total: read.total,
    ...(invoice.facts.paymentLink === null && { paymentLink: paypalPayLink(read.invoiceId) }),
    ...amountChanged(read, invoice),
  };
  return Object.entries(said).flatMap(([name, value]) => {
    const field = name as InvoiceField;
    const known = invoice.facts[field];
    const isMissing = known === null && !origins.has(field);
    const isChanged = known !== null && isPaypalsOwn && origins.get(field) === 'page';
    if (value === null || value === undefined || (!isMissing && !isChanged) || isSame(known, value)) return [];
    const before = known === null ? '' : plainFact(known);
    const changes = { [field]: value, ...(field === 'dueDate' && { dueDateSource: 'explicit' as const }) };
    return { key: `fact|${field}|${before}|${plainFact(value)}`, changes };
  });
}

/** An invoice whose amount was edited owes the new one, as long as nothing was paid on it. */
function amountChanged({ status, amountDue }: PaypalReading, { facts, balance }: InvoiceStanding) {
  if (status === null || !owesWhole(status) || amountDue === null) return {};
  const isUntouched = balance.minor === facts.amountDue.minor && balance.minor > 0;
  return isUntouched && amountDue.currency === balance.currency ? { amountDue } : {};
}

function isSame(a: string | Money | null, b: string | Money): boolean {
  return a !== null && plainFact(a) === plainFact(b);
}
