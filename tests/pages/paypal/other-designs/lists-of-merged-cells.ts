import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';
import type { OtherRow } from './other-rows.ts';

/** Two lines of headings: groups over pairs of columns, and cells that go through both lines. */
const twoLinesOfHeads: OtherList = {
  name: 'two-lines-of-heads',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'plain' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><th rowspan="2"></th><th rowspan="2">${say(w.number)}</th><th rowspan="2">${say(w.client)}</th><th rowspan="2">${say(w.state)}</th><th colspan="2">📅</th><th colspan="2">Σ</th><th rowspan="2"></th></tr>
    <tr><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.balance)}</th><th>${say(w.total)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><input type="checkbox"></td><td><a href="/invoice/details/${row.id}">${row.number}</a></td><td>${row.client}</td><td>${row.status}</td><td>${day(row.issued)}</td><td>${due(row)}</td><td>${money(row.balance)}</td><td>${money(row.total)}</td><td><button aria-label="${w.menu[0] ?? ''}">⋮</button></td></tr>`,
    )}</tbody></table>`,
};

const byClient = (rows: readonly OtherRow[]): OtherRow[][] => {
  const groups = new Map<string, OtherRow[]>();
  for (const row of rows) groups.set(row.client, [...(groups.get(row.client) ?? []), row]);
  return [...groups.values()];
};

/** The client once for several invoices, in a cell that goes through all of their rows. */
const sharedClient: OtherList = {
  name: 'shared-client',
  writing: { variant: 1, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><tr><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.balance)}</th><th>${say(w.state)}</th></tr>${byClient(
      rows,
    ).map((group) =>
      group.map(
        (row, index) =>
          html`<tr>${index === 0 && html`<td rowspan="${group.length}"><b>${row.client}</b></td>`}<td><a href="/invoice/s/details/${row.id}">${row.number}</a></td><td>${day(row.issued)}</td><td>${due(row)}</td><td>${money(row.balance)}</td><td><span>${row.status}</span></td></tr>`,
      ),
    )}</table>`,
};

/** A grid of which only some columns are in the page, in no order: their places are told by numbers alone. */
const numberedColumns: OtherList = {
  name: 'numbered-columns',
  writing: { variant: 0, days: 'numeric', money: 'code-after', numbers: 'slash' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) => {
    const heads = [say(w.state), say(w.issued), say(w.number), say(w.client), say(w.due), say(w.balance), say(w.total)];
    return html`<div role="grid" aria-colcount="9"><div role="row" aria-rowindex="1">${heads.map((one, index) => html`<div role="columnheader" aria-colindex="${index + 2}">${one}</div>`)}</div>${rows.map(
      (row, index) =>
        html`<div role="row" aria-rowindex="${index + 2}" data-row-key="${row.id}"><div role="gridcell" aria-colindex="5">${row.client}</div><div role="gridcell" aria-colindex="4">${row.number}</div><div role="gridcell" aria-colindex="8">${money(row.total)}</div><div role="gridcell" aria-colindex="7">${money(row.balance)}</div><div role="gridcell" aria-colindex="6">${due(row)}</div><div role="gridcell" aria-colindex="3">${day(row.issued)}</div><div role="gridcell" aria-colindex="2">${row.status}</div></div>`,
    )}</div>`;
  },
};

/** A column of what was paid between total and balance; nothing but a dash where nothing is owed. */
const paidBetween: OtherList = {
  name: 'paid-between',
  writing: { variant: 1, days: 'iso', money: 'code', numbers: 'dashes' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, due, money }) =>
    html`<table role="table"><thead><tr>${[say(w.due), say(w.number), say(w.client), say(w.total), w.sums[2], say(w.balance), say(w.state), ''].map((one) => html`<th scope="col"><button>${one}<span aria-hidden="true">↕</span></button></th>`)}</tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr onclick="go('${row.id}')"><td>${due(row)}</td><th scope="row">${row.number}</th><td>${row.client}</td><td>${money(row.total)}</td><td>${money({ ...row.total, value: minus(row) })}</td><td>${money(row.balance)}</td><td>${row.status}</td><td><a href="#menu"><span class="sr">${w.menu[0] ?? ''}</span></a></td></tr>`,
    )}</tbody></table>`,
};

function minus({ total, balance }: OtherRow): string {
  const digits = total.value.split('.')[1]?.length ?? 0;
  const minor = (value: string) => Math.round(Number(value) * 10 ** digits);
  return ((minor(total.value) - minor(balance.value)) / 10 ** digits).toFixed(digits);
}

export const listsOfMergedCells: readonly OtherList[] = [twoLinesOfHeads, sharedClient, numberedColumns, paidBetween];
