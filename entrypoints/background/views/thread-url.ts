import type { InvoiceStanding } from '../../../utils/domain/standing.ts';

/**
 * Where an invoice's thread opens, in the right mailbox: `authuser` names it by address, whatever number the browser
 * gave it this time, and Gmail keeps what stands behind the `#`. Null where it stands in no thread.
 */
export function threadUrlOf(invoice: InvoiceStanding): string | null {
  for (const place of invoice.places) {
    if (place.site === 'gmail') return gmailThreadUrl(place.account, place.threadId);
  }
  return null;
}

export function gmailThreadUrl(account: string, threadId: string): string {
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${encodeURIComponent(threadId)}`;
}
