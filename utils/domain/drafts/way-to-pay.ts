import type { DraftInvoice } from './draft.ts';
import type { DraftWords } from './draft-words.ts';

/**
 * How the client can pay: the payment link where the only invoice has one, the links below the lines where several
 * have, and otherwise the bank details on the invoice.
 */
export function wayToPay(invoices: readonly DraftInvoice[], words: DraftWords): string {
  const links = invoices.flatMap(({ paymentLink }) => (paymentLink ? [paymentLink] : []));
  const [link] = links;
  if (!link) return words.payByBank(invoices.length > 1);
  return invoices.length === 1 ? words.payByLink(link) : words.payByLinks(links.length === invoices.length);
}
