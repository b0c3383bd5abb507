import type { Found } from '../../../utils/detection/reading.ts';
import { type Money, toDecimal } from '../../../utils/domain/money.ts';
import { paypalPayLink } from '../../../utils/domain/paypal-invoice-id.ts';
import type { FactView, PanelView } from '../../../utils/messages/views.ts';
import type { InvoiceOnPage } from '../../../utils/pages/payment-page.ts';

const onPage = ['number', 'issueDate', 'dueDate', 'total', 'amountDue'] as const;

/** The panel with the words of the page beside each fact that the page says as well. */
export function withEvidence(panel: PanelView, invoice: InvoiceOnPage): PanelView {
  return { ...panel, facts: panel.facts.map((fact) => quoted(fact, invoice)) };
}

function quoted(fact: FactView, invoice: InvoiceOnPage): FactView {
  // PayPal's own link to pay is made of the id that this page has.
  if (fact.field === 'paymentLink' && fact.value === paypalPayLink(invoice.invoiceId))
    return { ...fact, words: invoice.invoiceId, where: 'page', from: 'words' };
  const field = onPage.find((name) => name === fact.field);
  const found: Found<string | Money> | null = field ? invoice[field] : null;
  if (!found || plain(found.value) !== fact.value) return fact;
  return { ...fact, words: found.evidence.words, where: found.evidence.where, from: 'words' };
}

function plain(value: string | Money): string {
  return typeof value === 'string' ? value : `${toDecimal(value)} ${value.currency}`;
}
