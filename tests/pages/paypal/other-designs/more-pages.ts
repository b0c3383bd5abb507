import { type Html, html } from '../../../replica/paypal/html.ts';
import type { OtherPage } from './other-design.ts';

/** A sheet of paper: the sender's block without a label, "bill to" beneath, the days in a table with headings over them. */
const sheet: OtherPage = {
  name: 'sheet',
  writing: { variant: 1, days: 'long', money: 'code', numbers: 'inv' },
  draw: (
    row,
    _others,
    { words: w, say, day, due, money },
  ) => html`<div class="bar"><span class="pill">${row.status}</span>${w.menu.map((one) => html`<a role="button" tabindex="0">${one}</a>`)}</div>
    <div class="paper"><div class="logo"><b>Harbour Lane Studio</b><br>4 Quay Road<br>me@harbourlane.example</div>
    <div class="kv"><label>${say(w.number)}</label><output>${row.number}</output></div><div class="kv"><label>${say(w.issued)}</label><output>${day(row.issued)}</output></div><div class="kv"><label>${say(w.due)}</label><output>${due(row)}</output></div>
    <div class="to"><div>${say(w.client)}:</div><div>${row.client}</div>${row.email && row.email !== row.client && html`<div>${row.email}</div>`}</div>
    <table><tr>${w.items.map((one) => html`<th>${one}</th>`)}<th>${w.total[2]}</th></tr><tr><td>Sign</td><td>1</td><td>${money(row.total)}</td><td>${money(row.total)}</td></tr></table>
    <div class="sum"><div><span>${w.sums[0]}</span><span>${money(row.total)}</span></div><div><span>${say(w.total)}</span><span>${money(row.total)}</span></div><div><span>${say(w.balance)}</span><span>${money(row.balance)}</span></div></div></div>`,
};

/** Tabs, of which one is shown; a header of pairs in a row; a table of what has happened. */
const tabs: OtherPage = {
  name: 'tabs',
  writing: { variant: 0, days: 'numeric', money: 'symbol', numbers: 'slash' },
  style: '[hidden]{display:none}',
  draw: (row, _others, { words: w, say, day, due, money }) => {
    const pair = (label: string, value: Html | string | null) =>
      value && html`<li><span>${label}</span><strong>${value}</strong></li>`;
    return html`<h1>${say(w.invoice)} #${row.number}</h1><ul class="pairs">${pair(say(w.state), row.status)}${pair(say(w.client), row.client)}${pair(say(w.email), row.email)}${pair(say(w.issued), day(row.issued))}${pair(say(w.due), due(row))}${pair(say(w.total), money(row.total))}${pair(say(w.balance), money(row.balance))}</ul>
      <div role="tabpanel" hidden><h2>${say(w.invoice)} 1111</h2><p>${say(w.balance)}: ${money({ ...row.total, value: '3' })}</p></div>
      <div role="tabpanel"><table><thead><tr><th>${w.issued[2]}</th><th>${say(w.state)}</th></tr></thead><tr><td>${day(row.issued)}</td><td>${w.status.draft[0]}</td></tr><tr><td>${day(row.issued)}</td><td>${w.status.scheduled[0]}</td></tr></table></div>`;
  },
};

/** Everything in one line each, a card for the client, the status a drawing with a name. */
const cardsOfFacts: OtherPage = {
  name: 'cards-of-facts',
  writing: { variant: 0, days: 'weekday', money: 'narrow-and-code', numbers: 'dashes' },
  draw: (
    row,
    others,
    { words: w, say, day, due, money },
  ) => html`<header><h2>${row.number}</h2><svg role="img" aria-label="${row.status}"><path d="M0 0"/></svg></header>
    <section><h3>${say(w.client)}</h3><div class="who"><div class="av">${row.client.slice(0, 2).toUpperCase()}</div><div><div>${row.client}</div>${row.email !== row.client && html`<a href="mailto:${row.email ?? ''}">${row.email ?? ''}</a>`}</div></div></section>
    <section><h3>${say(w.number)}</h3><div>${row.number}</div><h3>${say(w.issued)}</h3><div>${day(row.issued)}</div><h3>${say(w.due)}</h3><div>${due(row)}</div><h3>${say(w.total)}</h3><div>${money(row.total)}</div><h3>${say(w.balance)}</h3><div>${money(row.balance)}</div></section>
    <section><h3>${w.others}</h3><ul>${others.slice(0, 3).map((one) => html`<li><a href="/invoice/details/${one.id}">${one.number}</a> – ${one.status} – ${money(one.balance)}</li>`)}</ul></section>`,
};

export const morePages: readonly OtherPage[] = [sheet, tabs, cardsOfFacts];
