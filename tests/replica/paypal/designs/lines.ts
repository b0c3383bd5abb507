import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** One line of text an invoice, its facts set apart by dots and dashes; the whole line is a link. */
export const lines: PaypalDesign = {
  name: 'lines',
  days: 'long',
  money: 'symbol-and-code',
  wording: 1,
  detailPath: '/invoice/s/details/',
  listShows: { issued: false, due: true, total: true, balance: false, balanceOfPart: true, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <ol data-rows>${rows.map(
      (row) => html`<li><a href="${row.href}">
        <div>${words.invoice} ${row.number} · ${row.client}</div>
        <div>${row.partSentence ?? row.total} – ${row.dueSentence} – <em>${row.status}</em></div></a>
        ${row.remarks.map((one) => html`<div class="quiet">${one}</div>`)}
        <span>${row.actions.map((one) => html`<button type="button">${one}</button>`)}</span></li>`,
    )}</ol>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  return html`
    <h1>${words.invoice} ${view.number} <small>${view.status}</small></h1>
    <p>${words.client}: ${view.client}${view.email !== view.client && html` &lt;${view.email}&gt;`}</p>
    <p>${words.invoiceDate}: ${view.issued} · ${words.dueDate}: ${view.due}</p>
    <p>${view.canRemind && remindButton(words)}</p>
    <ul>${view.items.map((item) => html`<li>${item.name}, ${item.quantity} × ${item.price}: ${item.amount}</li>`)}</ul>
    <ul>${sumRows(view, words).map(([label, value]) => html`<li>${label}: ${value}</li>`)}</ul>
    ${view.note && html`<p>${view.note}</p>`}
    <ol data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ol>
    ${view.related && html`<p><a href="${view.related.href}">${words.related}: ${view.related.number} (${view.related.status})</a></p>`}
    ${remindTemplate(words, 4000, 'native')}`;
}
