import { paypalInvoiceUrl } from '../../../utils/domain/paypal-invoice-id.ts';
import type { InvoiceStanding } from '../../../utils/domain/standing.ts';

/** Where an invoice is to be found again: its thread, else its own page on PayPal. Null where it stands nowhere. */
export function placeUrlOf({ places }: InvoiceStanding): string | null {
  const thread = places.find((place) => place.site === 'gmail');
  if (thread) return gmailThreadUrl(thread.account, thread.threadId);
  const onPaypal = places.find((place) => place.site === 'paypal');
  return onPaypal ? paypalInvoiceUrl(onPaypal.invoiceId) : null;
}

/**
 * Where a thread opens, in the right mailbox: `authuser` names it by address, whatever number the browser gave it this
 * time, and Gmail keeps what stands behind the `#`.
 */
export function gmailThreadUrl(account: string, threadId: string): string {
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${encodeURIComponent(threadId)}`;
}
