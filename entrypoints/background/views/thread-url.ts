import { type MailboxAddresses, mailboxUrl } from '../../../utils/domain/mailbox-place.ts';
import { paypalInvoiceUrl } from '../../../utils/domain/paypal-invoice-id.ts';
import type { InvoiceStanding } from '../../../utils/domain/standing.ts';

/** Where an invoice is to be found again: its thread, else its own page on PayPal. Null where it stands nowhere. */
export function placeUrlOf({ places }: InvoiceStanding, addresses: MailboxAddresses): string | null {
  const thread = places.find((place) => place.site === 'gmail');
  if (thread) return gmailThreadUrl(thread, addresses);
  const onPaypal = places.find((place) => place.site === 'paypal');
  return onPaypal ? paypalInvoiceUrl(onPaypal.invoiceId) : null;
}

/** Where a thread opens, in the right mailbox. Gmail keeps what stands behind the `#`. */
export function gmailThreadUrl(
  { account, threadId }: { readonly account: string; readonly threadId: string },
  addresses: MailboxAddresses,
): string {
  return `${mailboxUrl(account, addresses).href}#all/${encodeURIComponent(threadId)}`;
}
