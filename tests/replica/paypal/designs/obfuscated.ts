import { type Html, html } from '../html.ts';
import type { DetailView, RowView } from '../page-views.ts';
import type { PageContent, PaypalDesign } from '../paypal-design.ts';
import { remindButton, remindTemplate } from './remind-dialog.ts';
import { sumRows } from './table.ts';

/** Nothing but divs and spans with hashed classes; amounts and words are broken into several elements. */
export const obfuscated: PaypalDesign = {
  name: 'obfuscated',
  days: 'medium',
  money: 'symbol-and-code',
  wording: 0,
  detailPath: '/invoice/s/details/',
  listShows: { issued: true, due: true, total: true, balance: false, email: false },
  invoiceCount: 0,
  noteLength: 4000,
  obfuscated: true,
  style,
  list,
  detail,
  scripts: { list: ['rerender-rows.js'], detail: ['remind-dialog.js'] },
};

function style(cls: PageContent['cls']): string {
  return `
    .${cls('line')} { position: relative; display: grid; grid-template-columns: 1fr 2fr 1fr 1fr 1fr 1fr; gap: 8px; padding: 12px 0; border-bottom: 1px solid var(--line); }
    .${cls('hit')} { position: absolute; inset: 0; z-index: -1; }
    .${cls('menu')} { display: none; }
    .${cls('pair')} { display: flex; justify-content: space-between; max-width: 560px; padding: 4px 0; }
    .${cls('top')} { font-size: 24px; }`;
}

/** The amount in pieces, as a page does that sets cents smaller. */
function broken(amount: string, cls: PageContent['cls']): Html {
  const pieces = amount.split(/(?<=\d)(?=[.,]\d{2}(?!\d))/);
  return html`<span class="${cls('money')}">${pieces.map((piece) => html`<span>${piece}</span>`)}</span>`;
}

function list(rows: readonly RowView[], { words, cls }: PageContent): Html {
  const headings = [words.number, words.client, words.invoiceDate, words.dueDate, words.statusLabel, words.amount];
  return html`
    <div class="${cls('bar')}" data-refresh tabindex="0">${words.refresh}</div>
    <div class="${cls('list')}">
      <div class="${cls('line')}">${headings.map((one) => html`<div class="${cls('head')}"><span>${one}</span></div>`)}</div>
      <div data-rows>${rows.map((row) => line(row, cls))}</div>
    </div>`;
}

function line(row: RowView, cls: PageContent['cls']): Html {
  const cell = (content: Html | string) =>
    html`<div class="${cls('cell')}"><div class="${cls('inner')}">${content}</div></div>`;
  return html`<div class="${cls('line')}"><div class="${cls('hit')}" data-testid="${cls('x')}-${row.id.toLowerCase()}"></div>
    ${cell(row.number)}
    ${cell(html`<span>${row.client}</span>`)}
    ${cell(row.issued)}
    ${cell(html`<span>${row.due}</span>`)}
    ${cell(html`<div class="${cls(row.statusKey)}"><span>${row.status}</span></div>${row.remarks.map((one) => html`<div>${one}</div>`)}`)}
    ${cell(broken(row.total, cls))}
    <div class="${cls('menu')}">${row.actions.map((one) => html`<span tabindex="0">${one}</span>`)}</div>
  </div>`;
}

function detail(view: DetailView, { words, cls }: PageContent): Html {
  const fact = (label: string, value: Html | string | null) =>
    value &&
    html`<div class="${cls('pair')}"><div class="${cls('k')}">${label}</div><div class="${cls('v')}">${value}</div></div>`;
  return html`
    <div class="${cls('top')}"><span>${words.invoice}</span> <span>${view.number}</span></div>
    <div class="${cls('chip')}">${view.status}</div>
    <div>${view.canRemind && remindButton(words)}</div>
    <div class="${cls('facts')}">
      ${fact(words.client, view.client)}${fact(words.email, view.email)}
      ${fact(words.invoiceDate, view.issued)}${fact(words.dueDate, view.due)}
    </div>
    <div class="${cls('items')}">${view.items.map(
      (item) =>
        html`<div class="${cls('pair')}"><div>${item.quantity} × ${item.name}</div><div>${broken(item.amount, cls)}</div></div>`,
    )}</div>
    <div class="${cls('sums')}">${sumRows(view, words).map(([label, value]) => fact(label, broken(value, cls)))}</div>
    ${view.note && html`<div class="${cls('note')}">${view.note}</div>`}
    <div data-activity>${view.activity.map((one) => html`<div>${one}</div>`)}</div>
    ${view.related && html`<div class="${cls('rel')}" data-testid="${cls('x')}-${view.related.id.toLowerCase()}"><span>${view.related.number}</span><span>${view.related.status}</span></div>`}
    ${remindTemplate(words, 4000, 'role')}`;
}
