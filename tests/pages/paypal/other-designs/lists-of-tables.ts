import { html } from '../../../replica/paypal/html.ts';
import type { OtherList } from './other-design.ts';

const menuOf = (menu: readonly string[]) =>
  html`<td><div><a href="#">⋯</a><ul>${menu.map((one) => html`<li><a href="#${one}">${one}</a></li>`)}</ul></div></td>`;

/** Hidden words for screen readers, links in links' places, total and balance in one cell. */
const heard: OtherList = {
  name: 'heard',
  writing: { variant: 0, days: 'medium', money: 'narrow-and-code', numbers: 'inv' },
  shows: { issued: true, due: true, total: true, balance: true, email: true },
  style: '.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
  draw: (rows, { words: w, say, day, due, money }) => html`<table><caption class="vh">${w.invoices}</caption>
    <thead><tr><th><span class="vh">✓</span></th><th>${say(w.issued)}</th><th>${say(w.number)}</th><th>${say(w.client)}</th><th>${say(w.due)}</th><th>${say(w.state)}</th><th>${say(w.total)}</th><th></th></tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr><td><input type="checkbox" aria-label="${row.number}"></td>
      <td>${day(row.issued)}</td>
      <td><a href="/invoice/details/${row.id}"><span class="vh">${say(w.invoice)} </span>${row.number}</a></td>
      <td><a href="/customers/8812">${row.client}</a><br><small>${row.email ?? ''}</small></td>
      <td>${due(row)}</td>
      <td><span class="b"><span class="vh">${say(w.state)}: </span>${row.status}</span></td>
      <td><div>${money(row.total)}</div><small>${say(w.balance)} ${money(row.balance)}</small></td>
      ${menuOf(w.menu)}</tr>`,
    )}</tbody></table>`,
};

/** The headings stand in a table of their own, far above, with columns the rows have not. */
const farHeads: OtherList = {
  name: 'far-heads',
  writing: { variant: 1, days: 'dmy', money: 'code', numbers: 'slash' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (
    rows,
    { words: w, say, day, due, money },
  ) => html`<div class="a1"><table class="sticky"><tr><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.balance)}</th><th>${say(w.state)}</th></tr></table></div>
    <div class="f"><input placeholder="…"><select><option>${w.status.overdue[0]}</option></select></div>
    <div class="scroll"><table><tbody>${rows.map(
      (row) =>
        html`<tr data-k="${row.id}"><td><div>${row.client}</div></td><td>${row.number}</td><td>${day(row.issued)}</td><td>${due(row)}</td><td>${money(row.balance)}</td><td><div class="p"><i></i>${row.status}</div></td></tr>`,
    )}</tbody></table></div>`,
};

/** The cards of small screens and the table of large ones, both in the page; the cards are not shown. */
const twice: OtherList = {
  name: 'twice',
  writing: { variant: 2, days: 'numeric', money: 'symbol', numbers: 'dashes' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  style: '.small{display:none}',
  draw: (rows, { words: w, say, day, due, money }) => html`<div class="small">${rows.map(
    (row) =>
      html`<a href="/invoice/s/details/${row.id}"><b>${row.client}</b><span>${money(row.balance)}</span><em>${row.status}</em></a>`,
  )}</div>
    <div class="large"><table><thead><tr><th>${say(w.state)}</th><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.total)}</th><th>${say(w.balance)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr><td><span>${row.status}</span></td><td>${row.client}</td><td><a href="/invoice/s/details/${row.id}">${row.number}</a></td><td>${day(row.issued)}</td><td>${due(row)}</td><td>${money(row.total)}</td><td>${money(row.balance)}</td></tr>`,
    )}</tbody></table></div>`,
};

/** A table with no due date; the status is an icon with a title. */
const iconic: OtherList = {
  name: 'iconic',
  writing: { variant: 0, days: 'yearless', money: 'symbol', numbers: 'plain' },
  shows: { issued: true, due: false, total: true, balance: false, email: false },
  draw: (rows, { words: w, say, day, money }) =>
    html`<table><thead><tr><th></th><th>${say(w.issued)}</th><th>${say(w.client)}</th><th>${say(w.number)}</th><th>${say(w.total)}</th></tr></thead><tbody>${rows.map(
      (row) =>
        html`<tr id="row_${row.id}"><td><i class="ic ic-${row.key}" title="${row.status}"></i></td><td>${day(row.issued)}</td><td>${row.client}</td><td>${row.number}</td><td>${money(row.total)}</td></tr>`,
    )}</tbody></table>`,
};

/** Cells in no row at all: one grid, its headings the first cells, the id in the value of a box to tick. */
const rowless: OtherList = {
  name: 'rowless',
  writing: { variant: 1, days: 'weekday', money: 'thin-code-after', numbers: 'word' },
  shows: { issued: false, due: true, total: true, balance: true, email: false },
  style: '.g{display:grid;grid-template-columns:2em repeat(6,1fr)}',
  draw: (rows, { words: w, say, due, money }) => html`<div class="g">
    <div></div><div class="h">${say(w.number)}</div><div class="h">${say(w.client)}</div><div class="h">${say(w.due)}</div><div class="h">${say(w.total)}</div><div class="h">${say(w.balance)}</div><div class="h">${say(w.state)}</div>
    ${rows.map(
      (row) =>
        html`<div><input type="checkbox" value="${row.id}"></div><div>${row.number}</div><div>${row.client}</div><div>${due(row)}</div><div>${money(row.total)}</div><div>${money(row.balance)}</div><div><span>${row.status}</span></div>`,
    )}</div>`,
};

export const listsOfTables: readonly OtherList[] = [heard, farHeads, twice, iconic, rowless];
