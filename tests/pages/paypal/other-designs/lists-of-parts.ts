import { html } from '../../../replica/paypal/html.ts';
import { attachShadows, type OtherList } from './other-design.ts';

/** Shadow roots in shadow roots: the list, each row, each cell; the headings in a root of their own. */
const nested: OtherList = {
  name: 'nested',
  writing: { variant: 1, days: 'medium', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: true, balance: false, email: false },
  draw: (
    rows,
    { words: w, say, due, money },
  ) => html`<x-page><template data-shadow><x-head><template data-shadow><div class="r">${[say(w.number), say(w.client), say(w.due), say(w.state), say(w.total)].map((one) => html`<div><span>${one}</span></div>`)}</div></template></x-head>
    <x-list><template data-shadow>${rows.map(
      (row) =>
        html`<x-row ref="${row.id}"><template data-shadow><div class="r">${[row.number, row.client, due(row), row.status, money(row.total)].map((one) => html`<x-cell><template data-shadow><div><slot></slot></div></template>${one}</x-cell>`)}</div></template></x-row>`,
    )}</template></x-list></template></x-page>`,
  script: attachShadows,
};

/** Recycled rows: placed by transforms, out of order, with spare ones that still name what they showed before. */
const recycled: OtherList = {
  name: 'recycled',
  writing: { variant: 2, days: 'medium', money: 'symbol', numbers: 'word' },
  shows: { issued: true, due: true, total: true, balance: false, email: false },
  style:
    '.v{position:relative;height:4000px}.vr{position:absolute;left:0;right:0;height:40px;display:flex}.vr>*{flex:1}.gone{visibility:hidden}',
  draw: (
    rows,
    { words: w, say, day, due, money },
  ) => html`<div role="table"><div role="rowgroup"><div role="row" class="hd">${[say(w.issued), say(w.client), say(w.number), say(w.due), say(w.state), say(w.total)].map((one) => html`<div role="columnheader"><button>${one}<svg viewBox="0 0 1 1"></svg></button></div>`)}</div></div>
    <div role="rowgroup" class="v">${[...rows]
      .reverse()
      .map(
        (row, index) =>
          html`<div role="row" class="vr" style="transform:translateY(${(rows.length - index) * 40}px)" data-row-key="${row.id}">${[day(row.issued), row.client, row.number, due(row), row.status, money(row.total)].map((one) => html`<div role="cell"><div>${one}</div></div>`)}</div>`,
      )}
    ${rows.slice(0, 2).map((row) => html`<div role="row" class="vr gone" data-row-key="${row.id}">${['–', 'Old', '0', '–', w.status.draft[0], money(row.balance)].map((one) => html`<div role="cell">${one}</div>`)}</div>`)}</div></div>`,
};

/** Grouped by month and status, with headings between the rows and sums in them. */
const grouped: OtherList = {
  name: 'grouped',
  writing: { variant: 0, days: 'dmy', money: 'symbol', numbers: 'plain' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, money, dueSentence }) => {
    const groups = [...new Set(rows.map(({ key }) => key))];
    return html`<div>${groups.map((key) => {
      const inside = rows.filter((row) => row.key === key);
      const [first] = inside;
      return html`<section><h2>${first?.status ?? ''} (${inside.length})</h2><p>${inside.slice(0, 1).map(({ total }) => money(total))}</p>${inside.map(
        (row) =>
          html`<div class="row"><div><a href="/invoice/details/${row.id}">${row.client}</a><div>${say(w.invoice)} ${row.number}</div></div><div><span class="tag">${row.status}</span><div>${dueSentence(row)}</div></div><div>${say(w.balance)}: ${money(row.balance)}</div></div>`,
      )}</section>`;
    })}</div>`;
  },
};

/** Data of the page's own in attributes and scripts; what is shown is less. */
const dataful: OtherList = {
  name: 'dataful',
  writing: { variant: 0, days: 'iso', money: 'code', numbers: 'plain' },
  shows: { issued: true, due: true, total: true, balance: false, email: true },
  draw: (
    rows,
    { words: w, say, day, due, money },
  ) => html`<script type="application/json">{"items":[${rows.map((row) => `"${row.id}"`).join()}]}</script>
    <table data-all="${rows.map(({ id }) => id).join(' ')}"><thead><tr><th>${say(w.number)}</th><th>${say(w.issued)}</th><th>${say(w.due)}</th><th>${say(w.client)}</th><th>${say(w.email)}</th><th>${say(w.total)}</th><th>${say(w.state)}</th></tr></thead>
    ${rows.map((row) => html`<tbody><tr onclick="" data-invoice="{&quot;id&quot;:&quot;${row.id}&quot;,&quot;status&quot;:&quot;DRAFT&quot;}"><td>${row.number}</td><td>${day(row.issued)}</td><td>${due(row)}</td><td>${row.client}</td><td>${row.email ?? ''}</td><td>${money(row.total)}</td><td>${row.status}</td></tr></tbody>`)}</table>`,
};

/** One sentence an invoice. */
const told: OtherList = {
  name: 'told',
  writing: { variant: 0, days: 'long', money: 'symbol', numbers: 'inv' },
  shows: { issued: false, due: true, total: false, balance: true, email: false },
  draw: (rows, { words: w, say, money, dueSentence }) =>
    html`<ol>${rows.map(
      (row) =>
        html`<li><p><a href="/invoice/details/${row.id}">${say(w.invoice)} ${row.number}</a> – ${row.client} – ${say(w.balance)} ${money(row.balance)} – ${dueSentence(row)}</p><p><i>${row.status}</i></p></li>`,
    )}</ol>`,
};

export const listsOfParts: readonly OtherList[] = [nested, recycled, grouped, dataful, told];
