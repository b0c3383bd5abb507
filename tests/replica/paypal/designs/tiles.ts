import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** Tiles with the first letters of a name, small raised cents, and labels under their values with nothing around both. */
export const tiles: PaypalDesign = {
  name: 'tiles',
  days: 'medium',
  money: 'symbol',
  wording: 0,
  detailPath: '/invoice/s/details/',
  listShows: { issued: true, due: true, total: false, balance: true, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  style: () => `.tile > * { display: block; } sup { font-size: 60%; }`,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

/** The cents raised; the mark before them stands there for those who listen. */
function raised(amount: string): Html {
  const [, whole = amount, mark, cents, rest] = /^(.*\d)([.,])(\d{2})(?!\d)(.*)$/s.exec(amount) ?? [];
  return mark && cents
    ? html`<b>${whole}<span>${mark}</span><sup>${cents}</sup>${rest ?? ''}</b>`
    : html`<b>${amount}</b>`;
}

function initials(name: string): string {
  return (name.match(/\p{L}+/gu) ?? [])
    .slice(0, 2)
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
}

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`
    <button type="button" data-refresh>${words.refresh}</button>
    <div class="cards" data-rows>${rows.map(
      (row) => html`<div class="card"><div class="tile" data-href="${row.href}">
        <i>${initials(row.client)}</i><h4>${row.client}</h4>
        <span>${row.number}</span><small>${words.number}</small>
        ${raised(row.balance)}<small>${words.amountDue}</small>
        <span>${row.due}</span><small>${words.dueDate}</small>
        <span>${row.issued}</span><small>${words.invoiceDate}</small>
      </div><footer><mark>${row.status}</mark></footer></div>`,
    )}</div>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const fact = (label: string, value: string | null) => value && html`<span>${value}</span><small>${label}</small>`;
  return html`
    <h1>${view.number}</h1>
    <mark>${view.status}</mark>
    <div class="tile">${fact(words.client, view.client)}${fact(words.email, view.email)}
      ${fact(words.invoiceDate, view.issued)}${fact(words.dueDate, view.due)}</div>
    ${view.canRemind && remindButton(words)}
    <div>${view.items.map((item) => html`<p><b>${item.name}</b> <span>${item.quantity}</span> ${raised(item.amount)}</p>`)}</div>
    <div class="tile">${sumRows(view, words).map(([label, value]) => html`${raised(value)}<small>${label}</small>`)}</div>
    <div data-activity>${view.activity.map((one) => html`<p>${one}</p>`)}</div>
    ${view.related && html`<div data-invoice-id="${view.related.id}">${view.related.number} <b>${view.related.status}</b></div>`}
    ${remindTemplate(words, 4000, 'native')}`;
}
