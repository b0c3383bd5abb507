import { type Html, html } from '../../../replica/paypal/html.ts';
import type { OtherPage } from './other-design.ts';

/** Steps from draft to paid, of which one is now; a large sum; facts in a table with two pairs to a row. */
const steps: OtherPage = {
  name: 'steps',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'inv' },
  draw: (row, _others, { words: w, say, day, due, money }) =>
    html`<header><h1>${say(w.invoice)} ${row.number}</h1><span class="pill ${row.key}">${row.status}</span></header>
    <div class="steps" aria-hidden="false"><div class="step done"><i></i><span>${say(w.status.draft)}</span></div><div class="step now" aria-current="step"><i></i><span>${say(w.status.due)}</span></div><div class="step"><i></i><span>${say(w.status.paid)}</span></div></div>
    <table><tbody><tr><th>${say(w.client)}</th><td>${row.client}</td><th>${say(w.issued)}</th><td>${day(row.issued)}</td></tr><tr><th>${say(w.email)}</th><td>${row.email ?? '–'}</td><th>${say(w.due)}</th><td>${due(row)}</td></tr><tr><th>${say(w.total)}</th><td>${money(row.total)}</td><th>${say(w.balance)}</th><td>${money(row.balance)}</td></tr></tbody></table>`,
};

/** What the client owes in all, beside what this invoice is about; a list of what was paid. */
const clientBeside: OtherPage = {
  name: 'client-beside',
  writing: { variant: 1, days: 'dmy', money: 'code', numbers: 'slash' },
  draw: (row, others, { words: w, say, day, due, money }) =>
    html`<div class="cols"><section><div class="top"><h1>${say(w.number)} ${row.number}</h1><img class="st" alt="${row.status}" src="data:,"></div>
      <dl><div><dt>${say(w.issued)}</dt><dd>${day(row.issued)}</dd></div><div><dt>${say(w.due)}</dt><dd>${due(row)}</dd></div><div><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd></div><div><dt>${say(w.balance)}</dt><dd><b>${money(row.balance)}</b></dd></div></dl></section>
      <aside><h2>${say(w.client)}</h2><p>${row.client}</p>${row.email !== row.client && html`<p><a href="mailto:${row.email ?? ''}">${row.email ?? ''}</a></p>`}<h3>${w.others}</h3><ul>${others.slice(0, 3).map((one) => html`<li data-id="${one.id}">${one.number} <span>${one.status}</span> <span>${money(one.balance)}</span></li>`)}</ul></aside></div>`,
};

/** A banner with how late it is, and a message that something was done. */
const banner: OtherPage = {
  name: 'banner',
  writing: { variant: 0, days: 'long', money: 'narrow-and-code', numbers: 'dashes' },
  draw: (row, _others, { words: w, say, day, due, money }) => {
    const line = (icon: string, value: Html | string) =>
      html`<div class="line"><svg role="img" aria-label="${icon}" viewBox="0 0 1 1"></svg><span>${value}</span></div>`;
    return html`<div role="alert">${say(w.status.overdue)}</div><div role="status">${say(w.sentOn).replace('%', day(row.issued))}</div>
      <h1>${row.client}</h1>${row.email && row.email !== row.client && html`<p class="mail">${row.email}</p>`}
      <div class="state"><span class="vh">${say(w.state)}: </span><strong>${row.status}</strong></div>
      ${line(say(w.number), row.number)}${line(say(w.client), row.client)}${line(say(w.issued), day(row.issued))}${line(say(w.due), due(row))}${line(say(w.total), money(row.total))}${line(say(w.balance), money(row.balance))}`;
  },
};

/** Payments with days and statuses of their own below; amounts in a table with headings. */
const payments: OtherPage = {
  name: 'payments',
  writing: { variant: 0, days: 'iso', money: 'code-after', numbers: 'plain' },
  draw: (row, _others, { words: w, say, day, due, money }) =>
    html`<h1>${say(w.invoice)} #${row.number} <small>${row.status}</small></h1>
    <table class="kv"><tr><td>${say(w.client)}</td><td>${row.client}</td></tr><tr><td>${say(w.email)}</td><td>${row.email ?? ''}</td></tr><tr><td>${say(w.issued)}</td><td>${day(row.issued)}</td></tr><tr><td>${say(w.due)}</td><td>${due(row)}</td></tr><tr><td>${say(w.total)}</td><td>${money(row.total)}</td></tr><tr><td>${say(w.balance)}</td><td>${money(row.balance)}</td></tr></table>
    <h2>${w.sums[2]}</h2><table><thead><tr><th>${w.issued[2]}</th><th>${w.state[0]}</th><th>${w.total[2]}</th></tr></thead><tbody><tr><td>${day(row.issued)}</td><td>${w.status.paid[0]}</td><td>${money({ ...row.total, value: '5' })}</td></tr><tr><td>${day(row.issued)}</td><td>${w.status.paymentPending[0]}</td><td>${money({ ...row.total, value: '7' })}</td></tr></tbody></table>`,
};

export const pagesThatTellMore: readonly OtherPage[] = [steps, clientBeside, banner, payments];
