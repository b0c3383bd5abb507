import type { Line } from '../text/line.ts';
import { cellOver } from './label-above.ts';

/** Terms in a form are a few words under a heading of a few words. */
const longestCell = 40;
/** A heading further up than this heads something else. */
const farthestAbove = 3;
/** Forms stand near the top of a document. */
const mostLines = 120;

/**
 * The text of the lines, and behind it the short cells of forms once more, each behind the heading over it:
 * `Terms of payment: 45 days`. On a page the lines of other columns stand between the two.
 */
export function textWithHeadings(lines: readonly Line[]): string {
  const filled = lines.filter(({ cells }) => cells.length > 0).slice(0, mostLines);
  const headed = filled.flatMap((line, at) =>
    line.isPlaced ? headedCells(line, filled.slice(Math.max(0, at - farthestAbove), at)) : [],
  );
  return [...lines.map((line) => line.text), ...(headed.length > 0 ? ['', ...headed] : [])].join('\n');
}

function headedCells(line: Line, above: readonly Line[]): string[] {
  return line.cells.flatMap((cell) => {
    const words = line.text.slice(cell.start, cell.end).trim();
    if (words.length > longestCell || !/\d/.test(words)) return [];
    for (const over of above.toReversed()) {
      const heading = cellOver(over, line, cell);
      if (!heading) continue;
      const title = over.text.slice(heading.start, heading.end).trim();
      return title.length > longestCell || /\d/.test(title) ? [] : [`${title}: ${words}.`];
    }
    return [];
  });
}
