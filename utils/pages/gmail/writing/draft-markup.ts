import type { PlacedTable } from './way.ts';

/** Mail programs keep little but these: a style of its own on each element, and the old attributes of tables. */
const tableStyle = 'border-collapse:collapse';
const cellStyle = 'border:1px solid #c4c7c5;padding:4px 8px;vertical-align:top';

/**
 * A draft as markup: a block a line, and each table where its plain text stands. The tags are ours alone; every word of
 * the draft, whoever wrote it, is escaped.
 */
export function draftMarkup(text: string, tables: readonly PlacedTable[]): string {
  const [first, ...others] = tables;
  const at = first ? text.indexOf(first.text) : -1;
  if (!first || at < 0) return linesMarkup(text);
  const before = text.slice(0, at).replace(/\n$/, '');
  const after = text.slice(at + first.text.length).replace(/^\n/, '');
  return linesMarkup(before) + tableMarkup(first) + draftMarkup(after, others);
}

function linesMarkup(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`)
    .join('');
}

function tableMarkup({ table }: PlacedTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${table.head.map((_, column) => cellMarkup(cells[column] ?? '', tag, table.figures.includes(column))).join('')}</tr>`;
  const rows = table.rows.map((cells) => row(cells, 'td')).join('');
  return `<table border="1" cellspacing="0" style="${tableStyle}"><tbody>${row(table.head, 'th')}${rows}</tbody></table>`;
}

function cellMarkup(cell: string, tag: 'th' | 'td', isFigure: boolean): string {
  const align = isFigure ? 'right' : 'left';
  const wrap = isFigure ? ';white-space:nowrap' : '';
  return `<${tag} dir="auto" align="${align}" style="${cellStyle};text-align:${align}${wrap}">${escaped(cell) || '<br>'}</${tag}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/ {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length));
}
