import type { NumberLabel } from '../languages/vocabulary.ts';
import type { Found } from '../reading.ts';
import { type Cell, type Line, wordsAround } from '../text/line.ts';
import { hitsIn, type PhraseHit } from '../text/phrases.ts';
import type { ReadDocument } from './document.ts';
import { found } from './found.ts';
import { type TokenRun, tokenAfter } from './identifier.ts';
import { isItemHeading } from './item-heading.ts';
import { standsAlone } from './stands-alone.ts';

export interface NumberFound {
  readonly number: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: string;
  readonly words: string;
}

export function findNumbers(document: ReadDocument): NumberFound[] {
  return document.lines.flatMap((line, position) =>
    hitsIn(document.books.numbers, line)
      .filter((hit) => hit.value !== 'other-number' && !isInAddress(line, hit))
      .flatMap((hit) => {
        if (hit.value !== 'bare') return numberOf(document.lines, position, line, hit) ?? [];
        if (!standsAlone(line, hit) || isItemHeading(document, line)) return [];
        const named = numberOf(document.lines, position, line, hit);
        return named && !tooShort.test(named.number) ? [{ ...named, confidence: named.confidence * shareOfBare }] : [];
      }),
  );
}

/** `https://inv.example/s/8sd7f` */
function isInAddress({ addresses }: Line, hit: { readonly start: number; readonly end: number }): boolean {
  return addresses.some(({ start, end }) => start <= hit.start && hit.end <= end);
}

/** `No.` says less than `Invoice no.`; below it `1` counts items. */
const shareOfBare = 0.75;
const tooShort = /^\d{1,2}$/;

/** More signs than this behind a label are no part of it. */
const longestRest = 40;

function numberOf(
  lines: readonly Line[],
  position: number,
  line: Line,
  hit: PhraseHit<NumberLabel>,
): NumberFound | null {
  const strong = hit.value === 'number' || hit.value === 'bare';
  const cellAt = line.cells.findIndex(({ start, end }) => start <= hit.start && hit.start < end);
  const cell = line.cells[cellAt];
  if (!cell) return null;
  const whole = isPrefix(line, hit) ? tokenAfter(line, hit.start, cell.end, strong) : null;
  const beside = whole ?? tokenAfter(line, hit.end, cell.end, strong);
  const signed =
    strong ||
    (beside && /(?:^|[ .)])(?:nr|no|n|number|nummer|num|#|°|º)\b/.test(line.folded.slice(hit.end, beside.start)));
  if (beside) return hitOn(line, hit, beside, signed ? 1 : 0.88, signed ? 'label-left' : 'after-invoice-word');
  const later = numberLater(line, hit.end, cell.end, hit.start - cell.start <= 1 ? 40 : 24);
  if (later) return hitOn(line, hit, later, 0.85, 'after-invoice-word');
  // A cell that goes on for long says more than a label does, and is not looked through for each of its labels.
  if (cell.end - hit.end > longestRest) return null;
  if (line.folded.slice(hit.end, cell.end).replace(/[ :.#()-]/g, '').length > 2) return null;
  const next = line.cells[cellAt + 1];
  const inNext = next && tokenAfter(line, next.start, next.end, strong);
  if (inNext) return hitOn(line, hit, inNext, strong ? 0.97 : 0.7, 'label-cell');
  const under = cellBelow(lines, position, cellAt);
  const inBelow = under && tokenAfter(under.line, under.cell.start, under.cell.end, strong);
  // A stamp may stand behind it: `LMC-0010 Paid`.
  if (!under || !inBelow || inBelow.end < under.cell.end - 8) return null;
  return hitOn(under.line, { ...hit, start: inBelow.start }, inBelow, strong ? 0.9 : 0.65, 'label-above');
}

/** `RE-1007`, `INV2026`: the short word is a part of the number. */
function isPrefix(line: Line, hit: PhraseHit<NumberLabel>): boolean {
  if (hit.value !== 'invoice' || hit.end - hit.start > 4) return false;
  const written = line.text.slice(hit.start, hit.end);
  // `FT 2026/12` is a number, `ft 12` names one.
  const series = written === written.toUpperCase() && /^ [A-Z\d]{1,8}\/\d/.test(line.text.slice(hit.end, hit.end + 11));
  return series || /[-_/\d]/.test(line.text.charAt(hit.end));
}

const numberSigns = new Set(['nr', 'no', 'n', 'num', 'numero', 'nummer', 'number', '#', 'nro']);

function numberLater(line: Line, from: number, to: number, farthest: number): TokenRun | null {
  const sign = tokensWithin(line, from, from + farthest).find(({ word }) => numberSigns.has(word));
  return sign && sign.end < to ? tokenAfter(line, sign.end, to, true) : null;
}

/** The tokens that begin in a stretch of the line, found without going through all of a long one. */
function tokensWithin({ tokens }: Line, from: number, to: number): Line['tokens'] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end]?.start ?? 0) <= to) end += 1;
  return tokens.slice(low, end);
}

/** The cell under another; on a page, lines that have nothing in its column are passed over. */
function cellBelow(lines: readonly Line[], position: number, cellAt: number): { line: Line; cell: Cell } | null {
  const own = lines[position];
  const label = own?.cells[cellAt];
  if (!own || !label) return null;
  for (const line of lines.slice(position + 1, position + 4).filter(({ cells }) => cells.length > 0)) {
    const overlapping = line.cells.find(({ left, right }) => left < label.right && right > label.left);
    const byCount = line.cells.length === own.cells.length ? line.cells[cellAt] : undefined;
    const cell = line.isPlaced ? (overlapping ?? byCount) : (byCount ?? overlapping);
    if (cell) return { line, cell };
    if (!line.isPlaced) return null;
  }
  return null;
}

function hitOn(line: Line, hit: { start: number }, at: TokenRun, confidence: number, why: string): NumberFound {
  const words = wordsAround(line, Math.min(hit.start, at.start), at.end);
  return { number: at.text, line, start: at.start, end: at.end, confidence, why, words };
}

export function bestNumber(numbers: readonly NumberFound[]): Found<string> | null {
  const scores = new Map<string, { score: number; best: NumberFound }>();
  for (const one of numbers) {
    const known = scores.get(one.number);
    const score =
      (known ? known.score + 0.05 : 0) + (known ? Math.max(0, one.confidence - known.best.confidence) : one.confidence);
    scores.set(one.number, { score, best: known && known.best.confidence >= one.confidence ? known.best : one });
  }
  // Beside another number `Teilrechnung Nr. 2` counts the invoices of a project.
  for (const one of scores.values()) if (tooShort.test(one.best.number)) one.score -= 0.2;
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const first = ranked[0];
  if (!first) return null;
  return found(first.best.number, first.best.confidence, first.best.words, first.best.line.where, first.best.why);
}
