import { daysBetween } from '../../../../utils/domain/calendar-day.ts';
import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

/** From right to left, with signs that steer the direction around figures; the id as part of an address in data. */
const rightToLeft: OtherList = {
  name: 'right-to-left',
  writing: { variant: 0, days: 'medium', money: 'code-after', numbers: 'inv' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<div dir="rtl"><table><thead><tr>${[say(w.state), say(w.balance), say(w.due), say(w.issued), say(w.client), say(w.number)].map((one) => html`<th><bdi>${one}</bdi></th>`)}</tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr data-url="https%3A%2F%2Fwww.paypal.com%2Finvoice%2Fdetails%2F${row.id.replaceAll('-', '%2D')}"><td><bdi>${row.status}</bdi></td><td>\u200e${money(row.balance)}\u200f</td><td><bdi>${due(row)}</bdi></td><td><bdi>${day(row.issued)}</bdi></td><td><bdo dir="ltr">${row.client}</bdo></td><td>\u2066${row.number}\u2069</td></tr>`,
    )}</tbody></table></div>`,
};

/** The status in the first line; how late in days beside, even where a part was paid; what was sent and seen below. */
const remarks: OtherList = {
  name: 'remarks',
  writing: { variant: 0, days: 'medium', money: 'symbol', numbers: 'dashes' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, dueSentence, money, today }) =>
    html`<div class="feed" role="feed">${rows.map((row) => {
      const late = row.dueDay && ['overdue', 'partiallyPaid'].includes(row.key) ? daysBetween(row.dueDay, today) : 0;
      return html`<div role="article" class="e"><label><input type="checkbox" name="pick" value="${row.id}"><span class="sr">${w.menu[0] ?? ''} ${row.number}</span></label><div class="m"><div><span class="pill">${row.status}</span>${late > 1 && html`<span class="late">${late} d</span>`}</div><h4>${row.client}</h4><p>${say(w.invoice)} ${row.number}</p><p>${dueSentence(row)}</p><p class="f">${say(w.sentOn).replace('%', day(row.issued))}</p>${row.reminded && html`<p class="f">${say(w.remindedOn).replace('%', day(row.reminded))}</p>`}</div><dl class="s"><div><dt>${say(w.total)}</dt><dd>${money(row.total)}</dd></div><div><dt>${say(w.balance)}</dt><dd>${money(row.balance)}</dd></div></dl></div>`;
    })}</div>`,
};

/** One column for who and which, one for both days, one for both amounts; what is second is small. */
const pairs: OtherList = {
  name: 'pairs',
  writing: { variant: 1, days: 'dmy', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, dueSentence, money }) =>
    html`<table><thead><tr><th>${say(w.client)} / ${say(w.number)}</th><th>${say(w.state)}</th><th>${say(w.total)}</th><th>${say(w.balance)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><div><b>${row.client}</b></div><div><a href="https://www.paypal.com/invoice/details/${row.id}">${say(w.invoice)} ${row.number}</a></div></td><td><div>${row.status}</div><div><small>${dueSentence(row)}</small></div></td><td><span>${money(row.total)}</span></td><td><span>${money(row.balance)}</span></td></tr>`,
    )}</tbody></table>`,
};

/** The headings again in a table that follows the window, and again below; a draft has a dash for what it lacks. */
const cloned: OtherList = {
  name: 'cloned',
  writing: { variant: 2, days: 'numeric', money: 'symbol', numbers: 'plain' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, due, money }) => {
    const heads = html`<tr>${['', say(w.due), say(w.number), say(w.client), say(w.balance), say(w.total), say(w.state)].map((one) => html`<th>${one}</th>`)}</tr>`;
    return html`<table class="sticky" aria-hidden="true" style="position:fixed;visibility:hidden"><thead>${heads}</thead></table><table><thead>${heads}</thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><input type="checkbox"></td><td>${row.dueDay || row.onReceipt ? due(row) : '—'}</td><td><a href="/invoice/details/${row.id}">${row.number}</a></td><td>${row.client}</td><td>${money(row.balance)}</td><td>${money(row.total)}</td><td>${row.status}</td></tr>`,
    )}</tbody><tfoot>${heads}</tfoot></table>`;
  },
};

export const listsToldAside: readonly OtherList[] = [rightToLeft, remarks, pairs, cloned];
