/** A cell longer than this is a piece of layout, not an entry of a table. */
const longestEntry = 300;
const mostLinesInEntry = 3;

/**
 * The lines of one table row from the lines of its cells. Entries stand on one line, separated by tabs. Where all
 * cells hold equally many lines ("No. / Date / Due" beside "1043 / 1 Nov / 15 Nov") the lines are paired. A row that
 * only lays out a page (one full cell, or long ones side by side) gives the lines of its cells one after another.
 */
export function cellsAsLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length <= 1) return [...(filled[0] ?? [])];
  if (!filled.every(isEntry)) return pairs(filled) ?? filled.flat();
  return (
    pairs(filled) ?? [
      cells
        .map((cell) => cell.filter((line) => line !== '').join(' '))
        .join('\t')
        .trimEnd(),
    ]
  );
}

function isEntry(cell: readonly string[]): boolean {
  return cell.length <= mostLinesInEntry && cell.reduce((sum, line) => sum + line.length, 0) <= longestEntry;
}

function pairs(cells: readonly (readonly string[])[]): string[] | null {
  const count = cells[0]?.length ?? 0;
  const short = cells.every((cell) => cell.every((line) => line.length <= longestEntry && !line.includes('\t')));
  if (count < 2 || !short || cells.some((cell) => cell.length !== count)) return null;
  return Array.from({ length: count }, (_, at) => cells.map((cell) => cell[at] ?? '').join('\t'));
}
