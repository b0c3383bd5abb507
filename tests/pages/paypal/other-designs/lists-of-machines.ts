import { html } from '../../../replica/paypal/html.ts';
import { attachShadows, type OtherList } from './other-design.ts';

/** Components in components in components, with what they show in attributes that mean nothing to a reader. */
const deep: OtherList = {
  name: 'deep',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'plain' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  script: attachShadows,
  draw: (rows, { words: w, say, day, due, money }) => {
    const cell = (label: string, value: string) =>
      html`<ui-cell><template data-shadow><ui-stack><template data-shadow><div part="l"><slot name="l"></slot></div><div part="v"><slot></slot></div></template><ui-text slot="l"><template data-shadow><span>${label}</span></template></ui-text><ui-text><template data-shadow><span>${value}</span></template></ui-text></ui-stack></template></ui-cell>`;
    return html`<ui-app><template data-shadow><main><ui-list>${rows.map(
      (row) =>
        html`<ui-item item-id="${row.id}" variant="${row.key}"><template data-shadow><article><slot></slot></article></template>${cell(say(w.number), row.number)}${cell(say(w.client), row.client)}${cell(say(w.issued), day(row.issued))}${cell(say(w.due), due(row))}${cell(say(w.total), money(row.total))}${cell(say(w.balance), money(row.balance))}<ui-badge><template data-shadow><span>${row.status}</span></template></ui-badge></ui-item>`,
    )}</ui-list></main></template></ui-app>`;
  },
};

/** Rows placed by hand, out of their order, some of them empty and kept for later; headings in another scroller. */
const placed: OtherList = {
  name: 'placed',
  writing: { variant: 1, days: 'medium', money: 'code', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  style: '.spare{visibility:hidden}',
  draw: (rows, { words: w, say, due, money }) =>
    html`<div class="head-scroll"><div class="head" role="presentation"><div>${say(w.number)}</div><div>${say(w.client)}</div><div>${say(w.due)}</div><div>${say(w.state)}</div><div>${say(w.balance)}</div></div></div><div class="body-scroll" style="height:9000px;position:relative">${rows
      .toReversed()
      .map(
        (row, index) =>
          html`<div class="vr" style="position:absolute;transform:translateY(${(rows.length - index) * 56}px)" data-key="invoice:${row.id}:row"><div>${row.number}</div><div>${row.client}</div><div>${due(row)}</div><div>${row.status}</div><div>${money(row.balance)}</div></div>`,
      )}<div class="vr spare" data-key="invoice:INV2-ZZZZ-ZZZZ-ZZZZ-ZZZZ:row"><div>9999</div><div>Nobody</div><div></div><div>${say(w.status.paid)}</div><div>1</div></div></div>`,
};

/** A description list for the whole page: each invoice a term, its facts the descriptions, told with a colon. */
const terms2: OtherList = {
  name: 'one-term-each',
  writing: { variant: 0, days: 'long', money: 'symbol', numbers: 'dashes' },
  shows: { issued: true, due: true, total: true, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<dl class="all">${rows.map(
      (row) =>
        html`<div><dt><a href="/invoice/details/${row.id}">${say(w.invoice)} ${row.number}</a></dt><dd>${say(w.client)}: ${row.client}</dd><dd>${say(w.issued)}: ${day(row.issued)}</dd><dd>${say(w.due)}: ${due(row)}</dd><dd>${say(w.total)}: ${money(row.total)}</dd><dd>${say(w.balance)}: ${money(row.balance)}</dd><dd>${say(w.state)}: ${row.status}</dd></div>`,
    )}</dl>`,
};

/** A grid of which each cell is labelled by its heading's id, as tables for screen readers are. */
const headed: OtherList = {
  name: 'headed',
  writing: { variant: 2, days: 'numeric', money: 'symbol', numbers: 'slash' },
  shows: { issued: true, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, day, due, money }) =>
    html`<table><thead><tr><td></td><th id="c-st">${say(w.state)}</th><th id="c-no">${say(w.number)}</th><th id="c-cl">${say(w.client)}</th></tr><tr><td></td><th id="c-is">${say(w.issued)}</th><th id="c-du">${say(w.due)}</th><th id="c-ba">${say(w.balance)}</th></tr></thead>${rows.map(
      (row) =>
        html`<tbody><tr><td rowspan="2"><input type="checkbox" aria-label="${row.id}"></td><td headers="c-st">${row.status}</td><td headers="c-no"><a href="/invoice/details/${row.id}">${row.number}</a></td><td headers="c-cl">${row.client}</td></tr><tr><td headers="c-is">${day(row.issued)}</td><td headers="c-du">${due(row)}</td><td headers="c-ba">${money(row.balance)}</td></tr></tbody>`,
    )}</table>`,
};

export const listsOfMachines: readonly OtherList[] = [deep, placed, terms2, headed];
