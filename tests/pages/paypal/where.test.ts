import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPaypal, isRead, isSandbox, whereIn } from '../../../utils/pages/paypal/where.ts';
import { root } from '../../house/source-files.ts';

const id = 'INV2-Z56S-5LLA-Q52L-CPZ5';

/** An address, whose page it is, and which of the predicates hold: PayPal, sandbox, read. */
const table: readonly (readonly [address: string, where: string, holds: string])[] = [
  [`https://www.paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, 'paypal read'],
  [`https://www.paypal.com/invoice/s/details/${id}`, `merchant invoice ${id}`, 'paypal read'],
  [`https://www.paypal.com/invoice/details/${id}/`, `merchant invoice ${id}`, 'paypal read'],
  [
    `https://www.paypal.com/invoice/details/${id.toLowerCase()}?locale.x=de_DE#top`,
    `merchant invoice ${id}`,
    'paypal read',
  ],
  [`https://www.paypal.com/de/invoice/details/${id}`, `merchant invoice ${id}`, 'paypal read'],
  ['https://www.paypal.com/invoices', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/invoices/', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/invoices?status=overdue', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/us/invoices', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/invoice/manage', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/invoice/manage/', 'merchant list', 'paypal read'],
  ['https://www.paypal.com/invoice/s/recurring/details/RS-1', 'merchant series', 'paypal'],
  [`https://www.paypal.com/invoice/s/recurring/details/${id}`, 'merchant series', 'paypal'],
  ['https://www.paypal.com/invoice/create', 'merchant create', 'paypal'],
  ['https://www.paypal.com/invoice/s/create', 'merchant create', 'paypal'],
  [`https://www.paypal.com/invoice/s/create/${id}`, 'merchant create', 'paypal'],
  ['https://www.paypal.com/invoice/settings/templates', 'merchant settings', 'paypal'],
  ['https://www.paypal.com/invoice/s/settings/templates', 'merchant settings', 'paypal'],
  ['https://www.paypal.com/invoice/s/settings', 'merchant settings', 'paypal'],
  ['https://www.paypal.com/invoice/p/#Z56S5LLAQ52LCPZ5', 'payer invoice', 'paypal'],
  [`https://www.paypal.com/invoice/p/#${id}`, 'payer invoice', 'paypal'],
  ['https://www.paypal.com/invoice/p#Z56S5LLAQ52LCPZ5', 'payer invoice', 'paypal'],
  [`https://www.paypal.com/invoice/s/pay/${id}`, 'payer invoice', 'paypal'],
  [`https://www.paypal.com/invoice/s/pdf/pay/${id}?skipAuth=true&removeQr=false`, 'payer invoice', 'paypal'],
  [`https://www.paypal.com/invoice/payerView/details/${id}?cc-email=true`, 'payer invoice', 'paypal'],
  ['https://www.paypal.com/invoice/payerView/attachments/abc', 'payer invoice', 'paypal'],
  [`https://www.paypal.com/invoices/payerView/details/${id}`, 'payer invoice', 'paypal'],
  ['https://www.paypal.com/myaccount/transfer/payRequest/U-1/U-2', 'payer money-request', 'paypal'],
  ['https://www.paypal.com/myaccount/transactions/', 'none activity', 'paypal'],
  ['https://www.paypal.com/myaccount/activities/', 'none activity', 'paypal'],
  ['https://www.paypal.com/activities', 'none activity', 'paypal'],
  ['https://www.paypal.com/activity/payment/4KT22910AB771903X', 'none activity', 'paypal'],
  ['https://www.paypal.com/myaccount/activity/all', 'none activity', 'paypal'],
  ['https://www.paypal.com/de/activities/', 'none activity', 'paypal'],
  ['https://www.paypal.com/myaccount/transfer/homepage', 'none other', 'paypal'],
  ['https://www.paypal.com/myaccount/settings/', 'none other', 'paypal'],
  ['https://www.paypal.com/myaccount/summary', 'none other', 'paypal'],
  ['https://www.paypal.com/businessmanage/account/aboutBusiness', 'none other', 'paypal'],
  ['https://www.paypal.com/us/cshelp/article/how-do-i-send-an-invoice-help1152', 'none other', 'paypal'],
  ['https://www.paypal.com/in/selfhelp/article/faq763', 'none other', 'paypal'],
  ['https://www.paypal.com/signin', 'none other', 'paypal'],
  ['https://www.paypal.com/paypalme/somebody/50', 'none other', 'paypal'],
  ['https://www.paypal.com/disputes/', 'none other', 'paypal'],
  ['https://www.paypal.com/invoice/s/recurring', 'none other', 'paypal'],
  ['https://www.paypal.com/invoices/recurring', 'none other', 'paypal'],
  ['https://www.paypal.com/invoices/settings', 'none other', 'paypal'],
  ['https://www.paypal.com/invoices/create', 'none other', 'paypal'],
  [`https://www.paypal.com/invoices/${id}`, 'none other', 'paypal'],
  [`https://www.paypal.com/invoice/payerview/details/${id}`, 'payer invoice', 'paypal'],
  [`https://www.paypal.com/fr/invoice/s/pay/${id}`, 'payer invoice', 'paypal'],
  ['https://www.paypal.com/', 'none other', 'paypal'],
  ['https://www.paypal.com/signin?returnUri=/invoice/details/INV2-Z56S-5LLA-Q52L-CPZ5', 'none other', 'paypal'],
  ['https://www.paypal.com/mep/dashboard', 'none other', 'paypal'],
  ['https://www.paypal.com/bn/cshelp/article/help1152', 'none other', 'paypal'],
  ['https://www.paypal.com/invoicesx', 'none other', 'paypal'],
  ['https://www.paypal.com/invoices/manage', 'none other', 'paypal'],
  ['https://www.paypal.com/invoice/', 'none other', 'paypal'],
  ['https://www.paypal.com/invoice/details/', 'none other', 'paypal'],
  ['https://www.paypal.com/invoice/details/4001', 'none other', 'paypal'],
  [`https://www.paypal.com/invoice/details/${id}/edit`, 'none other', 'paypal'],
  [`https://www.paypal.com/x/invoice/details/${id}`, 'none other', 'paypal'],
  [`https://www.sandbox.paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, 'sandbox'],
  ['https://www.sandbox.paypal.com/invoices', 'merchant list', 'sandbox'],
  [`http://www.paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, ''],
  [`https://paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, ''],
  [`https://www.paypal.com.evil.example/invoice/details/${id}`, `merchant invoice ${id}`, ''],
  [`https://www-paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, ''],
  [`https://business.paypal.com/invoice/details/${id}`, `merchant invoice ${id}`, ''],
];

const predicates = { paypal: isPaypal, sandbox: isSandbox, read: isRead };

describe('an address', () => {
  it.each(table)('%s leads to %s', (address, where, holds) => {
    const url = new URL(address);
    const found = whereIn(url);
    const said = [found.role, found.view, ...('invoiceId' in found ? [found.invoiceId] : [])].join(' ');
    expect(said).toBe(where);
    const held = Object.entries(predicates).flatMap(([name, predicate]) => (predicate(url) ? [name] : []));
    expect(held.join(' ')).toBe(holds);
  });

  it('is known in every form the shared patterns list', (context) => {
    const file = join(root, '../shared/paypal/patterns/paypal-urls.json');
    if (!existsSync(file)) return context.skip('the shared folder is not here');
    const { samples } = JSON.parse(readFileSync(file, 'utf8')) as { samples: [string, string, string][] };
    const views: Readonly<Record<string, string>> = { detail: 'invoice', pay: 'invoice', pdf: 'invoice' };
    for (const [address, role, page] of samples) {
      expect({ address, ...whereIn(new URL(address)) }).toMatchObject({ address, role, view: views[page] ?? page });
    }
  });
});
