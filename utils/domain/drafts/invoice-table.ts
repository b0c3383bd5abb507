import type { DraftTable } from './draft.ts';
import type { DraftBook, InvoiceLine } from './draft-book.ts';
import { tableText } from './table-text.ts';

type Table = Pick<DraftTable, 'head' | 'rows' | 'figures'>;

/** What stands in the place of the table until its paragraph is known; no text of anybody's has this character. */
export const tableMark = '\uE000';

/** Several invoices with their totals, one per currency. A column in which nothing is known is left out. */
export function invoiceTable(
  lines: readonly InvoiceLine[],
  totals: readonly string[],
  { columns, total }: DraftBook,
  isPaid: boolean,
): Table {
  const shown = (['number', 'subject', 'issued', 'due', 'daysOverdue', 'amount'] as const).filter(
    (column) => column === 'number' || lines.some((line) => line[column] !== null),
  );
  const figures = shown.flatMap((column, index) => (column === 'daysOverdue' || column === 'amount' ? [index] : []));
  const totalRow = (amount: string) => shown.map((column) => ({ number: total, amount })[column as string] ?? '');
  return {
    head: shown.map((column) => columns[isPaid && column === 'amount' ? 'paid' : column]),
    rows: [...lines.map((line) => shown.map((column) => String(line[column] ?? ''))), ...totals.map(totalRow)],
    figures,
  };
}

/** The finished paragraphs, with the table in its place: as a table of its own where it is a paragraph of its own. */
export function withTable(
  paragraphs: readonly string[],
  table: Table | null,
): { readonly paragraphs: readonly string[]; readonly tables: readonly DraftTable[] } {
  if (!table) return { paragraphs, tables: [] };
  const text = tableText(table);
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.split(tableMark).join(text)),
    tables: paragraphs.flatMap((paragraph, index) => (paragraph === tableMark ? [{ paragraph: index, ...table }] : [])),
  };
}
