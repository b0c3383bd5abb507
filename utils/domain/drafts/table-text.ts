import type { DraftTable } from './draft.ts';

/**
 * A table in plain text: one line a row, its cells padded to the width of their column, figures flush with the end.
 * Nothing but spaces stands between the cells, so that the words are those of the table in a mail that can show one.
 */
export function tableText({ head, rows, figures }: Pick<DraftTable, 'head' | 'rows' | 'figures'>): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  return lines
    .map((cells) =>
      head
        .map((_, column) => padded(cells[column] ?? '', widths[column] ?? 0, figures.includes(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(cell: string, width: number, isFigure: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isFigure ? room + cell : cell + room;
}

/** In characters as a reader counts them: marks that combine with a letter take no room. */
function widthOf(cell: string): number {
  return [...cell.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
