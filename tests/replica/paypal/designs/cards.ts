import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** Cards that say it in sentences, with no headings; days without the year while it is this one. */
export const cards: PaypalDesign = {
  name: 'cards',
  days: 'yearless',
  money: 'symbol',
  wording: 0,
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
    <ul class="cards" data-rows>${rows.map((row) => card(row, words))}</ul>`;
}

function card(row: RowView, words: PageContent['words']): Html {
  return html`<li class="card">
    <a class="cover" href="${row.href}" aria-label="${words.invoice} ${row.number}, ${row.client}"></a>
    <h3>${row.client}</h3>
    <p>${words.invoice} ${row.number}</p>
    <p class="big">${row.partSentence ?? row.total}</p>
    <p>${row.dueSentence}</p>
    <p><strong>${row.status}</strong></p>
    ${row.remarks.map((one) => html`<p class="quiet">${one}</p>`)}
    ${row.seriesHref && html`<p><a href="${row.seriesHref}">${words.series}</a></p>`}
    <details><summary>⋯</summary>${row.actions.map((one) => html`<button type="button">${one}</button>`)}</details>
  </li>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  return html`
    <article class="card wide">
      <header>
        <p>${words.invoice} ${view.number}</p>
        <h1>${view.client}</h1>
        <p>${view.email ?? ''}</p>
        <p class="chip">${view.status}</p>
      </header>
      <p class="big">${words.amountDue} ${view.balance}</p>
      <p>${words.invoiceDate} ${view.issued}</p>
      <p>${view.dueSentence}</p>
      ${view.seriesHref && html`<p><a href="${view.seriesHref}">${words.series}</a></p>`}
      ${view.canRemind && remindButton(words)}
      <ul class="items">${view.items.map(
        (item) =>
          html`<li><span>${item.name}</span> <span>${item.quantity} × ${item.price}</span> <b>${item.amount}</b></li>`,
      )}</ul>
      <ul class="sums">${sumRows(view, words).map(
        ([label, value]) => html`<li><span>${label}</span> <span>${value}</span></li>`,
      )}</ul>
      ${view.note && html`<blockquote>${view.note}</blockquote>`}
      <ol data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ol>
    </article>
    ${view.related && html`<nav aria-label="${words.related}"><a href="${view.related.href}">${view.related.number} – ${view.related.status}</a></nav>`}
    ${remindTemplate(words, 4000, 'role')}`;
}
