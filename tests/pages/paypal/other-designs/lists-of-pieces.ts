import { type Html, html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** An amount in pieces: sign, whole, mark and cents, each in an element of its own. */
function inPieces(amount: string): Html {
  const [, before = '', whole = '', mark = '', cents = '', after = ''] =
    /^(\D*)([\d.,\u00a0\u202f’' ]*?\d)(?:([.,])(\d{2}))?(\D*)$/u.exec(amount) ?? ['', '', amount];
  return html`<span class="m">${before && html`<span class="c">${before}</span>`}<span class="w">${whole}</span>${mark && html`<span class="d">${mark}</span><sup>${cents}</sup>`}${after && html`<span class="c">${after}</span>`}</span>`;
}

const piecedAmounts: OtherList = {
  name: 'pieced-amounts',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, due, money }) =>
    html`<div class="l">${rows.map(
      (row) =>
        html`<div class="r" id="${row.id}"><div class="x"><div>${row.client}</div><div><a href="/invoice/details/${row.id}">#${row.number}</a></div></div><div class="y"><div><small>${say(w.due)}</small><div>${due(row)}</div></div></div><div class="z"><div><small>${say(w.total)}</small>${inPieces(money(row.total))}</div><div><small>${say(w.balance)}</small>${inPieces(money(row.balance))}</div></div><div><span class="st"><span class="ico" aria-hidden="true">●</span>${row.status}</span></div></div>`,
    )}</div>`,
};

const cut = (text: string) => (text.length > 14 ? `${text.slice(0, 11).trimEnd()}…` : text);

/** Names that are cut short, whole in a tooltip; days that are short, whole in a tooltip. */
const cutShort: OtherList = {
  name: 'cut-short',
  writing: { variant: 0, days: 'long', money: 'symbol', numbers: 'word' },
  shows: { issued: true, due: true, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.total)}</th><th>${say(w.state)}</th></tr></thead>${rows.map(
      (row) =>
        html`<tr data-testid="row-${row.id}"><td title="${row.client}">${cut(row.client)}</td><td><span title="${row.number}">${row.number}</span></td><td><abbr title="${day(row.issued)}">${row.issued.slice(8)}/${row.issued.slice(5, 7)}</abbr></td><td><span title="${due(row)}">${due(row)}</span></td><td>${money(row.total)}</td><td><span title="${row.status}">${cut(row.status)}</span></td></tr>`,
    )}</table>`,
};

/** No word for the status but a picture's name; drawings before the values. */
const pictures: OtherList = {
  name: 'pictures',
  writing: { variant: 1, days: 'dmy', money: 'code', numbers: 'dashes' },
  shows: { issued: true, due: true, total: false, balance: true, email: true },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div role="list">${rows.map(
      (row) =>
        html`<div role="listitem"><img class="st" src="data:," alt="${row.status}"><div><svg role="img" aria-label="${say(w.number)}"></svg><a href="/invoice/details/${row.id.toLowerCase()}">${row.number}</a></div><div><svg role="img" aria-label="${say(w.client)}"></svg><span>${row.client}</span></div>${row.email && row.email !== row.client && html`<div><svg role="img" aria-label="${say(w.email)}"></svg><span>${row.email}</span></div>`}<div><svg role="img" aria-label="${say(w.issued)}"></svg><span>${day(row.issued)}</span></div><div><svg role="img" aria-label="${say(w.due)}"></svg><span>${due(row)}</span></div><div><svg role="img" aria-label="${say(w.balance)}"></svg><span>${money(row.balance)}</span></div></div>`,
    )}</div>`,
};

/** Headings on the left for screen readers only, with `aria-labelledby` on the values and a label of the whole card. */
const named: OtherList = {
  name: 'named',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, due, dueSentence, money }) =>
    html`<div><span id="h1">${say(w.client)}</span><span id="h2">${say(w.due)}</span><span id="h3">${say(w.total)}</span><span id="h4">${say(w.balance)}</span></div><section>${rows.map(
      (row) =>
        html`<article aria-label="${say(w.invoice)} ${row.number}, ${row.client}, ${row.status}, ${dueSentence(row)}" data-props='{"key":"${row.id}","index":1}'><div><strong aria-labelledby="h1">${row.client}</strong><em>${row.number}</em></div><div aria-labelledby="h3">${money(row.total)}</div><div aria-labelledby="h4">${money(row.balance)}</div><div aria-labelledby="h2">${due(row)}</div><i title="${row.status}"></i></article>`,
    )}</section>`,
};

export const listsOfPieces: readonly OtherList[] = [piecedAmounts, cutShort, pictures, named];
