import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** A definition list per invoice with every fact labelled; the full id stands in the text. The older, shorter note. */
export const definitions: PaypalDesign = {
  name: 'definitions',
  days: 'long',
  money: 'code',
  wording: 1,
  detailPath: '/invoice/details/',
  listShows: { issued: true, due: true, total: true, balance: true, email: true },
  invoiceCount: 0,
  noteLength: 1000,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function pair(label: string, value: string | null): Html | null {
  return value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : null;
}

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <div data-rows>${rows.map(
      (row) => html`<article>
        <h2><a href="${row.href}">${words.invoice} ${row.number}</a></h2>
        <p class="quiet">${row.id}</p>
        <dl>
          ${pair(words.statusLabel, row.status)}${pair(words.client, row.client)}${pair(words.email, row.email)}
          ${pair(words.invoiceDate, row.issued)}${pair(words.dueDate, row.due)}
          ${pair(words.total, row.total)}${pair(words.amountDue, row.balance)}
        </dl>
        ${row.remarks.map((one) => html`<p>${one}</p>`)}
        <p>${row.actions.map((one) => html`<button type="button">${one}</button> `)}</p>
      </article>`,
    )}</div>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  return html`
    <h1>${words.invoice} ${view.number}</h1>
    <dl class="facts">
      ${pair(words.statusLabel, view.status)}${pair(words.client, view.client)}${pair(words.email, view.email)}
      ${pair(words.invoiceDate, view.issued)}${pair(words.dueDate, view.due)}${pair(words.reference, view.reference)}
    </dl>
    <dl class="items">${view.items.map((item) => pair(`${item.name} (${item.quantity} × ${item.price})`, item.amount))}</dl>
    <dl class="sums">${sumRows(view, words).map(([label, value]) => pair(label, value))}</dl>
    ${view.note && html`<dl>${pair(words.note, view.note)}</dl>`}
    <p>${view.canRemind && remindButton(words)}</p>
    <h2>${words.activity}</h2>
    <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
    ${view.related && html`<h2>${words.related}</h2><p><a href="${view.related.href}">${view.related.number}</a> (${view.related.id}) ${view.related.status}</p>`}
    ${remindTemplate(words, 1000, 'native')}`;
}
