import type { ThreadAttachment } from '../../../utils/pages/mail-page.ts';

/** Invoices are named so in the seven languages; a file name is short, and case is nothing to go by. */
const invoiceWords = /inv|rechnung|factur|fattura|fatura|ebill|xrechnung|zugferd/i;

/**
 * The files that could be the user's invoice, the likeliest first: those the user sent before those the client sent,
 * which are left out where the user sent any; those named as invoices before others; XML before print.
 */
export function likeliestFirst(
  attachments: readonly ThreadAttachment[],
  account: string | null,
): readonly ThreadAttachment[] {
  const own = attachments.filter(({ from }) => from !== null && from === account);
  return (own.length > 0 ? own : attachments).toSorted((a, b) => rank(a) - rank(b));
}

function rank({ name }: ThreadAttachment): number {
  return (invoiceWords.test(name) ? 0 : 2) + (/\.xml$/i.test(name) ? 0 : 1);
}
