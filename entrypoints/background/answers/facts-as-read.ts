import type { InvoiceReading } from '../../../utils/detection/reading.ts';
import type { InvoiceFacts } from '../../../utils/domain/invoice.ts';

/** What was read of an invoice, without where it stood: all but the amount, which not every reading has. */
export function factsAsRead(invoice: InvoiceReading): Omit<InvoiceFacts, 'amountDue' | 'language'> {
  return {
    number: invoice.number?.value ?? null,
    subject: invoice.subject?.value ?? null,
    issueDate: invoice.issueDate?.value ?? null,
    dueDate: invoice.dueDate?.value ?? null,
    dueDateSource: invoice.dueDate ? invoice.dueDateSource : null,
    total: invoice.total?.value ?? null,
    paymentLink: invoice.paymentLink?.value ?? null,
  };
}
