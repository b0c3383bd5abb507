import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** Cells laid out by the style alone, with no rows around them, headings among them; no totals in the list. */
export const flat: PaypalDesign = {
  name: 'flat',
  days: 'medium',
  money: 'symbol',
  wording: 0,
  detailPath: '/invoice/details/',
  listShows: { issued: true, due: true, total: false, balance: true, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  style: () => `.cells { display: grid; grid-template-columns: 1fr 1fr 2fr 1fr 1fr 1fr; } .cells > * { padding: 8px; }`,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  const headings = [words.statusLabel, words.number, words.client, words.dueDate, words.invoiceDate, words.amountDue];
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <div class="cells" data-rows>${headings.map((one) => html`<div><b>${one}</b></div>`)}${rows.map(
      (row) => html`<div><span>${row.status}</span></div> <div><a href="${row.href}">${row.number}</a></div>
        <div>${row.client}</div> <div>${row.due}</div> <div>${row.issued}</div> <div>${row.balance}</div>
        `,
    )}</div>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const facts = [
    [words.number, view.number],
    [words.client, view.client],
    [words.email, view.email],
    [words.invoiceDate, view.issued],
    [words.dueDate, view.due],
    [words.statusLabel, view.status],
  ] as const;
  return html`
    <h1>${words.invoice}</h1>
    <div class="cells">${facts.map(([label]) => html`<span>${label}</span>`)}</div>
    <div class="cells">${facts.map(([, value]) => html`<span>${value ?? ''}</span>`)}</div>
    ${view.canRemind && remindButton(words)}
    <table><tbody>${view.items.map(
      (item) =>
        html`<tr><td>${item.name}</td><td>${item.quantity}</td><td>${item.price}</td><td>${item.amount}</td></tr>`,
    )}</tbody></table>
    <dl>${sumRows(view, words).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
    ${view.note && html`<p>${view.note}</p>`}
    <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
    ${view.related && html`<p>${words.related} <a href="${view.related.href}">${view.related.number}</a> ${view.related.status}</p>`}
    ${remindTemplate(words, 4000, 'role')}`;
}
