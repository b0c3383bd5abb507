import type { NumberLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { type Line, wordsAround } from '../text/line.ts';
import { findPhrases, type PhraseHit } from '../text/phrases.ts';
import { isDigit, isWordCharacter } from '../text/tokens.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';

/** An invoice number where it stands. */
export interface NumberFound {
  readonly number: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: string;
  readonly words: string;
}

const longestNumber = 64;
/** Words that may stand between a label and its number. */
const fillers = new Set([
  'is',
  'ist',
  'lautet',
  'nr',
  'no',
  'n',
  'number',
  'nummer',
  'est',
  'es',
  'id',
  'ref',
  'num',
  'numero',
  'code',
  'mit',
  'der',
  'ref no',
  'e',
]);
/** Capitals before a number that are no part of it. */
const noPrefix = new Set(
  (
    'DATE DUE FOR TO TEL FAX PO VAT IBAN PAGE TOTAL NO NR ID AND OF ON BY FROM USD EUR GBP CHF CAD AUD TAX BIC REF PAYMENT ' +
    'SEITE DATUM VOM FÜR VON AM DU DE DEL LE LA DATA FECHA BANK BOX RE AT QTY SUM NET ORDER NUMBER NUMMER N UND ZUM'
  ).split(' '),
);
const units = new Set(
  (
    'day days week weeks month months tage tagen tag wochen monate jours dias giorni dagen ' +
    'euro eur usd gbp chf hours stunden st nd rd th'
  ).split(' '),
);

/** Every invoice number of the document, as it stands behind, beside or below a label that announces one. */
export function findNumbers(document: ReadDocument): NumberFound[] {
  return document.lines.flatMap((line, position) =>
    findPhrases(document.books.numbers, line.folded, line.tokens)
      .filter(({ value }) => value !== 'other-number')
      .flatMap((hit) => numberOf(document.lines, position, line, hit) ?? []),
  );
}

function numberOf(
  lines: readonly Line[],
  position: number,
  line: Line,
  hit: PhraseHit<NumberLabel>,
): NumberFound | null {
  const strong = hit.value === 'number';
  const cellAt = line.cells.findIndex(({ start, end }) => start <= hit.start && hit.start < end);
  const cell = line.cells[cellAt];
  if (!cell) return null;
  const beside = tokenAfter(line, hit.end, cell.end, strong);
  const signed =
    strong || /(?:^|[ .)])(?:nr|no|n|number|nummer|num|#|°|º)\b/.test(line.folded.slice(hit.end, beside?.start));
  if (beside) return hitOn(line, hit, beside, signed ? 1 : 0.88, signed ? 'label-left' : 'after-invoice-word');
  const later = hit.start - cell.start <= 1 ? numberLater(line, hit.end, cell.end) : null;
  if (later) return hitOn(line, hit, later, 0.85, 'after-invoice-word');
  if (line.folded.slice(hit.end, cell.end).replace(/[ :.#()-]/g, '').length > 2) return null;
  const next = line.cells[cellAt + 1];
  const inNext = next && tokenAfter(line, next.start, next.end, strong);
  if (inNext) return hitOn(line, hit, inNext, strong ? 0.97 : 0.7, 'label-cell');
  const below = lines.slice(position + 1, position + 4).find(({ cells }) => cells.length > 0);
  const under = below && cellUnder(below, line, cellAt);
  const inBelow = below && under && tokenAfter(below, under.start, under.end, strong);
  // A stamp may stand behind it: `LMC-0010 Paid`.
  if (!below || !inBelow || inBelow.end < under.end - 8) return null;
  return hitOn(below, { ...hit, start: inBelow.start }, inBelow, strong ? 0.9 : 0.65, 'label-above');
}

const numberSigns = new Set(['nr', 'no', 'n', 'num', 'numero', 'nummer', 'number', '#', 'nro']);

/** `Rechnung des Versicherers (575) Nr. 12`: a line that opens with the word and names the number further on. */
function numberLater(line: Line, from: number, to: number): TokenRun | null {
  const sign = line.tokens.find(({ word, start }) => start >= from && start - from <= 40 && numberSigns.has(word));
  return sign && sign.end < to ? tokenAfter(line, sign.end, to, true) : null;
}

function cellUnder(below: Line, line: Line, cellAt: number) {
  if (below.cells.length === line.cells.length) return below.cells[cellAt];
  const cell = line.cells[cellAt];
  return cell && below.cells.find(({ left, right }) => left < cell.right && right > cell.left);
}

function hitOn(line: Line, hit: { start: number }, at: TokenRun, confidence: number, why: string): NumberFound {
  const words = wordsAround(line, Math.min(hit.start, at.start), at.end);
  return { number: at.text, line, start: at.start, end: at.end, confidence, why, words };
}

interface TokenRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The identifier that stands at `from`, fillers skipped; null where something else does. */
function tokenAfter(line: Line, from: number, to: number, strong: boolean): TokenRun | null {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    at = behindBracket(line, at, to);
    while (at < to && ' :.#-="\'(,°º№*'.includes(line.folded.charAt(at))) at += 1;
    let end = at;
    while (end < to && isWordCharacter(line.folded[end])) end += 1;
    if (!fillers.has(line.folded.slice(at, end)) || ' :.°º'.indexOf(line.folded[end] ?? ' ') < 0) break;
    at = end;
  }
  const run = runAt(line, at, to);
  if (!run) return null;
  return isIdentifier(line, run, strong) ? run : null;
}

/** A code in brackets between the word and its number: `Handelsrechnung (380) Nr. 12`. */
function behindBracket(line: Line, from: number, to: number): number {
  const open = line.folded[from] === ' ' ? from + 1 : from;
  if (line.folded[open] !== '(') return from;
  const close = line.folded.indexOf(')', open);
  return close > 0 && close - open <= 8 && close + 1 < to ? close + 1 : from;
}

/** The characters up to the next space; a short prefix in capitals and the part after one space belong together. */
function runAt(line: Line, from: number, to: number): TokenRun | null {
  let end = endOfRun(line, from, to);
  const first = line.text.slice(from, end);
  if (first === '') return null;
  if (
    /^\p{Lu}{1,6}[-/.]?$/u.test(first) &&
    !noPrefix.has(first.replace(/[-/.]$/, '')) &&
    line.text.charAt(end) === ' '
  ) {
    const second = endOfRun(line, end + 1, to);
    if (isDigitIn(line.text.slice(end + 1, second))) end = second;
  }
  const text = trimEnd(line.text.slice(from, end));
  return text === '' ? null : { text, start: from, end: from + text.length };
}

function endOfRun(line: Line, from: number, to: number): number {
  let end = from;
  while (end < to && end - from <= longestNumber && !' \t,;:()<>"„“”|'.includes(line.text.charAt(end))) end += 1;
  return end;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ".,;:)!?'’*-–/".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isIdentifier(line: Line, run: TokenRun, strong: boolean): boolean {
  const { text, start, end } = run;
  if (text.length > longestNumber || !isDigitIn(text)) return false;
  if (text.includes('@') || text.includes('%') || text.includes('://') || '€$£'.includes(text.charAt(0))) return false;
  if (line.dates.some((date) => date.start <= start && date.end >= end)) return false;
  const amount = line.amounts.find((one) => one.start <= start && one.end >= end);
  if (amount?.currency || (amount && amount.numeral.fraction.length === 2)) return false;
  if (/^\d+$/.test(text)) {
    if (!strong && (text.length < 2 || /^(19|20)\d\d$/.test(text))) return false;
    const after = line.folded.slice(end).match(/^ ?([a-z]+)/)?.[1];
    if (after !== undefined && units.has(after)) return false;
    // `page 2 of 3`, `invoice 1 of 2`
    if (/^ (of|von|de|di|van|sur) \d{1,2}(?!\d|[./-]\d)/.test(line.folded.slice(end, end + 9)) && text.length <= 2)
      return false;
  } else if (!/\p{Lu}|\d[-/._]\d|\p{L}[-/._]\d/u.test(text) && !strong) return false;
  return !/^\d+(st|nd|rd|th|h|x|k)$/i.test(text);
}

function isDigitIn(text: string): boolean {
  for (const character of text) if (isDigit(character)) return true;
  return false;
}

/** The best of the numbers found, agreeing places counting for it; null where there is none. */
export function bestNumber(numbers: readonly NumberFound[]): Found<string> | null {
  const scores = new Map<string, { score: number; best: NumberFound }>();
  for (const one of numbers) {
    const known = scores.get(one.number);
    const score =
      (known ? known.score + 0.05 : 0) + (known ? Math.max(0, one.confidence - known.best.confidence) : one.confidence);
    scores.set(one.number, { score, best: known && known.best.confidence >= one.confidence ? known.best : one });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const first = ranked[0];
  if (!first) return null;
  return found(first.best.number, first.best.confidence, first.best.words, first.best.line.where, first.best.why);
}
