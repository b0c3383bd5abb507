import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** An ARIA grid of divs in another order of columns, without due dates; the id stands in an attribute of the row. */
export const grid: PaypalDesign = {
  name: 'grid',
  days: 'short',
  money: 'symbol',
  wording: 1,
  detailPath: '/invoice/s/details/',
  listShows: { issued: true, due: false, total: true, balance: true, email: true },
  invoiceCount: 0,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  const head = (text: string) => html`<div role="columnheader">${text}</div>`;
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <div role="grid" aria-label="${words.invoices}" aria-rowcount="${rows.length + 1}">
      <div role="rowgroup"><div role="row">
        ${[words.client, words.amountDue, words.total, words.statusLabel, words.invoiceDate, words.number, words.actions].map(head)}
      </div></div>
      <div role="rowgroup" data-rows>${rows.map((row, index) => gridRow(row, index + 2))}</div>
    </div>`;
}

function gridRow(row: RowView, index: number): Html {
  const cell = (content: Html | string) => html`<div role="gridcell">${content}</div>`;
  return html`<div role="row" aria-rowindex="${index}" data-key="${row.id}" tabindex="-1">
    ${cell(html`<div>${row.client}</div><div class="quiet">${row.email ?? ''}</div>`)}
    ${cell(row.balance)}
    ${cell(row.total)}
    ${cell(html`<span class="dot ${row.statusKey}" aria-hidden="true"></span><span>${row.status}</span>`)}
    ${cell(html`<span>${row.issued}</span>${row.remarks.map((one) => html`<div class="quiet">${one}</div>`)}`)}
    ${cell(html`<span>${row.number}</span>`)}
    ${cell(html`<div role="menu" hidden>${row.actions.map((one) => html`<div role="menuitem">${one}</div>`)}</div>`)}
  </div>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const fact = (label: string, value: string | null) =>
    value && html`<div class="fact"><div class="label">${label}</div><div class="value">${value}</div></div>`;
  return html`
    <section aria-labelledby="title">
      <h1 id="title">${view.number}</h1>
      <span role="status">${view.status}</span>
      <div role="toolbar">${view.canRemind && remindButton(words)}${view.actions
        .slice(1)
        .map((one) => html`<button type="button">${one}</button>`)}</div>
    </section>
    <section class="facts">
      ${fact(words.client, view.client)}${fact(words.email, view.email)}
      ${fact(words.invoiceDate, view.issued)}${fact(words.dueDate, view.due)}${fact(words.reference, view.reference)}
    </section>
    <div role="table" aria-label="${words.item}">${view.items.map(
      (
        item,
      ) => html`<div role="row"><div role="cell">${item.name}</div><div role="cell">${item.quantity} × ${item.price}</div>
        <div role="cell">${item.amount}</div></div>`,
    )}</div>
    <section class="sums">${sumRows(view, words).map(([label, value]) => fact(label, value))}</section>
    ${
      view.payments.length > 0 &&
      html`<section><h2>${words.payments}</h2>${view.payments.map(
        (one) => html`<p>${one.day} · ${one.amount}</p>`,
      )}</section>`
    }
    <section><h2>${words.activity}</h2><ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul></section>
    ${
      view.related &&
      html`<aside><h2>${words.related}</h2>
      <div data-key="${view.related.id}">${view.related.number} · ${view.related.status}</div></aside>`
    }
    ${remindTemplate(words, 4000, 'role')}`;
}
