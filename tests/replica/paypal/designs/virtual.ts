import { html } from '../html.ts';
import type { PaypalDesign } from '../paypal-design.ts';

/**
 * One page built by its own script from data it carries inline: a scrolling list that recycles a few row elements, and
 * the invoice's page reached without loading anything. `page-scripts/invoice-app.js` draws both.
 */
export const virtual: PaypalDesign = {
  name: 'virtual',
  days: 'medium',
  money: 'symbol-and-code',
  wording: 1,
  detailPath: '/invoice/details/',
  listShows: { issued: true, due: true, total: true, balance: false, email: false },
  invoiceCount: 120,
  noteLength: 4000,
  list: () => html`<div id="app"></div>`,
  detail: () => html`<div id="app"></div>`,
  scripts: { list: ['invoice-app.js', 'remind-dialog.js'], detail: ['invoice-app.js', 'remind-dialog.js'] },
  clientSide: true,
};
