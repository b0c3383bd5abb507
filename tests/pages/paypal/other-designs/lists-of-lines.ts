import { addDays, daysBetween } from '../../../../utils/domain/calendar-day.ts';
import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';
import type { OtherRow } from './other-rows.ts';

/** All of an invoice in one line of text with points between, the status beside it. */
const points: OtherList = {
  name: 'points',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`<div class="toolbar"><button>${w.menu[0] ?? ''}</button><select><option>${say(w.status.paid)}</option></select><input type="search" value="acme"></div><ul>${rows.map(
      (row) =>
        html`<li><a href="/invoice/details/${row.id}"><span>${row.client} · ${row.number} · ${say(w.balance)} ${money(row.balance)} · ${dueSentence(row)}</span></a><span class="chip">${row.status}</span></li>`,
    )}</ul><nav><a href="?page=2">2</a></nav>`,
};

/** The day as a leaf of a calendar; the due date in a machine's form. */
const leaves: OtherList = {
  name: 'leaves',
  writing: { variant: 1, days: 'long', money: 'code-after', numbers: 'plain' },
  shows: { issued: false, due: true, total: true, balance: false, email: true },
  draw: (rows, { words: w, say, lang, due, money }) =>
    html`<div role="list">${rows.map((row) => {
      const month = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format(new Date(row.issued));
      return html`<div role="listitem" data-invoice='{"id":"${row.id}","row":4}'><div class="leaf"><div>${month}</div><div>${Number(row.issued.slice(8))}</div></div><div class="who"><h3>${row.client}</h3>${row.email && row.email !== row.client && html`<div>${row.email}</div>`}</div><div>${say(w.invoice)} ${row.number}</div><div>${say(w.due)}: <time datetime="${row.dueDay ?? ''}">${due(row)}</time></div><div class="amt">${say(w.total)}: ${money(row.total)}</div><span class="s" data-status="${row.key}">${row.status}</span></div>`;
    })}</div>`,
};

const paidOn = (row: OtherRow) => addDays(row.issued, 4);

/** Status and day in one: overdue and the due day, paid and the day it was paid; no other words. */
const wordAndDay: OtherList = {
  name: 'word-and-day',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'slash' },
  shows: { issued: false, due: false, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, money }) =>
    html`<table><thead><tr><th>${say(w.number)}</th><th>${say(w.client)}</th><th>${say(w.total)}</th><th>${say(w.state)}</th></tr></thead>${rows.map(
      (row) => {
        const when = ['paid', 'markedAsPaid', 'refunded'].includes(row.key)
          ? paidOn(row)
          : row.onReceipt
            ? null
            : row.dueDay;
        return html`<tr><td><a href="/invoice/details/${row.id}">${row.number}</a></td><td>${row.client}</td><td>${money(row.total)}</td><td><div class="s">${row.status}</div>${when && html`<div class="d">${day(when)}</div>`}</td></tr>`;
      },
    )}</table>`,
};

/** Amount and status in one line; the days late in a chip, and what the pointer would show. */
const amountAndWord: OtherList = {
  name: 'amount-and-word',
  writing: { variant: 1, days: 'dmy', money: 'symbol', numbers: 'dashes' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  style: '.tip{opacity:0;position:absolute}',
  draw: (rows, { words: w, say, day, dueSentence, money, today, lang }) =>
    html`${rows.map((row) => {
      const late = row.dueDay && row.key === 'overdue' ? daysBetween(row.dueDay, today) : 0;
      const count = new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(late);
      return html`<section data-qa="invoice-row" data-href="/invoice/s/details/${row.id}"><header><b>${row.client}</b><span>${say(w.invoice)} ${row.number}</span></header><p><span>${say(w.balance)}: ${money(row.balance)}</span> <em>${row.status}</em>${late > 0 && html` <i>${count}</i>`}</p><p>${dueSentence(row)}</p><span role="tooltip" class="tip">${say(w.sentOn).replace('%', day(row.issued))}</span></section>`;
    })}`,
};

export const listsOfLines: readonly OtherList[] = [points, leaves, wordAndDay, amountAndWord];
