import type { Line } from '../text/line.ts';

/** Signs that may stand between a label and its value, or close a label. */
const signs = ' .:#°º-–';
/** More of them than this are no part of a label; it keeps the work for each label small on any line. */
const mostSigns = 8;

/**
 * True where a label is a field of a form: all of its cell, or its beginning with a colon behind it. In prose the same
 * words say much less.
 */
export function standsAlone(line: Line, label: { readonly start: number; readonly end: number }): boolean {
  const cell = line.cells.find(({ start, end }) => start <= label.start && label.end <= end);
  if (!cell || label.start - cell.start > mostSigns) return false;
  if (!isSigns(line.folded.slice(cell.start, label.start))) return false;
  const behind = line.folded.slice(label.end, Math.min(cell.end, label.end + mostSigns + 1));
  if ((behind.length <= mostSigns && isSigns(behind)) || /^[ .°º]{0,3}:/.test(behind)) return true;
  return secondLanguage.test(line.folded.slice(label.end, Math.min(cell.end, label.end + longestSecond)));
}

/** `Numéro / Number :`, `Datum / Date`: the label once more in another language. */
const secondLanguage = /^ ?\/ ?[a-z][a-z .']{1,24}(?::|$)/;
const longestSecond = 30;

function isSigns(text: string): boolean {
  for (const character of text) if (!signs.includes(character)) return false;
  return true;
}
