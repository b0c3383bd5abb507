import { type Cell, type Line, wordsAround } from '../text/line.ts';
import { findPhrases, type PhraseBook, type PhraseHit } from '../text/phrases.ts';
import { isDigit } from '../text/tokens.ts';
import type { Span } from '../values/amounts.ts';

/** How a value stands to the label that says what it is. */
export type Relation = 'label-left' | 'label-right' | 'label-cell' | 'label-above' | 'no-label';

/** A value with the label that governs it. */
export interface Governed<V extends Span, L> {
  readonly value: V;
  readonly line: Line;
  readonly label: L | null;
  readonly relation: Relation;
  /** 0 for a label right beside the value, growing with what stands between. */
  readonly cost: number;
  /** The label and the value as they stand, at most 200 characters. */
  readonly words: string;
  /** The words of the label, folded; empty where there is none. */
  readonly labelWords: string;
}

/** What to look for: which values, which labels, and which labels may stand behind their value. */
export interface Governing<V extends Span, L> {
  readonly values: (line: Line) => readonly V[];
  readonly book: PhraseBook<L>;
  readonly mayFollow: (label: L) => boolean;
  /** A label that governs all of its clause, whatever stands nearer: `2% discount if paid by 19 May`. */
  readonly governsClause: (label: L) => boolean;
  /** False where the label stands in the heading of a table of items and governs nothing below. */
  readonly governsBelow: (line: Line, label: L) => boolean;
}

interface Candidate<L> {
  readonly label: L;
  readonly relation: Relation;
  readonly cost: number;
  readonly words: string;
  readonly labelWords: string;
}

/** In prose a label further away than this belongs to something else. */
const farthestLeft = 48;
const farthestRight = 22;
const farthestAbove = 3;

/** Gives each value of the lines the label that governs it: left of it, right behind it, in a cell before, or above. */
export function govern<V extends Span, L>(lines: readonly Line[], how: Governing<V, L>): Governed<V, L>[] {
  const hitsOf = new Map<Line, readonly PhraseHit<L>[]>();
  const hits = (line: Line) => {
    const known = hitsOf.get(line);
    if (known) return known;
    const found = findPhrases(how.book, line.folded, line.tokens);
    hitsOf.set(line, found);
    return found;
  };
  return lines.flatMap((line, position) => {
    const values = how.values(line);
    return values.map((value) => {
      const cell = cellAt(line, value);
      const candidates = [
        inCellLeft(line, cell, value, values, hits(line), how),
        inCellRight(line, cell, value, hits(line), how),
        inCellsBefore(line, cell, values, hits(line)),
        above(lines, position, cell, hits, how),
      ].filter((candidate) => candidate !== null);
      const best = candidates.sort((a, b) => a.cost - b.cost)[0];
      if (best) return { value, line, ...best };
      const words = wordsAround(line, Math.max(0, value.start - 60), value.end);
      return { value, line, label: null, relation: 'no-label' as const, cost: 100, words, labelWords: '' };
    });
  });
}

function cellAt(line: Line, value: Span): Cell {
  const cell = line.cells.find(({ start, end }) => start <= value.start && value.start < end);
  return cell ?? { start: 0, end: line.text.length, left: 0, right: line.text.length };
}

function inCellLeft<V extends Span, L>(
  line: Line,
  cell: Cell,
  value: Span,
  values: readonly Span[],
  hits: readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const before = hits.filter(
    (hit) => hit.start >= cell.start && hit.end <= value.start && !isRangeWord(line, hit, values),
  );
  const clause = clauseStart(line, cell.start, value.start);
  const hit = before.find(({ start, value: label }) => start >= clause && how.governsClause(label)) ?? before.at(-1);
  if (!hit || value.start - hit.end > farthestLeft || breaksSentence(line, hit.end, value.start)) return null;
  const between = values.filter(({ start, end }) => start >= hit.end && end <= value.start);
  const isRange = between.length === 1 && value.start - (between[0]?.end ?? 0) <= 7;
  const cost = value.start - hit.end + lettersBetween(line, hit.end, value.start) + (isRange ? 0 : between.length * 14);
  return candidate(line, hit, 'label-left', cost, wordsAround(line, hit.start, value.end));
}

function inCellRight<V extends Span, L>(
  line: Line,
  cell: Cell,
  value: Span,
  hits: readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const hit = hits.find(({ start }) => start >= value.end && start < cell.end);
  if (!hit || !how.mayFollow(hit.value) || hit.start - value.end > farthestRight) return null;
  const between = line.folded.slice(value.end, hit.start);
  if (/[,;:()]/.test(between) || breaksSentence(line, value.end, hit.start)) return null;
  const cost = 1 + 2 * (hit.start - value.end);
  return candidate(line, hit, 'label-right', cost, wordsAround(line, value.start, hit.end));
}

/** The nearest cell before that carries a label, values of the same row between counting little. */
function inCellsBefore<L>(
  line: Line,
  cell: Cell,
  values: readonly Span[],
  hits: readonly PhraseHit<L>[],
): Candidate<L> | null {
  const before = line.cells.filter(({ end }) => end <= cell.start);
  for (let distance = 1; distance <= before.length && distance <= 6; distance += 1) {
    const labelled = before[before.length - distance];
    if (!labelled) return null;
    const hit = hits.findLast(({ start, end }) => start >= labelled.start && end <= labelled.end);
    if (!hit) continue;
    // The label has its value in its own cell.
    if (values.some(({ start, end }) => start >= hit.end && end <= labelled.end)) return null;
    return candidate(line, hit, 'label-cell', 2 + 6 * (distance - 1), wordsAround(line, hit.start, cell.end));
  }
  return null;
}

function above<V extends Span, L>(
  lines: readonly Line[],
  position: number,
  cell: Cell,
  hits: (line: Line) => readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const own = lines[position];
  let distance = 0;
  for (let at = position - 1; own && at >= 0 && distance < farthestAbove; at -= 1) {
    const line = lines[at];
    if (!line || line.cells.length === 0) continue;
    distance += 1;
    const heading = cellOver(line, own, cell);
    if (!heading) continue;
    const hit = hits(line).find(({ start, end }) => start >= heading.start && end <= heading.end);
    const holdsValue = how.values(line).some(({ start }) => start >= heading.start && start < heading.end);
    if (hit && !holdsValue && covers(hit, heading)) {
      if (!how.governsBelow(line, hit.value)) return null;
      const words = `${line.text.slice(heading.start, heading.end).trim()}: ${own.text.slice(cell.start, cell.end).trim()}`;
      return candidate(line, hit, 'label-above', 10 + 12 * (distance - 1), words.slice(0, 200));
    }
    if (!holdsValue) return null;
  }
  return null;
}

/** The cell of a line that stands over another line's cell: the same column. */
function cellOver(line: Line, own: Line, cell: Cell): Cell | null {
  if (line.cells.length === own.cells.length) return line.cells[own.cells.indexOf(cell)] ?? null;
  const overlapping = line.cells.filter(({ left, right }) => left < cell.right && right > cell.left);
  return overlapping.length === 1 ? (overlapping[0] ?? null) : null;
}

/** The label is most of what the cell says. */
function covers<L>(hit: PhraseHit<L>, cell: Cell): boolean {
  return (hit.end - hit.start) * 2 >= cell.end - cell.start;
}

const rangeWords = new Set([
  'bis',
  'to',
  'au',
  'al',
  'a',
  'hasta',
  'tot',
  'ate',
  'until',
  'till',
  'through',
  'and',
  'und',
  'y',
  'e',
  'et',
  'en',
  't',
]);

/** `01.11. bis 30.11.`: the word joins two values of one period and labels neither. */
function isRangeWord<L>(line: Line, hit: PhraseHit<L>, values: readonly Span[]): boolean {
  const joins = values.some(({ end }) => end <= hit.start && hit.start - end <= 2);
  return joins && rangeWords.has(line.folded.slice(hit.start, hit.end).split(' ')[0] ?? '');
}

/** Words between a label and its value make it less likely that they belong together. */
function lettersBetween(line: Line, from: number, to: number): number {
  let letters = 0;
  for (const token of line.tokens) {
    if (token.start >= from && token.end <= to && !isDigit(token.word[0])) letters += token.end - token.start;
  }
  return letters;
}

/** Where the clause that a position stands in begins: behind the last comma, semicolon or full stop before it. */
function clauseStart(line: Line, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (',;'.includes(line.folded.charAt(at)) && line.folded[at + 1] === ' ') return at;
    if (line.folded.charAt(at) === '.' && breaksSentence(line, at, at + 1)) return at;
  }
  return from;
}

/** A full stop between words ends what a label says. `Nr. 5`, `5. März` and `z. B.` end nothing. */
export function breaksSentence(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const character = line.folded.charAt(at);
    if (character === ';' || character === '?' || character === '!') return true;
    if (character !== '.' || line.folded[at + 1] !== ' ') continue;
    const next = line.text.charAt(at + 2);
    const wordBefore = /[a-z]{3}$/.test(line.folded.slice(Math.max(0, at - 3), at));
    if (wordBefore && next !== next.toLowerCase()) return true;
  }
  return false;
}

function candidate<L>(line: Line, hit: PhraseHit<L>, relation: Relation, cost: number, words: string): Candidate<L> {
  return { label: hit.value, relation, cost, words, labelWords: line.folded.slice(hit.start, hit.end) };
}
