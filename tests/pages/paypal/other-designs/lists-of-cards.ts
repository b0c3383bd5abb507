import { type Html, html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** Each letter group in an element of its own: `€` `1.` `050` `,00`. */
function split(text: string): Html {
  return html`${text.split(/(?=[.,\s])|(?<=[^\d.,\s])(?=\d)/u).map((piece) => html`<span>${piece}</span>`)}`;
}

/** An inbox of two lines an invoice. */
const inbox: OtherList = {
  name: 'inbox',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'plain' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, money, dueSentence, day, say }) =>
    html`<ul class="q1">${rows.map(
      (
        row,
      ) => html`<li><a class="z9" href="/invoice/details/${row.id}"><div class="q2"><strong>${row.client}</strong><span class="q3">${money(row.total)}</span></div>
      <div class="q4"><span>#${row.number}</span> · <span>${dueSentence(row)}</span>${row.reminded && html` · <span>${say(w.remindedOn).replace('%', day(row.reminded))}</span>`}</div><div><span class="pill">${row.status}</span></div></a></li>`,
    )}</ul>`,
};

/** Label over value, all in divs with names that mean nothing, amounts in many pieces. */
const pieces: OtherList = {
  name: 'pieces',
  writing: { variant: 1, days: 'long', money: 'symbol', numbers: 'inv' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div class="x7">${rows.map((row) => {
      const fact = (label: string, value: Html | string) =>
        html`<div class="k2"><div class="k3">${label}</div><div class="k4">${value}</div></div>`;
      return html`<div class="x8" data-qa="inv-${row.id}"><div class="x9">${fact(say(w.number), row.number)}${fact(say(w.client), row.client)}</div><div class="x9">${fact(say(w.issued), day(row.issued))}${fact(say(w.due), html`<div><div>${due(row)}</div></div>`)}</div>
      <div class="x9">${fact(say(w.total), split(money(row.total)))}${fact(say(w.balance), split(money(row.balance)))}${fact(say(w.state), html`<div class="c">${[...row.status].map((letter) => html`<span>${letter}</span>`)}</div>`)}</div></div>`;
    })}</div>`,
};

/** Everything is said aloud: the label of each row holds it all, and so do the labels of its parts. */
const aloud: OtherList = {
  name: 'aloud',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, due, money, dueSentence }) =>
    html`<div role="list">${rows.map(
      (
        row,
      ) => html`<div role="listitem" aria-label="${say(w.invoice)} ${row.number}, ${row.client}, ${row.status}, ${dueSentence(row)}, ${say(w.balance)} ${money(row.balance)}">
      <a href="/invoice/details/${row.id}" aria-label="${say(w.invoice)} ${row.number}">${row.number}</a>
      <span aria-label="${say(w.client)}: ${row.client}">${row.client}</span>
      <span aria-label="${say(w.balance)}: ${money(row.balance)}"><span aria-hidden="true">${money(row.balance)}</span></span>
      <span aria-label="${say(w.due)}: ${due(row)}">${due(row)}</span>
      <span role="img" aria-label="${row.status}"></span></div>`,
    )}</div>`,
};

/** Definition lists without wrappers around the pairs. */
const terms: OtherList = {
  name: 'terms',
  writing: { variant: 2, days: 'short', money: 'code-after', numbers: 'slash' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`${rows.map(
      (
        row,
      ) => html`<section><header><h3><a href="https://www.paypal.com/invoice/details/${row.id}?from=list">${row.number}</a></h3><b>${row.status}</b></header>
      <dl><dt>${say(w.client)}</dt><dd>${row.client}</dd>${row.email && html`<dt>${say(w.email)}</dt><dd><a href="mailto:${row.email}">${row.email}</a></dd>`}
      <dt>${say(w.issued)}</dt><dd>${day(row.issued)}</dd><dt>${say(w.due)}</dt><dd>${due(row)}</dd><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd><dt>${say(w.balance)}</dt><dd>${money(row.balance)}</dd></dl></section>`,
    )}`,
};

/** Cards with a large balance, "of total" beneath, the client's address under the name. */
const wallet: OtherList = {
  name: 'wallet',
  writing: { variant: 0, days: 'medium', money: 'code', numbers: 'plain' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  draw: (rows, { words: w, say, money, due, day }) =>
    html`<div class="w">${rows.map(
      (
        row,
      ) => html`<article><div class="w1"><h4>${row.client}</h4>${row.email && row.email !== row.client && html`<p>${row.email}</p>`}</div>
      <p class="w2">${say(w.balance)}<br><big>${money(row.balance)}</big></p><p class="w3">${say(w.total)}: ${money(row.total)}</p>
      <p>${say(w.issued)} ${day(row.issued)} – ${say(w.due)} ${due(row)}</p>
      <footer><mark>${row.status}</mark> <a href="/invoice/details/${row.id}">${say(w.invoice)} ${row.number}</a></footer>
      <div role="menu">${w.menu.map((one) => html`<div role="menuitem">${one}</div>`)}</div></article>`,
    )}</div>`,
};

export const listsOfCards: readonly OtherList[] = [inbox, pieces, aloud, terms, wallet];
