import { languageOf } from '../../utils/domain/language.ts';
import type { PaypalReading } from '../../utils/messages/paypal.ts';
import { type InvoiceOnPage, sure } from '../../utils/pages/payment-page.ts';

/** What a page says for sure, as the background takes it: text within its bounds, an address in lower case. */
export function sureReading(invoice: InvoiceOnPage): PaypalReading {
  const dueTerms = sure(invoice.dueTerms);
  return {
    invoiceId: invoice.invoiceId,
    status: sure(invoice.status),
    number: short(sure(invoice.number), 200),
    client: short(sure(invoice.client), 500),
    clientEmail: addressIn(sure(invoice.clientEmail)),
    total: sure(invoice.total),
    amountDue: sure(invoice.amountDue),
    issueDate: sure(invoice.issueDate),
    dueDate: sure(invoice.dueDate),
    hasNoDueDate: dueTerms === 'none',
    paidOn: sure(invoice.paidOn),
    reminders: invoice.reminders.slice(-200),
    language: invoice.language && languageOf(invoice.language),
  };
}

function short(words: string | null, most: number): string | null {
  const trimmed = words?.trim() ?? '';
  return trimmed === '' || trimmed.length > most ? null : trimmed;
}

function addressIn(words: string | null): string | null {
  const address = words?.trim().toLowerCase() ?? '';
  return /^[^\s@]{1,64}@[^\s@]{3,250}$/.test(address) ? address : null;
}
