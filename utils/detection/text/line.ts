import type { Evidence } from '../reading.ts';
import type { AmountFound, Span } from '../values/amounts.ts';
import { findAmounts } from '../values/amounts.ts';
import { type DateFound, findDates } from '../values/dates.ts';
import { addressSpans } from './address-spans.ts';
import { fold } from './fold.ts';
import type { Searched } from './phrases.ts';
import { longestLine, longestText, mostLines, type TextLine } from './text-document.ts';
import { isDigit, isWordCharacter, tokensOf } from './tokens.ts';

/** A table cell or a stretch of words set apart by a wide gap. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Edges on the page; characters from the left where the layout is not known. */
  readonly left: number;
  readonly right: number;
}

/** A line with everything that can be read from it alone. */
export interface Line extends Searched {
  readonly index: number;
  readonly where: Evidence['where'];
  readonly text: string;
  readonly cells: readonly Cell[];
  /** The edges of its cells are those of a page. */
  readonly isPlaced: boolean;
  /** Mail and web addresses, telephone numbers, IBANs: nothing in them is a label or a number. */
  readonly addresses: readonly Span[];
  readonly dates: readonly DateFound[];
  readonly amounts: readonly AmountFound[];
}

/** A line with more dates or amounts than this is no line of an invoice; the first are enough. */
const mostValues = 40;

/** Splits a text into lines, tabs kept, within the caps. */
export function linesOfText(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const line of text.slice(0, longestText).split('\n')) {
    if (lines.length >= mostLines) break;
    lines.push({ text: line.endsWith('\r') ? line.slice(0, -1) : line });
  }
  return lines;
}

/** Reads a line. `index` orders lines of one document. */
export function readLine(source: TextLine, index: number, where: Evidence['where']): Line {
  const text = closeUp(source.text.slice(0, longestLine).normalize('NFC'));
  const folded = fold(text);
  const addresses = addressSpans(folded);
  // Neither a date nor an amount is without a figure, and most lines of a mail are.
  const hasFigures = /\p{N}/u.test(text);
  const dates = (hasFigures ? findDates(folded) : [])
    .slice(0, mostValues)
    .filter((date) => !addresses.some((span) => span.start <= date.start && date.end <= span.end));
  const taken = mergeSpans([...dates.filter((date) => isCertainlyDate(date, folded)), ...addresses]);
  return {
    index,
    where: source.text.includes('\t') && where === 'body' ? 'table' : where,
    text,
    folded,
    tokens: tokensOf(folded),
    lookedUp: new Map(),
    cells: cellsOf(folded, source.edges),
    isPlaced: source.edges !== undefined,
    addresses,
    dates,
    amounts: hasFigures ? findAmounts(text, folded, taken).slice(0, mostValues) : [],
  };
}

/** Fewer letters than this set apart by spaces are initials. */
const fewestSpaced = 6;

const letterSpaced = /(?:^|\s)\p{L} \p{L} \p{L} \p{L} \p{L} \p{L}(?:\s|$)/u;

/** `R E C H N U N G` is one word. The letters keep their places: the spaces move behind them. */
function closeUp(text: string): string {
  if (!letterSpaced.test(text)) return text;
  let closed = text;
  let start = 0;
  while (start < closed.length) {
    let end = start;
    while (isLetter(closed[end]) && closed[end + 1] === ' ' && !isWordCharacter(closed[start - 1])) end += 2;
    if (isLetter(closed[end]) && !isWordCharacter(closed[end + 1])) end += 1;
    const letters = closed.slice(start, end).replaceAll(' ', '');
    if (letters.length >= fewestSpaced && letters.length * 2 - 1 === end - start) {
      closed = closed.slice(0, start) + letters.padEnd(end - start) + closed.slice(end);
    }
    start = Math.max(end, start + 1);
  }
  return closed;
}

function isLetter(character: string | undefined): boolean {
  return isWordCharacter(character) && !isDigit(character);
}

/** `4/15` may be a fraction and `15.4.` an ordinal; with a year or a month's name it is a date. */
function isCertainlyDate(date: DateFound, folded: string): boolean {
  return date.year !== null || date.style === 'named' || isDayBesideWords(date, folded);
}

/** `fällig seit 30.04.`, `bis 28.09. überweisen`: a word before or a sentence behind makes it a day and no amount. */
function isDayBesideWords({ start, end }: DateFound, folded: string): boolean {
  if (folded[end - 1] !== '.') return false;
  const before = folded.slice(Math.max(0, start - 8), start);
  return (
    /(?:^|[ (])(?:am|zum|vom|bis|seit|ab|den|dem|der|und) $/.test(before) || /^[),]/.test(folded.slice(end, end + 1))
  );
}

function mergeSpans(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** Cells end at a tab, or at three spaces where no layout is given. */
function cellsOf(folded: string, edges: TextLine['edges']): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let ordinal = 0;
  const close = (end: number) => {
    const edge = edges?.[ordinal];
    ordinal += 1;
    const from = firstInk(folded, start, end);
    if (from >= end) return;
    cells.push({ start: from, end, left: edge?.left ?? from, right: edge?.right ?? end });
  };
  for (let at = 0; at < folded.length; at += 1) {
    if (folded[at] === '\t') {
      close(at);
      start = at + 1;
    } else if (edges === undefined && folded[at] === ' ' && folded[at + 1] === ' ' && at > start) {
      if (firstInk(folded, start, at) >= at) {
        // Nothing but spaces so far: they are not looked through again.
        start = at;
        continue;
      }
      close(at);
      while (folded[at + 1] === ' ') at += 1;
      start = at + 1;
    }
  }
  close(folded.length);
  return cells;
}

function firstInk(folded: string, from: number, to: number): number {
  let at = from;
  while (at < to && folded[at] === ' ') at += 1;
  return at;
}

/** The words of a line around a stretch, as evidence: at most 200 characters. */
export function wordsAround(line: Line, start: number, end: number): string {
  const from = Math.max(0, Math.min(start, end - 200));
  return line.text
    .slice(from, Math.min(end, from + 200))
    .replaceAll('\t', ' ')
    .trim();
}
