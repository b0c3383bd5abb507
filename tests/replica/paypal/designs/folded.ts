import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/**
 * A table with two rows an invoice, headings that sort, each cell's heading kept in an attribute for small screens, and
 * the status as a drawing with a name.
 */
export const folded: PaypalDesign = {
  name: 'folded',
  days: 'numeric',
  money: 'code',
  wording: 0,
  detailPath: '/invoice/details/',
  listShows: { issued: true, due: true, total: true, balance: true, email: true },
  invoiceCount: 0,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  const heads = [words.statusLabel, words.client, words.number, words.dueDate, words.amountDue];
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <table>
      <thead><tr>${heads.map((one) => html`<th scope="col"><button type="button">${one} <span aria-hidden="true">▾</span></button></th>`)}</tr></thead>
      <tbody data-rows>${rows.map(
        (row) => html`<tr id="${row.id}">
          <td data-label="${words.statusLabel}"><svg viewBox="0 0 8 8" role="img"><title>${row.status}</title><path d="M0 4a4 4 0 1 0 8 0"/></svg></td>
          <td data-label="${words.client}">${row.client}</td>
          <td data-label="${words.number}">${row.number}</td>
          <td data-label="${words.dueDate}">${row.due}</td>
          <td data-label="${words.amountDue}">${row.balance}</td>
        </tr><tr><td colspan="5">${words.email}: ${row.email ?? ''} | ${words.invoiceDate}: ${row.issued} | ${words.total}: ${row.total}
          ${row.remarks.map((one) => html`<div>${one}</div>`)}
          ${row.actions.map((one) => html`<a href="#">${one}</a> `)}</td></tr>`,
      )}</tbody>
    </table>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  return html`
    <h1>${words.invoice} #${view.number}</h1>
    <table>
      <thead><tr><th>${words.client}</th><th>${words.email}</th><th>${words.invoiceDate}</th><th>${words.dueDate}</th></tr></thead>
      <tbody><tr><td>${view.client}</td><td>${view.email ?? ''}</td><td>${view.issued}</td><td>${view.due}</td></tr></tbody>
    </table>
    <p title="${words.statusLabel}: ${view.status}">${view.status}</p>
    ${view.canRemind && remindButton(words)}
    <table>
      <thead><tr><th>${words.item}</th><th>${words.quantity}</th><th>${words.price}</th><th>${words.amount}</th></tr></thead>
      <tbody>${view.items.map(
        (item) =>
          html`<tr><td>${item.name}</td><td>${item.quantity}</td><td>${item.price}</td><td>${item.amount}</td></tr>`,
      )}</tbody>
    </table>
    <table><tbody>${sumRows(view, words).map(([label, value]) => html`<tr><td>${label}</td><td>${value}</td></tr>`)}</tbody></table>
    ${view.note && html`<p>${view.note}</p>`}
    <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
    ${view.related && html`<section><h2>${words.related}</h2><a href="${view.related.href}">${view.related.number}</a> <i>${view.related.status}</i></section>`}
    ${remindTemplate(words, 4000, 'role')}`;
}
