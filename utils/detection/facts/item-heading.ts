import type { Line } from '../text/line.ts';
import { hitsIn } from '../text/phrases.ts';
import type { ReadDocument } from './document.ts';

/** True for a line that heads a table of items: it names the column that says what was done. */
export function isItemHeading(document: ReadDocument, line: Line): boolean {
  if (line.cells.length < 2) return false;
  // `Service date` heads a column of dates.
  const days = hitsIn(document.books.days, line);
  return hitsIn(document.books.descriptions, line).some(
    (hit) => !days.some(({ start, end }) => start <= hit.start && hit.end <= end && end - start > hit.end - hit.start),
  );
}
