import type { Line } from '../text/line.ts';
import { findPhrases } from '../text/phrases.ts';
import type { ReadDocument } from './document.ts';

/** True for a line that heads a table of items: it names the column that says what was done. */
export function isItemHeading(document: ReadDocument, line: Line): boolean {
  return line.cells.length > 1 && findPhrases(document.books.descriptions, line.folded, line.tokens).length > 0;
}
