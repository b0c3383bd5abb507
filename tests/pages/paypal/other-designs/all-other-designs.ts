import { html, trusted } from '../../../replica/paypal/html.ts';
import type { ShownFacts } from '../../../replica/paypal/paypal-truth.ts';
import { listsInGroups } from './lists-in-groups.ts';
import { listsOfCards } from './lists-of-cards.ts';
import { listsOfDoubleRows } from './lists-of-double-rows.ts';
import { listsOfLines } from './lists-of-lines.ts';
import { listsOfMachines } from './lists-of-machines.ts';
import { listsOfMergedCells } from './lists-of-merged-cells.ts';
import { listsOfParts } from './lists-of-parts.ts';
import { listsOfPieces } from './lists-of-pieces.ts';
import { listsOfRows } from './lists-of-rows.ts';
import { listsOfTables } from './lists-of-tables.ts';
import { listsToldAside } from './lists-told-aside.ts';
import { listsUnlabelled } from './lists-unlabelled.ts';
import { listsWithAsides } from './lists-with-asides.ts';
import { morePages } from './more-pages.ts';
import type { OtherList, OtherPage } from './other-design.ts';
import type { OtherRow, Pen } from './other-rows.ts';
import { otherPages } from './pages.ts';
import { pagesInParts } from './pages-in-parts.ts';
import { pagesThatTellMore } from './pages-that-tell-more.ts';

export const allLists: readonly OtherList[] = [
  ...listsOfTables,
  ...listsOfCards,
  ...listsOfParts,
  ...listsOfRows,
  ...listsUnlabelled,
  ...listsOfMergedCells,
  ...listsOfPieces,
  ...listsInGroups,
  ...listsToldAside,
  ...listsOfLines,
  ...listsOfDoubleRows,
  ...listsOfMachines,
  ...listsWithAsides,
];
export const allPages: readonly OtherPage[] = [...otherPages, ...morePages, ...pagesThatTellMore, ...pagesInParts];

export function listMarkup(design: OtherList, rows: readonly OtherRow[], pen: Pen): string {
  return html`<!doctype html><html lang="${pen.lang}"><head><title>PayPal</title><style>${trusted(design.style ?? '')}</style></head>
    <body><nav><a href="/">PayPal</a></nav><main><h1>${pen.words.invoices}</h1>${design.draw(rows, pen)}</main></body></html>`
    .markup;
}

export function pageMarkup(design: OtherPage, row: OtherRow, rows: readonly OtherRow[], pen: Pen): string {
  const others = rows.filter(({ id }) => id !== row.id).slice(0, 5);
  return html`<!doctype html><html lang="${pen.lang}"><head><title>PayPal</title><style>${trusted(design.style ?? '')}</style></head>
    <body><nav><a href="/">PayPal</a></nav><main>${design.draw(row, others, pen)}</main></body></html>`.markup;
}

/** All that is true of an invoice. */
export function wholeFacts(row: OtherRow): ShownFacts {
  return {
    number: row.number,
    client: row.client,
    clientEmail: row.email,
    currency: row.total.currency_code,
    total: row.total.value,
    amountDue: row.balance.value,
    issueDate: row.issued,
    dueDate: row.dueDay,
    daysOverdue: null,
  };
}

/** What a list states of it, and what follows from that. */
export function listFacts(design: OtherList, row: OtherRow): ShownFacts {
  const whole = wholeFacts(row);
  const { email, total, balance, issued, due } = design.shows;
  const follows = ['due', 'unpaid', 'overdue', 'paid', 'markedAsPaid'].includes(row.key);
  return {
    ...whole,
    clientEmail: email || row.email === row.client ? row.email : null,
    total: total ? whole.total : null,
    amountDue: balance || (total && follows) ? whole.amountDue : null,
    issueDate: issued ? whole.issueDate : null,
    dueDate: due && (!row.onReceipt || issued) ? whole.dueDate : null,
  };
}
