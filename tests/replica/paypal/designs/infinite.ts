import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** A list that grows by twenty while scrolling and is drawn anew by its filter; values stand before their labels. */
export const infinite: PaypalDesign = {
  name: 'infinite',
  days: 'numeric',
  money: 'symbol',
  wording: 0,
  detailPath: '/invoice/s/details/',
  listShows: { issued: false, due: true, total: true, balance: true, email: false },
  invoiceCount: 70,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['grow-list.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`
    <div class="filters">
      <button type="button" data-filter="">${words.all}</button>
      <button type="button" data-filter="overdue">${words.status.overdue[0]}</button>
      <button type="button" data-filter="paid">${words.status.paid[0]}</button>
    </div>
    <template data-all>${rows.map((row) => entry(row, words))}</template>
    <div role="list" data-rows></div>
    <p data-more>${words.loading}</p>`;
}

function entry(row: RowView, words: PageContent['words']): Html {
  return html`<div role="listitem" class="entry" data-state="${row.statusKey}">
    <div><a href="${row.href}">${row.client}</a><div>#${row.number}</div></div>
    <div><div>${row.balance}</div><div class="label">${words.amountDue}</div></div>
    <div><div>${row.total}</div><div class="label">${words.total}</div></div>
    <div><div>${row.due}</div><div class="label">${words.dueDate}</div></div>
    <div aria-label="${words.statusLabel}: ${row.status}"><span>${row.status}</span></div>
  </div>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const fact = (label: string, value: string | null) =>
    value && html`<div class="fact"><div class="value">${value}</div><div class="label">${label}</div></div>`;
  return html`
    <div class="columns">
      <div>
        <h1>#${view.number}</h1>
        <ul>${view.items.map((item) => html`<li>${item.quantity} × ${item.name} (${item.price}): ${item.amount}</li>`)}</ul>
        ${sumRows(view, words)
          .slice(0, -1)
          .map(([label, value]) => fact(label, value))}
        ${view.note && html`<p>${view.note}</p>`}
      </div>
      <aside>
        <div aria-label="${words.statusLabel}: ${view.status}"><span>${view.status}</span></div>
        ${fact(words.amountDue, view.balance)}
        ${fact(words.dueDate, view.due)}
        ${fact(words.invoiceDate, view.issued)}
        ${fact(words.client, view.client)}
        ${fact(words.email, view.email)}
        ${view.canRemind && remindButton(words)}
        <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
        ${view.related && html`<p>${words.related}: <a href="${view.related.href}">#${view.related.number}</a> <span>${view.related.status}</span></p>`}
      </aside>
    </div>
    ${remindTemplate(words, 4000, 'role')}`;
}
