import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** A row and, below it, one with the details through all columns. */
const unfolded: OtherList = {
  name: 'unfolded',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><th></th><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.state)}</th><th>${say(w.balance)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr class="main" aria-expanded="true"><td><button aria-label="${w.menu[0] ?? ''} ${row.number}">▾</button></td><td>${row.client}</td><td>${row.number}</td><td>${row.status}</td><td>${money(row.balance)}</td></tr><tr class="more"><td colspan="5"><dl><dt>${say(w.email)}</dt><dd>${row.email ?? '–'}</dd><dt>${say(w.issued)}</dt><dd>${day(row.issued)}</dd><dt>${say(w.due)}</dt><dd>${due(row)}</dd><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd></dl><a href="/invoice/details/${row.id}">${w.menu[0] ?? ''}</a><a href="/invoice/create?copy=${row.id}">${w.menu[5] ?? ''}</a></td></tr>`,
    )}</tbody></table>`,
};

/** The currency in a column of its own, amounts without any; the client with the letters of its name and an address. */
const currencyColumn: OtherList = {
  name: 'currency-column',
  writing: { variant: 1, days: 'iso', money: 'code-after', numbers: 'word' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  draw: (rows, { words: w, say, day, due, money }) => {
    const bare = (amount: string) => amount.replace(/[\s\u00a0\u202f][A-Z]{3}$/, '');
    return html`<div class="grid" role="table"><div role="row" class="sr">${['', say(w.client), say(w.number), say(w.issued), say(w.due), '¤', say(w.total), say(w.balance), say(w.state)].map((one) => html`<span role="columnheader">${one}</span>`)}</div>${rows.map(
      (row) =>
        html`<div role="row" style="display:contents" id="row-${row.id.replaceAll('-', '_')}"><span role="cell"><span class="circle" aria-hidden="true">${row.client.slice(0, 1).toUpperCase()}</span></span><span role="cell"><strong>${row.client}</strong>${row.email && row.email !== row.client && html`<small>${row.email}</small>`}</span><span role="cell">${row.number}</span><span role="cell">${day(row.issued)}</span><span role="cell">${due(row)}</span><span role="cell">${row.total.currency_code}</span><span role="cell">${bare(money(row.total))}</span><span role="cell">${bare(money(row.balance))}</span><span role="cell"><mark>${row.status}</mark></span></div>`,
    )}</div>`;
  },
};

/** Everything in buttons: the row opens its invoice; the id is in what the button does. */
const pressed: OtherList = {
  name: 'pressed',
  writing: { variant: 0, days: 'dmy', money: 'narrow-and-code', numbers: 'plain' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`<div class="stack">${rows.map(
      (row) =>
        html`<div class="wrap"><button type="button" onclick="window.open('/invoice/details/${row.id}')"><div class="a"><p>${row.client}</p><p>#${row.number}</p></div><div class="b"><p>${say(w.total)} ${money(row.total)}</p><p>${say(w.balance)} ${money(row.balance)}</p></div><div class="c"><p>${row.status}</p><p>${dueSentence(row)}</p></div></button><div class="menu" role="menu" hidden>${w.menu.map((one) => html`<button role="menuitem">${one}</button>`)}</div></div>`,
    )}</div>`,
};

/** Labels below their values, three to a card; a picture of the client; what was seen and sent. */
const below: OtherList = {
  name: 'below',
  writing: { variant: 0, days: 'weekday', money: 'code', numbers: 'inv' },
  shows: { issued: true, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<main2><h2>${w.invoices}</h2>${rows.map(
      (row) =>
        html`<div class="card"><figure><img src="data:," alt=""><figcaption>${row.client}</figcaption></figure><a href="https://www.paypal.com/invoice/s/details/${row.id}#top">${say(w.invoice)} ${row.number}</a><div class="facts"><div><strong>${day(row.issued)}</strong><span>${say(w.issued)}</span></div><div><strong>${due(row)}</strong><span>${say(w.due)}</span></div><div><strong>${money(row.total)}</strong><span>${say(w.total)}</span></div></div><footer><span class="badge">${row.status}</span></footer></div>`,
    )}</main2>`,
};

export const listsOfDoubleRows: readonly OtherList[] = [unfolded, currencyColumn, pressed, below];
