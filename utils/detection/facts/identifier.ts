import type { Line } from '../text/line.ts';
import { isDigit, isWordCharacter } from '../text/tokens.ts';

const longestNumber = 64;

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

/** A run of characters that may be an identifier, where it stands. */
export interface TokenRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function tokenAfter(line: Line, from: number, to: number, strong: boolean): TokenRun | null {
  let at = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    at = behindBracket(line, at, to);
    while (at < to && ' :.#-="\'(,°º№*'.includes(line.folded.charAt(at))) at += 1;
    let end = at;
    while (end < to && isWordCharacter(line.folded[end])) end += 1;
    if (!fillers.has(line.folded.slice(at, end)) || ' :.°º'.indexOf(line.folded[end] ?? ' ') < 0) break;
    at = end;
  }
  const groups = strong ? digitGroups(line, at, to) : null;
  if (groups) return groups;
  const run = runAt(line, at, to);
  if (!run) return null;
  return isIdentifier(line, run, strong) ? run : null;
}

/** `880 112 334`, all of its cell behind the label. */
function digitGroups(line: Line, from: number, to: number): TokenRun | null {
  const text = line.text.slice(from, Math.min(to, from + 30)).trim();
  return from + text.length >= to - 1 &&
    /^\d{2,4}(?: \d{3,4}){1,4}$/.test(text) &&
    !line.dates.some(({ start }) => start === from)
    ? { text, start: from, end: from + text.length }
    : null;
}

function behindBracket(line: Line, from: number, to: number): number {
  const open = line.folded[from] === ' ' ? from + 1 : from;
  if (line.folded[open] !== '(') return from;
  const close = line.folded.indexOf(')', open);
  return close > 0 && close - open <= 8 && close + 1 < to ? close + 1 : from;
}

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
  end = behindYear(line, from, end, to);
  const text = trimEnd(line.text.slice(from, end));
  return text === '' ? null : { text, start: from, end: from + text.length };
}

/** `INV 2026 003`: a year and a running number set apart by a space. */
function behindYear(line: Line, from: number, end: number, to: number): number {
  if (!/(?:^|\s)(?:19|20)\d\d$/.test(line.text.slice(from, end)) || line.text.charAt(end) !== ' ') return end;
  const next = endOfRun(line, end + 1, to);
  return /^\d{2,6}$/.test(line.text.slice(end + 1, next)) ? next : end;
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
  // `20260511` and `2026-06-02` may be dates and are numbers behind a label or a number sign.
  const isSigned =
    strong || /(?:\b(?:nr|no|n|num)|#|°|º)[ .:°º#]{0,4}$/.test(line.folded.slice(Math.max(0, start - 8), start));
  const isCompact = /^\d{8}$/.test(text) || (isSigned && /^20\d\d-\d\d-\d\d$/.test(text));
  if (!isCompact && line.dates.some((date) => date.start <= start && date.end >= end)) return false;
  const amount = line.amounts.find((one) => one.start <= start && one.end >= end);
  if (amount?.currency || (amount && amount.numeral.fraction.length === 2)) return false;
  if (/^\d+$/.test(text)) {
    if (!strong && /^(?:199|20[0-4])\d$/.test(text)) return false;
    if (!strong && text.length < 2 && !/^ ?(?:[:,;–(-]|$)/.test(line.text.slice(end, end + 2))) return false;
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
