import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** Custom elements in open shadow roots, two deep; the list states what is owed and no total. */
export const shadow: PaypalDesign = {
  name: 'shadow',
  days: 'medium',
  money: 'symbol',
  wording: 0,
  detailPath: '/invoice/details/',
  listShows: { issued: false, due: true, total: false, balance: true, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['attach-shadow.js'], detail: ['attach-shadow.js', 'remind-dialog.js'] },
};

/** The content of an element's shadow root; `page-scripts/attach-shadow.js` moves it there. */
function root(content: Html): Html {
  return html`<template data-shadow-root>${content}</template>`;
}

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`<pp-invoice-list>${root(html`
    <header>${words.invoices}</header>
    <slot></slot>
    <section>${rows.map((row) => html`<pp-invoice invoice="${row.id}">${root(item(row, words))}</pp-invoice>`)}</section>`)}
  </pp-invoice-list>`;
}

function item(row: RowView, words: PageContent['words']): Html {
  return html`<article>
    <a href="${row.href}"><b>${row.number}</b></a> <span>${row.client}</span>
    <span>${words.dueDate}: <time>${row.due}</time></span>
    <span>${words.amountDue}: <b>${row.balance}</b></span>
    <pp-badge>${root(html`<i>${row.status}</i>`)}</pp-badge>
    ${row.remarks.map((one) => html`<small>${one}</small>`)}
  </article>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const fact = (label: string, value: string | null) => value && html`<p><span>${label}</span><br><b>${value}</b></p>`;
  return html`<pp-invoice-page>${root(html`
    <h1>${words.invoice} ${view.number}</h1>
    <pp-badge>${root(html`<i>${view.status}</i>`)}</pp-badge>
    ${view.canRemind && remindButton(words)}
    <pp-facts>${root(html`
      ${fact(words.client, view.client)}${fact(words.email, view.email)}
      ${fact(words.invoiceDate, view.issued)}${fact(words.dueDate, view.due)}${fact(words.reference, view.reference)}`)}
    </pp-facts>
    <pp-sums>${root(html`
      ${view.items.map((one) => html`<div>${one.name}, ${one.quantity} × ${one.price} = ${one.amount}</div>`)}
      ${sumRows(view, words).map(([label, value]) => fact(label, value))}`)}
    </pp-sums>
    <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
    ${view.related && html`<pp-related>${root(html`<a href="${view.related.href}">${view.related.number}</a> ${view.related.status}`)}</pp-related>`}
    ${remindTemplate(words, 4000, 'native')}`)}
  </pp-invoice-page>`;
}
