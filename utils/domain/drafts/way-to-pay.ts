import type { DraftInvoice, DraftRequest } from './draft.ts';
import type { DraftBook } from './draft-book.ts';

/** The invoice's payment link where it is one that may stand in a mail: https, one word, not endless. */
export function paymentLink(invoice: DraftInvoice | undefined): string | null {
  const link = invoice?.paymentLink?.trim() ?? '';
  return /^https:\/\/[^\s<>"]{3,500}$/.test(link) ? link : null;
}

/**
 * How the client can pay, as a template: the payment link where the only invoice has one, the links below the lines
 * where several have, otherwise what the user has said of ways to pay, or the bank details on the invoice.
 */
export function wayToPay({ invoices, ownWayToPay }: DraftRequest, book: DraftBook): string {
  const links = invoices.map(paymentLink).filter((link) => link !== null);
  if (links.length === 0) return ownWayToPay?.trim() ? book.payAsTold : book.payByBank;
  if (invoices.length === 1) return book.payByLink;
  return links.length === invoices.length ? book.payByLinks : book.payBySomeLinks;
}
