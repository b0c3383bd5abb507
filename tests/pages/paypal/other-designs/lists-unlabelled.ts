import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** Two amounts a row, told apart by words around one of them; nothing else is labelled. */
const twoAmounts: OtherList = {
  name: 'two-amounts',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: true },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`<div class="p">${rows.map(
      (row) =>
        html`<div class="p1"><div class="p2"><a href="/invoice/details/${row.id}" class="p3"><span>${row.client}</span></a><span class="p4">${row.email ?? ''}</span><span class="p5">${row.number}</span></div><div class="p6"><span class="p7">${money(row.balance)}</span><span class="p8">${say(w.balance)}</span></div><div class="p9"><span class="pill">${row.status}</span><small>${dueSentence(row)}</small></div><button aria-label="${w.menu[1] ?? ''}">…</button></div>`,
    )}</div>`,
};

/** A table with merged headings, the client and number in one cell, the days in another, a footer with sums. */
const merged: OtherList = {
  name: 'merged',
  writing: { variant: 0, days: 'medium', money: 'code-after', numbers: 'plain' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><th colspan="2">${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.total)}</th><th>${say(w.balance)}</th><th colspan="2">${say(w.state)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><img src="data:," alt="${row.client}"></td><td>${row.client}</td><td><a href="/invoice/s/details/${row.id}">${row.number}</a></td><td><time datetime="${row.issued}">${day(row.issued)}</time></td><td><time>${due(row)}</time></td><td>${money(row.total)}</td><td><b>${money(row.balance)}</b></td><td><span aria-label="${say(w.state)}: ${row.status}">${row.status}</span></td><td><select><option>${w.menu[0] ?? ''}</option><option>${w.menu[2] ?? ''}</option></select></td></tr>`,
    )}</tbody><tfoot><tr><td colspan="5">${say(w.total)}</td><td>${rows.slice(0, 1).map(({ total }) => money(total))}</td><td>${rows.slice(0, 1).map(({ total }) => money(total))}</td><td colspan="2"></td></tr></tfoot></table>`,
};

/** One invoice alone in its list, cards of other things beside. */
const tree: OtherList = {
  name: 'tree',
  writing: { variant: 1, days: 'long', money: 'symbol', numbers: 'word' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (
    rows,
    { words: w, say, due, money },
  ) => html`<div role="treegrid"><div role="rowgroup"><div role="row"><span role="columnheader">${say(w.number)}</span><span role="columnheader">${say(w.client)}</span><span role="columnheader">${say(w.due)}</span><span role="columnheader">${say(w.total)}</span><span role="columnheader">${say(w.state)}</span></div></div>
    ${rows.map((row) => html`<div role="rowgroup"><div role="row" aria-level="1"><span role="gridcell"><b>${row.number}</b></span><span role="gridcell"><span>${row.client}</span></span><span role="gridcell">${due(row)}</span><span role="gridcell">${money(row.total)}</span><span role="gridcell"><i></i><span>${row.status}</span></span></div><div role="row" aria-level="2" hidden><span role="gridcell">${row.email ?? ''}</span></div><div role="row"><a href="/invoice/details/${row.id}">${w.menu[0] ?? ''}</a> <a href="/invoice/s/create?copy=${row.id}">${w.menu[5] ?? ''}</a></div></div>`)}</div>`,
};

/** Words hidden for eyes before each value, values hidden for ears beside: everything is there twice. */
const doubled: OtherList = {
  name: 'doubled',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'slash' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  style: '.sr{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}',
  draw: (rows, { words: w, say, due, money }) =>
    html`<ul>${rows.map(
      (row) =>
        html`<li data-invoice-id="${row.id}"><div><span class="sr">${say(w.client)}: ${row.client}</span><span aria-hidden="true">${row.client}</span></div><div><span class="sr">${say(w.number)}: ${row.number}</span><span aria-hidden="true">${row.number}</span></div><div><span class="sr">${say(w.due)}: ${due(row)}</span><span aria-hidden="true">${due(row)}</span></div><div><span class="sr">${say(w.total)}: ${money(row.total)}</span><span aria-hidden="true">${money(row.total)}</span></div><div><span class="sr">${say(w.balance)}: ${money(row.balance)}</span><span aria-hidden="true">${money(row.balance)}</span></div><div><span class="sr">${say(w.state)}: ${row.status}</span><span aria-hidden="true">${row.status}</span></div></li>`,
    )}</ul>`,
};

/** Rows of a board: columns by status, the status in the card as well. */
const board: OtherList = {
  name: 'board',
  writing: { variant: 1, days: 'medium', money: 'symbol', numbers: 'dashes' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div class="board">${[0, 1, 2].map(
      (column) =>
        html`<div class="lane"><div class="lane-head">${say(w.status.overdue)}</div>${rows
          .filter((_, index) => index % 3 === column)
          .map(
            (row) =>
              html`<div class="card" tabindex="0" data-href="/invoice/details/${row.id}"><div class="t">${say(w.invoice)} ${row.number}</div><div class="n">${row.client}</div><table><tr><td>${say(w.issued)}</td><td>${day(row.issued)}</td></tr><tr><td>${say(w.due)}</td><td>${due(row)}</td></tr><tr><td>${say(w.balance)}</td><td>${money(row.balance)}</td></tr></table><div class="chips"><span>${row.status}</span></div></div>`,
          )}</div>`,
    )}</div>`,
};

export const listsUnlabelled: readonly OtherList[] = [twoAmounts, merged, tree, doubled, board];
