import type { OfferView } from '../../../utils/messages/views.ts';
import { clientFactsOf, type InvoiceFound } from '../answers/thread-clients.ts';

/** What is asked about an invoice that Fairdue is not sure of. */
export function offerView(found: InvoiceFound): OfferView {
  const { invoice, folded } = found;
  return {
    number: invoice.number?.value ?? null,
    clientName: clientFactsOf(found).name,
    amountDue: invoice.amountDue?.value ?? null,
    issueDate: invoice.issueDate?.value ?? null,
    dueDate: invoice.dueDate?.value ?? null,
    subject: invoice.subject?.value ?? null,
    folded,
  };
}
