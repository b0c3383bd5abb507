import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** Each row is a button as a whole; tabs with counts and sums stand above, pages and a sum below. */
const buttons: OtherList = {
  name: 'buttons',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'inv' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (
    rows,
    { words: w, say, day, due, money },
  ) => html`<div role="tablist"><button role="tab" aria-selected="true">${w.invoices} (${rows.length})</button><button role="tab">${say(w.status.overdue)} (3)</button><button role="tab">${say(w.status.paid)} (12)</button></div>
    <div class="cards"><div><span>${say(w.status.overdue)}</span><b>${rows.slice(0, 1).map(({ total }) => money(total))}</b></div><div><span>${say(w.balance)}</span><b>${rows.slice(1, 2).map(({ total }) => money(total))}</b></div></div>
    <div class="heads"><span>${say(w.client)}</span><span>${say(w.number)}</span><span>${say(w.issued)}</span><span>${say(w.due)}</span><span>${say(w.state)}</span><span>${say(w.total)}</span><span>${say(w.balance)}</span></div>
    <div class="rows">${rows.map(
      (row) =>
        html`<div role="button" tabindex="0" data-key="${row.id.toLowerCase()}"><div><span class="av">${row.client.slice(0, 2).toUpperCase()}</span><span>${row.client}</span></div><div>${row.number}</div><div>${day(row.issued)}</div><div>${due(row)}</div><div><span class="dot"></span>${row.status}</div><div>${money(row.total)}</div><div>${money(row.balance)}</div></div>`,
    )}</div><p>1–34 / 340 · ${say(w.total)}: ${rows.slice(2, 3).map(({ total }) => money(total))}</p>`,
};

/** A table whose first heading names the currency; an id in a column of its own; days overdue beside the status. */
const ledger: OtherList = {
  name: 'ledger',
  writing: { variant: 1, days: 'numeric', money: 'symbol', numbers: 'slash' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table role="grid"><tr role="row">${[say(w.number), say(w.client), say(w.issued), say(w.due), say(w.state), say(w.total), say(w.balance), 'Invoice ID'].map((one) => html`<td role="columnheader" aria-sort="none"><div>${one}</div></td>`)}</tr>${rows.map(
      (row) =>
        html`<tr role="row"><td><strong>${row.number}</strong></td><td>${row.client}</td><td>${day(row.issued)}</td><td>${due(row)}</td><td><em>${row.status}</em></td><td>${money(row.total)}</td><td>${money(row.balance)}</td><td><code>${row.id}</code></td></tr>`,
    )}</table>`,
};

/** `details` per invoice: the facts pressed open, a menu within, unlabelled total with "x due" behind. */
const accordion: OtherList = {
  name: 'accordion',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: true },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`${rows.map(
      (
        row,
      ) => html`<details open id="d-${row.id}"><summary><span>${row.number}</span> <span>${row.client}</span> <span>${row.status}</span> <span>${dueSentence(row)}</span> <span>${say(w.balance)} <b>${money(row.balance)}</b></span></summary>
      <p>${say(w.email)}: ${row.email ?? ''}</p><p>${w.menu.map((one) => html`<a href="#x">${one}</a> `)}</p></details>`,
    )}`,
};

/** The page says another language than it speaks. */
const mislabelled: OtherList = {
  name: 'mislabelled',
  writing: { variant: 0, days: 'long', money: 'code-after', numbers: 'plain' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div role="table" aria-label="${w.invoices}"><div role="row">${[say(w.state), say(w.number), say(w.client), say(w.issued), say(w.due), say(w.balance)].map((one) => html`<span role="columnheader">${one} <span class="sr">(${one} ▲)</span></span>`)}</div>${rows.map(
      (row) =>
        html`<div role="row"><span role="cell"><span>${row.status}</span></span><span role="cell"><a href="/invoice/s/details/${row.id}">${row.number}</a></span><span role="cell">${row.client}</span><span role="cell">${day(row.issued)}</span><span role="cell">${due(row)}</span><span role="cell">${money(row.balance)}</span></div>`,
    )}</div>`,
  script: (document) => {
    document.documentElement.lang = 'en';
  },
};

/** Compact rows of a phone: the number and the day under the name, the amount over the status, nothing labelled. */
const phone: OtherList = {
  name: 'phone',
  writing: { variant: 0, days: 'yearless', money: 'narrow-and-code', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, money, dueSentence }) =>
    html`<section><h2>${w.invoices}</h2>${rows.map(
      (row) =>
        html`<a class="i" href="/invoice/details/${row.id}"><img alt="" src="data:,"><div><div>${row.client}</div><div>${row.number} • ${dueSentence(row)}</div></div><div><div>${money(row.total)}</div><div class="s">${row.status}</div></div></a>`,
    )}</section>`,
};

/** Every fact labelled within its line, labels in capitals, a colon or none between; the reminder and the sending as well. */
const stacked: OtherList = {
  name: 'stacked',
  writing: { variant: 0, days: 'medium', money: 'code', numbers: 'dashes' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`${rows.map(
      (
        row,
      ) => html`<div class="c" itemscope itemid="${row.id}"><p>${say(w.number).toUpperCase()} ${row.number}</p><p>${say(w.client).toUpperCase()}<br>${row.client}</p><p>${say(w.email)}: ${row.email ?? '–'}</p><p>${say(w.issued).toUpperCase()}<br>${day(row.issued)}</p><p>${say(w.due).toUpperCase()}<br>${due(row)}</p><p>${say(w.total).toUpperCase()}<br>${money(row.total)}</p><p>${say(w.balance).toUpperCase()}<br>${money(row.balance)}</p><p>${say(w.state).toUpperCase()}<br>${row.status}</p>
      <p>${say(w.sentOn).replace('%', day(row.issued))}</p>${row.reminded && html`<p>${say(w.remindedOn).replace('%', day(row.reminded))}</p>`}</div>`,
    )}`,
};

/** One invoice alone on the page, with tabs and a search above. */
export const listsOfRows: readonly OtherList[] = [buttons, ledger, accordion, mislabelled, phone, stacked];
