import type { PaymentWhere } from '../payment-where.ts';
import { parseInvoiceId } from './invoice-id.ts';

/** What is needed of `location`. */
export interface PaypalAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}

/**
 * Whose page an address leads to. The paths are those of the notes on PayPal (2026-11-21); every other one is `other`
 * and is never read. Countries are prefixes on other pages of the site; none was seen here, and one is allowed.
 */
export function whereIn({ pathname }: Pick<PaypalAddress, 'pathname'>): PaymentWhere {
  const path = pathname.slice(0, 500).replace(/^\/[a-z]{2}(?=\/)/, '');
  const invoiceId = parseInvoiceId(invoicePath.exec(path)?.[1] ?? '');
  if (invoiceId) return { role: 'merchant', view: 'invoice', invoiceId };
  return places.find(({ paths }) => paths.test(path))?.where ?? { role: 'none', view: 'other' };
}

/** True on PayPal itself. Its sandbox holds play money and is another site. */
export function isPaypal({ protocol, hostname }: PaypalAddress): boolean {
  return protocol === 'https:' && hostname === 'www.paypal.com';
}

/** True on PayPal's test site, with which developers try things out. */
export function isSandbox({ protocol, hostname }: PaypalAddress): boolean {
  return protocol === 'https:' && hostname === 'www.sandbox.paypal.com';
}

/** The only pages that are read: the list and the pages of the user's own invoices. */
export function isRead(address: PaypalAddress): boolean {
  if (!isPaypal(address)) return false;
  const { role, view } = whereIn(address);
  return role === 'merchant' && (view === 'list' || view === 'invoice');
}

const invoicePath = /^\/invoice\/(?:s\/)?details\/([^/]{1,40})\/?$/;

const places: readonly { readonly paths: RegExp; readonly where: PaymentWhere }[] = [
  { paths: /^\/(?:invoices|invoice\/manage)\/?$/, where: { role: 'merchant', view: 'list' } },
  { paths: /^\/invoice\/(?:s\/)?recurring\//, where: { role: 'merchant', view: 'series' } },
  { paths: /^\/invoice\/(?:s\/)?create(?:\/|$)/, where: { role: 'merchant', view: 'create' } },
  { paths: /^\/invoice\/(?:s\/)?settings(?:\/|$)/, where: { role: 'merchant', view: 'settings' } },
  { paths: /^\/invoice\/p(?:\/|$)/, where: { role: 'payer', view: 'invoice' } },
  { paths: /^\/invoice\/s\/(?:pdf\/)?pay(?:\/|$)/, where: { role: 'payer', view: 'invoice' } },
  { paths: /^\/invoices?\/payerView(?:\/|$)/i, where: { role: 'payer', view: 'invoice' } },
  { paths: /^\/myaccount\/transfer\/payRequest(?:\/|$)/, where: { role: 'payer', view: 'money-request' } },
  {
    paths: /^\/(?:myaccount\/)?(?:transactions|activities|activity)(?:\/|$)/,
    where: { role: 'none', view: 'activity' },
  },
];
