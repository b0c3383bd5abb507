import { readDocument } from '../facts/document.ts';
import { readInvoiceFacts } from '../facts/invoice-facts.ts';
import type { Found, InvoiceReading, MailMessage } from '../reading.ts';
import type { MailParts } from './split-mail.ts';

/** What an earlier mail says counts this much of what the mail itself says. */
const weight = 0.7;

/** Completes what a mail leaves open from the history quoted below it, as weaker evidence. Its days are kept. */
export function completedFromHistory(invoice: InvoiceReading, parts: MailParts, message: MailMessage): InvoiceReading {
  const isComplete = invoice.number && invoice.amountDue && invoice.dueDate;
  if (isComplete || parts.quoted.length === 0) return invoice;
  const history = readDocument([{ lines: parts.quoted, where: 'quoted' }], message.sentOn);
  const { invoice: earlier } = readInvoiceFacts(history, { isReminder: true, settled: false });
  const known = invoice.number && earlier.number;
  if (known && known.value !== invoice.number?.value) return invoice;
  const explicit = invoice.dueDate ?? (earlier.dueDateSource === 'explicit' ? weaker(earlier.dueDate) : null);
  return {
    ...invoice,
    number: invoice.number ?? weaker(earlier.number),
    issueDate: invoice.issueDate ?? weaker(earlier.issueDate),
    dueDate: explicit,
    dueDateSource: invoice.dueDate ? invoice.dueDateSource : explicit ? 'explicit' : null,
    total: invoice.total ?? weaker(earlier.total),
    amountDue: invoice.amountDue ?? weaker(earlier.amountDue),
  };
}

function weaker<T>(fact: Found<T> | null): Found<T> | null {
  return fact && { ...fact, confidence: Math.round(fact.confidence * weight * 100) / 100 };
}
