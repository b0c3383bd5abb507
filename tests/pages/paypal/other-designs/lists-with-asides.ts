import { addDays } from '../../../../utils/domain/calendar-day.ts';
import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';
import type { OtherRow } from './other-rows.ts';

/** A day and a sum in each row that are none of the invoice's: when it was seen, what the client ordered before. */
const seenAndSent: OtherList = {
  name: 'seen-and-sent',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><th>${say(w.number)}</th><th>${say(w.client)}</th><th>${say(w.total)}</th><th>${w.sums[1]}</th><th>${say(w.due)}</th><th>${say(w.state)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><a href="/invoice/details/${row.id}">${row.number}</a></td><td>${row.client}</td><td>${money(row.total)}</td><td>${money({ ...row.total, value: '3' })}</td><td>${due(row)}</td><td><p>${row.status}</p><p><small>${say(w.sentOn).replace('%', day(row.issued))}</small></p>${row.reminded && html`<p><small>${say(w.remindedOn).replace('%', day(row.reminded))}</small></p>`}</td></tr>`,
    )}</tbody></table>`,
};

const digits = ({ total }: OtherRow) => total.value.split('.')[1]?.length ?? 0;

/** A bar for how much is paid with its percentage; the paid amount and the total, and the balance by its label. */
const progress: OtherList = {
  name: 'progress',
  writing: { variant: 1, days: 'dmy', money: 'code-after', numbers: 'word' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`<div class="cards">${rows.map((row) => {
      const paid = Number(row.total.value) - Number(row.balance.value);
      const share = Math.round((paid / Number(row.total.value)) * 100);
      return html`<div class="card" data-invoice-id="${row.id}"><div class="h"><h3>${row.client}</h3><span>${row.number}</span><span class="st">${row.status}</span></div><progress max="100" value="${share}">${share}%</progress><span>${share}%</span><ul><li>${say(w.total)} <b>${money(row.total)}</b></li><li>${w.sums[2]} <b>${money({ ...row.total, value: paid.toFixed(digits(row)) })}</b></li><li>${say(w.balance)} <b>${money(row.balance)}</b></li></ul><p>${dueSentence(row)}</p></div>`;
    })}</div>`,
};

/** Two pictures and three links a row; the client's name goes elsewhere; the number is a button. */
const links: OtherList = {
  name: 'links',
  writing: { variant: 0, days: 'weekday', money: 'thin-code-after', numbers: 'plain' },
  shows: { issued: true, due: false, total: true, balance: false, email: true },
  draw: (rows, { words: w, say, day, money }) =>
    html`<table><tr><th></th><th>${say(w.issued)}</th><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.state)}</th><th>${say(w.total)}</th></tr>${rows.map(
      (row) =>
        html`<tr><td><img src="data:," alt=""></td><td>${day(row.issued)}</td><td><a href="/customer/${row.number}">${row.client}</a>${row.email && row.email !== row.client && html`<a href="mailto:${row.email}">${row.email}</a>`}</td><td><button type="button" data-nav="/invoice/details/${row.id}">${row.number}</button></td><td><a href="/invoices?status=${row.key}">${row.status}</a></td><td>${money(row.total)}</td></tr>`,
    )}</table>`,
};

/** Every row says its facts again in its name for screen readers, the day it was paid among them. */
const narrated: OtherList = {
  name: 'narrated',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'slash' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div role="grid" aria-label="${w.invoices}"><div role="row"><div role="columnheader">${say(w.client)}</div><div role="columnheader">${say(w.number)}</div><div role="columnheader">${say(w.due)}</div><div role="columnheader">${say(w.state)}</div><div role="columnheader">${say(w.total)}</div></div>${rows.map(
      (row) =>
        html`<div role="row" tabindex="0" aria-label="${say(w.invoice)} ${row.number}, ${row.client}, ${row.status}, ${money(row.total)}, ${day(addDays(row.issued, 3))}"><div role="gridcell"><a tabindex="-1" href="/invoice/details/${row.id}" aria-label="${row.client}, ${w.menu[0] ?? ''}">${row.client}</a></div><div role="gridcell">${row.number}</div><div role="gridcell">${due(row)}</div><div role="gridcell"><span class="dot" aria-hidden="true"></span><span>${row.status}</span></div><div role="gridcell">${money(row.total)}</div></div>`,
    )}</div>`,
};

export const listsWithAsides: readonly OtherList[] = [seenAndSent, progress, links, narrated];
