import { vocabularies } from '../languages/vocabularies.ts';
import type { Found } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import { found } from './found.ts';

type Side = 'seller' | 'buyer';

const labels = compilePhrases<Side>(
  vocabularies.flatMap(({ parties }) => [
    ...parties.seller.map((phrase) => [phrase, 'seller'] as const),
    ...parties.buyer.map((phrase) => [phrase, 'buyer'] as const),
  ]),
);

/** A label of one of the parties, and where its block starts. */
interface PartyLabel {
  readonly side: Side;
  readonly line: number;
  readonly column: number;
}

const longestName = 80;
/** A party's block has at most this many lines below its label. */
const longestBlock = 6;

/** The names that stand beside or below the labels of the parties. */
export function partiesIn(lines: readonly Line[]): Readonly<Record<Side, Found<string> | null>> {
  const names: Record<Side, Found<string> | null> = { seller: null, buyer: null };
  for (const [position, line] of lines.entries()) {
    for (const { side, beside, column } of labelsIn(line)) {
      if (names[side]) continue;
      const name = beside ?? cellBelow(lines, position, line, column);
      if (name)
        names[side] = found(name, beside ? 0.75 : 0.65, name, line.where, beside ? 'label-left' : 'label-above');
    }
  }
  return names;
}

/** Where the user stands in a document: its creditor, its debtor, or not to be told. */
export function sideOfUser(lines: readonly Line[], marks: readonly string[]): Side | null {
  const wanted = marks.map((mark) => fold(mark).trim()).filter((mark) => mark.length >= 4);
  if (wanted.length === 0) return null;
  let last: PartyLabel | null = null;
  let seen = false;
  for (const line of lines) {
    for (const label of labelsIn(line)) last = { side: label.side, line: line.index, column: label.column };
    if (!wanted.some((mark) => line.folded.includes(mark))) continue;
    seen = true;
    if (last?.side === 'buyer' && line.index - last.line <= longestBlock) return 'buyer';
  }
  return seen ? 'seller' : null;
}

function labelsIn(line: Line): { side: Side; beside: string | null; column: number }[] {
  const hits = findPhrases(labels, line.folded, line.tokens);
  if (hits.length === 0) return [];
  return line.cells.flatMap((cell, column) => {
    const hit = hits.find(({ start }) => start >= cell.start && start - cell.start <= 1);
    if (!hit || hit.end > cell.end) return [];
    const rest = line.text.slice(hit.end, cell.end);
    const isLabel = rest.trim() === '' || /^ ?:/.test(rest);
    if (!isLabel) return [];
    const beside = nameOf(rest.replace(/^ ?:/, '')) ?? nameOf(cellText(line, column + 1));
    return [{ side: hit.value, beside: rest.trim() === '' && line.cells.length > 2 ? null : beside, column }];
  });
}

function cellBelow(lines: readonly Line[], position: number, line: Line, column: number): string | null {
  const below = lines.slice(position + 1, position + 3).find(({ cells }) => cells.length > 0);
  if (!below) return null;
  const own = line.cells[column];
  const at = below.cells.findIndex(({ left, right }) => own !== undefined && left < own.right && right > own.left);
  return nameOf(cellText(below, below.cells.length === line.cells.length ? column : Math.max(at, 0)));
}

function cellText(line: Line, column: number): string {
  const cell = line.cells[column];
  return cell ? line.text.slice(cell.start, cell.end) : '';
}

function nameOf(text: string): string | null {
  const name = text.trim();
  return name.length >= 2 && name.length <= longestName && /\p{L}{2}/u.test(name) ? name : null;
}
