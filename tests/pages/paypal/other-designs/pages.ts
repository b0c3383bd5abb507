import { type Html, html } from '../../../replica/paypal/html.ts';
import { attachShadows, type OtherPage } from './other-design.ts';
import type { OtherRow, Pen } from './other-rows.ts';

const paidSum = (row: OtherRow) => {
  const digits = row.total.value.split('.')[1]?.length ?? 0;
  const minor = (value: string) => Math.round(Number(value) * 10 ** digits);
  return {
    currency_code: row.total.currency_code,
    value: ((minor(row.total.value) - minor(row.balance.value)) / 10 ** digits).toFixed(digits),
  };
};

const buttons = ({ words: w }: Pen) =>
  html`<div class="acts">${w.menu.map((one) => html`<button>${one}</button>`)}</div>`;

/** Two addresses side by side: the user's own first, and the client's. */
const letter: OtherPage = {
  name: 'letter',
  writing: { variant: 0, days: 'long', money: 'symbol', numbers: 'inv' },
  draw: (row, _others, pen) => {
    const { words: w, say, day, due, money } = pen;
    return html`<article><header><h1>${say(w.invoice)} ${row.number}</h1><span class="s">${row.status}</span></header>${buttons(pen)}
      <div class="two"><div><h2>${w.from}</h2><p>Harbour Lane Studio</p><p>me@harbourlane.example</p></div><div><h2>${say(w.client)}</h2><p>${row.client}</p>${row.email !== row.client && html`<p>${row.email}</p>`}</div></div>
      <table class="meta"><tr><th scope="row">${say(w.issued)}</th><td>${day(row.issued)}</td></tr><tr><th scope="row">${say(w.due)}</th><td>${due(row)}</td></tr></table>
      <table><thead><tr>${w.items.map((one) => html`<th>${one}</th>`)}<th>${w.total[2]}</th></tr></thead><tbody><tr><td>Logo, 2 sides</td><td>2</td><td>${money(row.total)}</td><td>${money(row.total)}</td></tr></tbody>
      <tfoot><tr><td colspan="3">${w.sums[0]}</td><td>${money(row.total)}</td></tr><tr><td colspan="3">${say(w.total)}</td><td>${money(row.total)}</td></tr><tr><td colspan="3">${w.sums[2]}</td><td>${money(paidSum(row))}</td></tr><tr><td colspan="3">${say(w.balance)}</td><td>${money(row.balance)}</td></tr></tfoot></table></article>`;
  },
};

/** A large amount on top, and everything in pairs of divs with the label below. */
const poster: OtherPage = {
  name: 'poster',
  writing: { variant: 1, days: 'medium', money: 'code-after', numbers: 'slash' },
  draw: (row, others, pen) => {
    const { words: w, say, day, due, money } = pen;
    const fact = (label: string, value: Html | string) =>
      html`<div class="f"><div class="v"><span>${value}</span></div><div class="l">${label}</div></div>`;
    return html`<div class="hero"><div class="big">${money(row.balance)}</div><div class="l">${say(w.balance)}</div><div class="chip">${row.status}</div></div>
      <div class="grid">${fact(say(w.number), row.number)}${fact(say(w.client), row.client)}${row.email && fact(say(w.email), row.email)}${fact(say(w.issued), day(row.issued))}${fact(say(w.due), due(row))}${fact(say(w.total), money(row.total))}</div>${buttons(pen)}
      <aside><h3>${w.others}</h3>${others.slice(0, 3).map((one) => html`<a href="/invoice/details/${one.id}"><span>${one.number}</span><span>${money(one.balance)}</span><span>${one.status}</span><span>${day(one.issued)}</span></a>`)}</aside>`;
  },
};

/** A history with days and statuses that were, a print version that is not shown, and reminders by themselves. */
const chronicle: OtherPage = {
  name: 'chronicle',
  writing: { variant: 2, days: 'dmy', money: 'symbol', numbers: 'dashes' },
  style: '.print{display:none}',
  draw: (row, _others, pen) => {
    const { words: w, say, day, due, money } = pen;
    return html`<div class="print"><h1>${say(w.invoice)} 9999</h1><p>${say(w.balance)}: ${money({ ...row.balance, value: '1' })}</p></div>
      <div class="head"><h1>${say(w.number)} ${row.number}</h1><div><span class="badge">${row.status}</span></div></div>${buttons(pen)}
      <dl><dt>${say(w.client)}</dt><dd>${row.client}${row.email && row.email !== row.client && html`<br><a href="mailto:${row.email}">${row.email}</a>`}</dd><dt>${say(w.issued)}</dt><dd>${day(row.issued)}</dd><dt>${say(w.due)}</dt><dd>${due(row)}</dd><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd><dt>${say(w.balance)}</dt><dd>${money(row.balance)}</dd></dl>
      <ol class="history"><li><b>${say(w.sentOn).replace('%', day(row.issued))}</b></li><li><time>${day(row.issued)}</time> <span>${w.status.draft[2]}</span></li>${row.reminded && html`<li>${say(w.remindedOn).replace('%', day(row.reminded))}</li>`}</ol>`;
  },
};

/** Web components in web components, label and value each in its own. */
const components: OtherPage = {
  name: 'components',
  writing: { variant: 0, days: 'medium', money: 'narrow-and-code', numbers: 'plain' },
  script: attachShadows,
  draw: (row, _others, pen) => {
    const { words: w, say, day, due, money } = pen;
    const fact = (label: string, value: string | null) =>
      value &&
      html`<x-fact><template data-shadow><div class="l"><slot name="label"></slot></div><div class="v"><slot></slot></div></template><span slot="label">${label}</span><span>${value}</span></x-fact>`;
    return html`<x-invoice><template data-shadow><div><h1>${say(w.invoice)} #${row.number}</h1><x-pill><template data-shadow><span>${row.status}</span></template></x-pill></div>
      ${fact(say(w.client), row.client)}${fact(say(w.email), row.email)}${fact(say(w.issued), day(row.issued))}${fact(say(w.due), due(row))}${fact(say(w.total), money(row.total))}${fact(say(w.balance), money(row.balance))}</template></x-invoice>${buttons(pen)}`;
  },
};

/** Lines of text: "Invoice 0031 to Acme", a sentence for each fact, a table of other invoices. */
const prose: OtherPage = {
  name: 'prose',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  draw: (row, others, pen) => {
    const { words: w, say, day, due, money } = pen;
    return html`<h1><span>${say(w.invoice)}</span> <span>${row.number}</span></h1><p>${say(w.state)}: <strong>${row.status}</strong></p>
      <p>${say(w.client)}: <strong>${row.client}</strong>${row.email && row.email !== row.client && html` (<a href="mailto:${row.email}">${row.email}</a>)`}</p>
      <p>${say(w.issued)}: ${day(row.issued)}</p><p>${say(w.due)}: ${due(row)}</p>
      <ul><li>Sign painting, 1 × ${money(row.total)}</li></ul><p>${w.sums[0]} <span>${money(row.total)}</span></p><p>${say(w.total)} <span>${money(row.total)}</span></p><p>${say(w.balance)} <b>${money(row.balance)}</b></p>${buttons(pen)}
      <h2>${w.others}</h2><table>${others.slice(0, 4).map((one) => html`<tr><td><a href="/invoice/details/${one.id}">${one.number}</a></td><td>${due(one)}</td><td>${money(one.balance)}</td><td>${one.status}</td></tr>`)}</table>`;
  },
};

export const otherPages: readonly OtherPage[] = [letter, poster, chronicle, components, prose];
