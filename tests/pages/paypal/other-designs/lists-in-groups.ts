import { daysBetween } from '../../../../utils/domain/calendar-day.ts';
import { html } from '../../../replica/paypal/html.ts';
import { attachShadows, type OtherList } from './other-design.ts';
import type { OtherRow, Pen } from './other-rows.ts';

const inGroups = (rows: readonly OtherRow[], of: (row: OtherRow) => string): [string, OtherRow[]][] => {
  const groups = new Map<string, OtherRow[]>();
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row]);
  return [...groups];
};

const month = (row: OtherRow, { lang }: Pen) =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(row.issued));

/** A heading with a sum for every month; a row for a phone beside the one for a desk, of which one is shown. */
const months: OtherList = {
  name: 'months',
  writing: { variant: 0, days: 'weekday', money: 'symbol', numbers: 'plain' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  style: '.phone{display:none}.only{display:none}',
  draw: (rows, pen) => {
    const { words: w, say, money, due, dueSentence } = pen;
    return html`${inGroups(rows, (row) => month(row, pen)).map(
      ([name, group]) =>
        html`<section><header><h3>${name}</h3><span>${group.length}</span><span>${group.slice(0, 1).map(({ total }) => money(total))}</span></header>${group.map(
          (row) =>
            html`<div class="item" data-id="${row.id}"><div class="desk"><span class="tile"><b>${Number(row.issued.slice(8))}</b></span><span>${row.client}</span><a href="/invoice/details/${row.id}">${say(w.invoice)} ${row.number}</a><span>${dueSentence(row)}</span><span>${money(row.total)}</span><span class="tag">${row.status}</span></div><div class="phone"><b>${row.client}</b><i>${row.number}</i><u>${due(row)}</u><s>${money({ ...row.total, value: '1' })}</s></div></div>`,
        )}</section>`,
    )}`;
  },
};

/** The status is the heading over its rows and nowhere in them. */
const statusGroups: OtherList = {
  name: 'status-groups',
  writing: { variant: 1, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, due, money }) =>
    html`${inGroups(rows, (row) => row.status).map(
      ([name, group]) =>
        html`<section><h2>${name} <span>(${group.length})</span></h2><ul>${group.map(
          (row) =>
            html`<li><a href="/invoice/details/${row.id}">${row.number}</a><p>${row.client}</p><p>${say(w.due)}: ${due(row)}</p><p>${say(w.balance)}: ${money(row.balance)}</p></li>`,
        )}</ul></section>`,
    )}`,
};

const ago = (row: OtherRow, { lang, today, due }: Pen) =>
  row.dueDay && !row.onReceipt
    ? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(daysBetween(today, row.dueDay), 'day')
    : due(row);

/** Days as people say them; other things in the same list: estimates, series, something deleted. */
const people: OtherList = {
  name: 'people',
  writing: { variant: 0, days: 'medium', money: 'narrow-and-code', numbers: 'word' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (rows, pen) => {
    const { words: w, say, money } = pen;
    return html`<table><thead><tr><th>${say(w.number)}</th><th>${say(w.client)}</th><th>${say(w.due)}</th><th>${say(w.total)}</th><th>${say(w.state)}</th></tr></thead><tbody>${rows.map(
      (row, index) =>
        html`${index % 5 === 2 && html`<tr><td><a href="/invoice/estimates/details/EST-4411">EST-${index}</a></td><td>${row.client}</td><td></td><td>${money({ ...row.total, value: '77' })}</td><td>${w.status.draft[0]}</td></tr>`}${index % 7 === 3 && html`<tr><td><a href="/invoice/s/recurring/details/RS-77AA">RS-${index}</a></td><td>${row.client}</td><td></td><td>${money({ ...row.total, value: '88' })}</td><td>${w.status.scheduled[0]}</td></tr>`}<tr><td><a href="/invoice/details/${row.id}?src=list">${row.number}</a></td><td>${row.client}</td><td>${ago(row, pen)}</td><td>${money(row.total)}</td><td>${row.status}</td></tr>`,
    )}</tbody></table>`;
  },
};

/** Rows of web components whose slots stand in another order than what is put into them. */
const slots: OtherList = {
  name: 'slots',
  writing: { variant: 1, days: 'long', money: 'symbol', numbers: 'slash' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  script: attachShadows,
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<x-table><template data-shadow><div class="t"><div class="h"><x-h><template data-shadow><span>${say(w.state)}</span></template></x-h><x-h><template data-shadow><span>${say(w.client)}</span></template></x-h><x-h><template data-shadow><span>${say(w.number)}</span></template></x-h><x-h><template data-shadow><span>${say(w.issued)}</span></template></x-h><x-h><template data-shadow><span>${say(w.due)}</span></template></x-h><x-h><template data-shadow><span>${say(w.balance)}</span></template></x-h></div>${rows.map(
      (row) =>
        html`<x-row data-ref="/invoice/s/details/${row.id}"><template data-shadow><div class="r"><slot name="state"></slot><slot name="who"></slot><slot name="no"></slot><slot name="on"></slot><slot name="by"></slot><slot name="sum"></slot></div></template><div slot="no">${row.number}</div><div slot="who">${row.client}</div><div slot="sum">${money(row.balance)}</div><div slot="by">${due(row)}</div><div slot="on">${day(row.issued)}</div><div slot="state">${row.status}</div></x-row>`,
    )}</div></template></x-table>`,
};

export const listsInGroups: readonly OtherList[] = [months, statusGroups, people, slots];
