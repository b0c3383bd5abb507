import { type Html, html } from '../../../replica/paypal/html.ts';
import { attachShadows, type OtherPage } from './other-design.ts';

/** Two columns of pairs, amounts in pieces, the sender's card first and like the client's in all. */
const twins: OtherPage = {
  name: 'twins',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'inv' },
  draw: (row, _others, { words: w, say, day, due, money }) => {
    const party = (label: string, name: string, email: string | null) =>
      html`<section class="party"><h2>${label}</h2><div>${name}</div>${email && html`<div>${email}</div>`}<div>4 Quay Road</div></section>`;
    const pair = (label: string, value: Html | string) => html`<p><span>${label}</span><span>${value}</span></p>`;
    return html`<div class="bar"><h1>${say(w.invoice)}</h1><span>#${row.number}</span><span class="st">${row.status}</span></div>${party(w.from, 'Harbour Lane Studio', 'me@harbourlane.example')}${party(say(w.client), row.client, row.email !== row.client ? row.email : null)}
      <div class="p">${pair(say(w.issued), day(row.issued))}${pair(say(w.due), due(row))}${pair(say(w.total), money(row.total))}${pair(say(w.balance), html`<b>${money(row.balance)}</b>`)}</div>`;
  },
};

/** The sum first, then a sentence; the rest in a table whose heads are above single cells. */
const overSingles: OtherPage = {
  name: 'over-singles',
  writing: { variant: 1, days: 'medium', money: 'code-after', numbers: 'dashes' },
  draw: (row, _others, { words: w, say, day, due, money }) =>
    html`<div class="crumbs"><a href="/invoices">${w.invoices}</a> › <span>${row.number}</span></div><div><em>${row.status}</em></div>
    <table><thead><tr><th>${say(w.number)}</th><th>${say(w.client)}</th><th>${say(w.email)}</th></tr></thead><tbody><tr><td>${row.number}</td><td>${row.client}</td><td>${row.email ?? '–'}</td></tr></tbody></table>
    <table><thead><tr><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.total)}</th><th>${say(w.balance)}</th></tr></thead><tbody><tr><td>${day(row.issued)}</td><td>${due(row)}</td><td>${money(row.total)}</td><td>${money(row.balance)}</td></tr></tbody></table>
    <table><thead><tr>${w.items.map((one) => html`<th>${one}</th>`)}</tr></thead><tbody><tr><td>Logo</td><td>1</td><td>${money(row.total)}</td></tr><tr><td>Poster</td><td>2</td><td>${money({ ...row.total, value: '9' })}</td></tr></tbody></table>`,
};

/** A drawer beside a list of other invoices, in a component of its own; what the drawer says is what counts. */
const drawer: OtherPage = {
  name: 'drawer',
  writing: { variant: 0, days: 'long', money: 'symbol', numbers: 'slash' },
  script: attachShadows,
  draw: (row, others, { words: w, say, day, due, money }) =>
    html`<ul class="others">${others.map((one) => html`<li><a href="/invoice/details/${one.id}"><b>${one.client}</b><span>${one.number}</span><span>${money(one.total)}</span><span>${one.status}</span></a></li>`)}</ul>
    <x-drawer><template data-shadow><section aria-label="${say(w.invoice)}"><header><h1>${row.number}</h1><span class="tag">${row.status}</span></header><dl><dt>${say(w.client)}</dt><dd>${row.client}</dd>${row.email && html`<dt>${say(w.email)}</dt><dd>${row.email}</dd>`}<dt>${say(w.number)}</dt><dd>${row.number}</dd><dt>${say(w.issued)}</dt><dd>${day(row.issued)}</dd><dt>${say(w.due)}</dt><dd>${due(row)}</dd><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd><dt>${say(w.balance)}</dt><dd>${money(row.balance)}</dd></dl><footer>${w.menu.map((one) => html`<button>${one}</button>`)}</footer></section></template></x-drawer>`,
};

/** Facts with a note by the user that names other sums and days, and terms that speak of money. */
const remarked: OtherPage = {
  name: 'remarked',
  writing: { variant: 0, days: 'medium', money: 'narrow-and-code', numbers: 'word' },
  draw: (row, _others, { words: w, say, day, due, money }) =>
    html`<h1>${say(w.invoice)} ${row.number}</h1><div class="s">${say(w.state)} <span>${row.status}</span></div>
    <div class="g"><div><label>${say(w.client)}</label><div>${row.client}</div></div>${row.email && html`<div><label>${say(w.email)}</label><div>${row.email}</div></div>`}<div><label>${say(w.issued)}</label><div>${day(row.issued)}</div></div><div><label>${say(w.due)}</label><div>${due(row)}</div></div><div><label>${say(w.total)}</label><div>${money(row.total)}</div></div><div><label>${say(w.balance)}</label><div>${money(row.balance)}</div></div></div>
    <h2>Note</h2><p>${w.status.paid[0]}: ${money({ ...row.total, value: '11' })}, ${day(row.issued)}. ${say(w.balance)} ${money({ ...row.total, value: '12' })}!</p><p>A late fee of ${money({ ...row.total, value: '5' })} per month applies after 30 days.</p>`,
};

export const pagesInParts: readonly OtherPage[] = [twins, overSingles, drawer, remarked];
