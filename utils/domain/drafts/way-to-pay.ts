import type { DraftInvoice, DraftRequest } from './draft.ts';
import type { DraftBook, InvoiceLine } from './draft-book.ts';

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
  return links.length === invoices.length ? book.payByLink : `${book.payBySomeLinks}{{link}}`;
}

/** The links, as `wayToPay` names them: one, or a line for each invoice that has one. */
export function paymentLinks(invoices: readonly DraftInvoice[], lines: readonly InvoiceLine[]): string {
  if (invoices.length === 1) return paymentLink(invoices[0]) ?? '';
  return invoices
    .map((invoice, index) => ({ link: paymentLink(invoice), name: lines[index]?.number ?? lines[index]?.amount }))
    .map(({ link, name }) => (link ? `\n${name}: ${link}` : ''))
    .join('');
}
