import { type Money, minorDigits, parseDecimal } from '../../../domain/money.ts';
import { raisedSeam, seam } from '../words/word-key.ts';
import type { CurrencySeen, CurrencySigns } from './currency-signs.ts';

/** An amount as a text writes it. */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  /** Digits before the decimal mark, and after it where there is one. */
  readonly whole: string;
  readonly fraction: string;
  /** The mark of `1.234`, which groups thousands or stands before three decimals; null where there is no question. */
  readonly unclearMark: '.' | ',' | null;
  readonly currency: CurrencySeen | null;
  readonly negative: boolean;
}

const groupMarks = "'’\u00a0\u202f ";

/**
 * The amounts of a text, in order: numbers with a currency beside them, and numbers with decimals or groups, in any of
 * the habits 1,234.56, 1.234,56, 1'234.50, 1 234,56 and 1,23,456.00, also in pieces. Linear; cut after 400 characters.
 */
export function amountsInText(wholeText: string, signs: CurrencySigns): WrittenAmount[] {
  const text = wholeText.slice(0, 400);
  const amounts: WrittenAmount[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text[at])) {
      at += 1;
      continue;
    }
    const run = numberRun(text, at);
    const number = interpret(run.groups, run.marks);
    const amount = number && withCurrency(text, at, run.end, number, signs);
    if (amount) amounts.push(amount);
    at = Math.max(amount?.end ?? 0, run.end);
  }
  return amounts;
}

/**
 * The amount as money of a currency, or null where its digits do not fit it. `decimalMark` is the page's own: it says
 * whether `1.234` is a thousand or, in a currency with three decimals, one and a bit.
 */
export function moneyOf(amount: WrittenAmount, currency: string, decimalMark: '.' | ',' | null): Money | null {
  const { whole, fraction, unclearMark } = amount;
  if (unclearMark !== null && minorDigits(currency) === 3) {
    if (decimalMark === null) return null;
    if (unclearMark === decimalMark) return parseDecimal(`${whole.slice(0, -3)}.${whole.slice(-3)}`, currency);
  }
  return parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`, currency);
}

interface NumberRun {
  readonly groups: readonly string[];
  readonly marks: readonly string[];
  readonly end: number;
}

function numberRun(text: string, start: number): NumberRun {
  const groups: string[] = [];
  const marks: string[] = [];
  let at = start;
  for (;;) {
    const from = at;
    while (isDigit(text[at])) at += 1;
    groups.push(text.slice(from, at));
    const markAt = text[at] === seam ? at + 1 : at;
    const mark = text[markAt] ?? '';
    const next = text[markAt + 1] === seam ? markAt + 2 : markAt + 1;
    if (mark === '' || !isDigit(text[next])) break;
    const isPoint = mark === '.' || mark === ',';
    // A plain space groups thousands only inside one piece of text: two cells may stand one space apart.
    const isGlued = (markAt === at && next === at + 1) || mark !== ' ';
    if (!isPoint && !(groupMarks.includes(mark) && isGlued && isGroupOfThree(text, next))) break;
    marks.push(mark);
    at = next;
  }
  // `1.050,–`: no cents.
  const dash = /^[.,][-–—]{1,2}(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 4));
  if (dash) return { groups, marks, end: at + dash[0].length };
  const cents = /^\d{2}(?!\d)/.exec(text.slice(at + 1, at + 4));
  if (text[at] === raisedSeam && cents && !marks.includes('.') && !marks.includes(',')) {
    return { groups: [...groups, cents[0]], marks: [...marks, '.'], end: at + 3 };
  }
  if (text[at] === raisedSeam && cents && marks.every((mark) => mark === marks[0])) {
    // The thousands are grouped with one mark; the cents then stand behind the other.
    return { groups: [...groups, cents[0]], marks: [...marks, marks[0] === '.' ? ',' : '.'], end: at + 3 };
  }
  return { groups, marks, end: at };
}

function isGroupOfThree(text: string, at: number): boolean {
  return isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);
}

type PlainNumber = Pick<WrittenAmount, 'whole' | 'fraction' | 'unclearMark'>;

function interpret(groups: readonly string[], marks: readonly string[]): PlainNumber | null {
  if (groups.join('').length > 15) return null;
  const last = groups.at(-1) ?? '';
  const mark = marks.at(-1);
  if (mark === undefined) return { whole: last, fraction: '', unclearMark: null };
  const others = marks.slice(0, -1);
  const before = groups.slice(0, -1);
  const isPoint = mark === '.' || mark === ',';
  if (isPoint && !others.includes(mark)) {
    if (others.length > 0 && (!inThrees(before) || others.some((other) => other !== others[0]))) return null;
    const looksGrouped = others.length === 0 && last.length === 3 && (before[0]?.length ?? 0) <= 3 && before[0] !== '0';
    if (looksGrouped) return { whole: before.join('') + last, fraction: '', unclearMark: mark };
    return { whole: before.join(''), fraction: last, unclearMark: null };
  }
  if (others.some((other) => other !== mark) || !inThrees(groups)) return null;
  return { whole: groups.join(''), fraction: '', unclearMark: null };
}

/** Thousands in threes, or in twos with a last three as in India. */
function inThrees(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length < 1 || first.length > 3) return false;
  if (rest.length > 0 && rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every(({ length }) => length === 3) || middle.every(({ length }) => length === 2);
}

function withCurrency(text: string, start: number, end: number, number: PlainNumber, signs: CurrencySigns) {
  const before = mentionBefore(text, start, signs);
  const after = mentionAfter(text, end, signs);
  const [currency = null] = [after, before].filter((seen) => seen !== null).sort((a, b) => b.certainty - a.certainty);
  if (currency === null && number.fraction === '' && number.unclearMark === null) return null;
  if (isPartOfWord(text, before?.start ?? start, after?.end ?? end)) return null;
  const from = before?.start ?? start;
  const to = after?.end ?? end;
  if (/^[\s\uFDD3]?[%‰]/.test(text.slice(to, to + 2))) return null;
  return {
    ...number,
    start: signStart(text, from),
    end: to,
    currency: currency && { code: currency.code, certainty: currency.certainty },
    negative: isNegative(text, from, start, to),
  };
}

/** What stands right before the number, a sign and a code together, too: `USD $5.00`. The code says more. */
function mentionBefore(text: string, at: number, signs: CurrencySigns) {
  const near = signs.endingAt(text, skipBack(text, at));
  const far = near && signs.endingAt(text, skipBack(text, near.start));
  if (!near || !far || !isCode(text, far.start)) return near;
  return { code: far.code, certainty: 1, start: far.start };
}

/** As `mentionBefore`, behind the number: `5,00 $ AUD`. */
function mentionAfter(text: string, at: number, signs: CurrencySigns) {
  const near = signs.startingAt(text, skipOn(text, at));
  const far = near && signs.startingAt(text, skipOn(text, near.end));
  if (!near || !far || !isCode(text, far.end - 3)) return near;
  return { code: far.code, certainty: 1, end: far.end };
}

function isCode(text: string, at: number): boolean {
  return /^[A-Z]{3}$/.test(text.slice(at, at + 3));
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 4 && ' \u00a0\u202f\uFDD3\uFDD4-−+'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 3 && ' \u00a0\u202f\uFDD3\uFDD4'.includes(text.charAt(at))) at += 1;
  return at;
}

function isNegative(text: string, from: number, numberStart: number, to: number): boolean {
  if (/[-−]/.test(text.slice(from, numberStart))) return true;
  if (/[-−]/.test(text.charAt(from - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(from - 2))) return true;
  return text.charAt(from - 1) === '(' && text.charAt(to) === ')' && from === 1 && to === text.length - 1;
}

function signStart(text: string, from: number): number {
  return /[-−+]/.test(text.charAt(from - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(from - 2)) ? from - 1 : from;
}

/** Digits inside a word, a number with a hash, a path: `INV-2,5b`, `#12.50`. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}#_@/]/u.test(text.charAt(start - 1))) return true;
  if (/[.,]/.test(text.charAt(start - 1)) && isDigit(text[start - 2])) return true;
  if (/[-−]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return true;
  const after = text.charAt(end);
  if (/[\p{L}\p{N}#_@/]/u.test(after)) return true;
  return /[.,:]/.test(after) && isDigit(text[end + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
