import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';

/** A plain table with headings; the id stands in a link and in a checkbox's value. */
export const table: PaypalDesign = {
  name: 'table',
  days: 'medium',
  money: 'symbol-and-code',
  wording: 0,
  detailPath: '/invoice/details/',
  listShows: { issued: true, due: true, total: true, balance: false, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function list(rows: readonly RowView[], { words }: PageContent): Html {
  return html`
    <p><button type="button" data-refresh>${words.refresh}</button></p>
    <table class="invoice-table">
      <thead><tr>
        <th scope="col"><input type="checkbox" aria-label="${words.all}"></th>
        <th scope="col">${words.invoiceDate}</th><th scope="col">${words.number}</th><th scope="col">${words.client}</th>
        <th scope="col">${words.dueDate}</th><th scope="col">${words.statusLabel}</th>
        <th scope="col" class="amount">${words.amount}</th><th scope="col">${words.actions}</th>
      </tr></thead>
      <tbody data-rows>${rows.map((row) => tableRow(row))}</tbody>
    </table>`;
}

function tableRow(row: RowView): Html {
  return html`<tr>
    <td><input type="checkbox" name="invoice" value="${row.id}"></td>
    <td>${row.issued}</td>
    <td><a href="${row.href}">${row.number}</a></td>
    <td>${row.client}</td>
    <td>${row.due}</td>
    <td><span class="pill ${row.statusKey}">${row.status}</span>${row.remarks.map((one) => html`<br><small>${one}</small>`)}</td>
    <td class="amount">${row.total}</td>
    <td><select aria-label="…"><option>⋯</option>${row.actions.map((one) => html`<option>${one}</option>`)}</select></td>
  </tr>`;
}

function detail(view: DetailView, { words }: PageContent): Html {
  const fact = (label: string, value: string | null) =>
    value && html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`;
  return html`
    <h1>${words.invoice} ${view.number}</h1>
    <p>${view.canRemind && remindButton(words)} <button type="button">${words.copy}</button></p>
    <table class="facts"><tbody>
      ${fact(words.statusLabel, view.status)}
      ${fact(words.client, view.client)}
      ${fact(words.email, view.email)}
      ${fact(words.invoiceDate, view.issued)}
      ${fact(words.dueDate, view.due)}
      ${fact(words.reference, view.reference)}
    </tbody></table>
    <table class="items">
      <thead><tr><th>${words.item}</th><th>${words.quantity}</th><th>${words.price}</th><th>${words.amount}</th></tr></thead>
      <tbody>${view.items.map(
        (item) =>
          html`<tr><td>${item.name}</td><td>${item.quantity}</td><td>${item.price}</td><td>${item.amount}</td></tr>`,
      )}</tbody>
      <tfoot>
        ${sumRows(view, words).map(
          ([label, value]) => html`<tr><th colspan="3" scope="row">${label}</th><td>${value}</td></tr>`,
        )}
      </tfoot>
    </table>
    ${view.note && html`<h2>${words.note}</h2><p>${view.note}</p>`}
    <h2>${words.activity}</h2>
    <ul data-activity>${view.activity.map((one) => html`<li>${one}</li>`)}</ul>
    ${view.related && html`<h2>${words.related}</h2><p><a href="${view.related.href}">${view.related.number}</a> ${view.related.status}</p>`}
    ${remindTemplate(words, 4000, 'native')}`;
}

/** The sums under the items: what each is called, and which text of the view it is. */
export function sumLabels(words: PageContent['words']) {
  return [
    [words.subtotal, 'subtotal'],
    [words.discount, 'discount'],
    [words.tax, 'tax'],
    [words.total, 'total'],
    [words.tip, 'tip'],
    [words.amountPaid, 'paid'],
    [words.refundedAmount, 'refunded'],
    [words.amountDue, 'balance'],
  ] as const;
}

/** The sums under the items, label and amount, those that are there. */
export function sumRows(view: DetailView, words: PageContent['words']): (readonly [string, string])[] {
  return sumLabels(words).flatMap(([label, key]) => {
    const value = view[key];
    if (value === null) return [];
    return [[label, key === 'discount' ? `-${value}` : value] as const];
  });
}
