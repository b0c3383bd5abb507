import type { DraftInvoice } from './draft.ts';
import type { DraftWords } from './draft-words.ts';

/** The invoice's payment link where it is one that may stand in a mail: https, one word, not endless. */
export function paymentLink(invoice: DraftInvoice | undefined): string | null {
  const link = invoice?.paymentLink?.trim() ?? '';
  return /^https:\/\/[^\s<>"]{3,500}$/.test(link) ? link : null;
}

/**
 * How the client can pay: the payment link where the only invoice has one, the links below the lines where several
 * have, and otherwise the bank details on the invoice.
 */
export function wayToPay(invoices: readonly DraftInvoice[], words: DraftWords): string {
  const links = invoices.map(paymentLink).filter((link) => link !== null);
  const [link] = links;
  if (!link) return words.payByBank(invoices.length > 1);
  return invoices.length === 1 ? words.payByLink(link) : words.payByLinks(links.length === invoices.length);
}
