const inLink = /\bINV2-(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}(?![A-Z0-9-])/i;
/** The payer's page names the invoice behind the `#`, with its dashes or as the sixteen characters alone. */
const payerHash = /^\/(?:[a-z]{2}\/)?invoice\/p\/?$/;
const sixteen = /^#(?:INV2-)?([A-Z0-9]{4})-?([A-Z0-9]{4})-?([A-Z0-9]{4})-?([A-Z0-9]{4})$/i;

/** The PayPal invoice an https address of PayPal leads to, in capitals; null where it leads to none. */
export function paypalIdInLink(link: string | null): string | null {
  const address = link === null || link.length > 4_000 ? null : URL.parse(link);
  if (address?.protocol !== 'https:' || !/^(?:www\.)?paypal\.com$/.test(address.hostname)) return null;
  const groups = payerHash.test(address.pathname) ? sixteen.exec(address.hash)?.slice(1, 5) : null;
  if (groups) return `INV2-${groups.join('-')}`.toUpperCase();
  return inLink.exec(address.pathname)?.[0].toUpperCase() ?? null;
}

/**
 * Where the client can pay the invoice: the page PayPal's own mails lead to (`recipient_view_url` of the Invoicing API
 * v2, 2026-11-21).
 */
export function paypalPayLink(invoiceId: string): string {
  return `https://www.paypal.com/invoice/p/#${invoiceId.slice('INV2-'.length).replaceAll('-', '')}`;
}

/** The merchant's own page of an invoice (`invoicer_view_url`). */
export function paypalInvoiceUrl(invoiceId: string): string {
  return `https://www.paypal.com/invoice/details/${encodeURIComponent(invoiceId)}`;
}
