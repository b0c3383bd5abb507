import { type CalendarNames, calendarNames, plainWord } from './calendar-names.ts';

/** A day as a text writes it, before it is known which of two numbers is the month, or which year is meant. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** Four digits, two, or none where the writing leaves it out. */
  readonly year: number | null;
  readonly parts:
    | { readonly known: true; readonly month: number; readonly day: number }
    | { readonly known: false; readonly first: number; readonly second: number };
  /** For two numbers that allow one order only: whether the day comes first, for the page's other days. */
  readonly dayFirst: boolean | null;
  /** Two bare numbers, `3/11`: a day only where something else says so. */
  readonly isShort: boolean;
  /** For a month with a name: whether it stands before the day, as in the United States. */
  readonly monthFirst?: boolean;
}

interface Token {
  readonly word: string;
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
}

/** Words and signs that may stand between the parts of a day in our languages. */
const joiners = new Set(['de', 'del', 'of', 'di', 'd', 'do', 'da', 'le', 'el', 'il', 'the', 'den', 'op']);
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', '°', 'ª', 'o', 'a', 'e']);

/** The hour behind a day: no part of what is read. */
const hour =
  /^[\s,]{0,3}(?:(?:at|um|à|às|a las|alle|alle ore|om)\s)?\s?\d{1,2}(?::|h|\sh\s)\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s(?:uhr|[A-Z]{2,4}))?(?![\p{L}\p{N}])/iu;

/** The days of a text, in order, in any of the seven languages' habits. Linear; texts beyond 400 characters are cut. */
export function daysInText(wholeText: string): WrittenDay[] {
  const text = wholeText.slice(0, 400);
  const tokens = tokensOf(text);
  const names = calendarNames();
  const days: WrittenDay[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = isoAt(tokens, at) ?? numericAt(tokens, at) ?? namedAt(tokens, at, names) ?? shortAt(tokens, at);
    if (!found) {
      at += 1;
      continue;
    }
    const first = startWithWeekday(tokens, at, names);
    const last = tokens[at + found.length - 1];
    const end = last?.end ?? 0;
    days.push({
      ...found.day,
      start: tokens[first]?.start ?? 0,
      end: end + (hour.exec(text.slice(end))?.[0].length ?? 0),
    });
    at += found.length;
  }
  return days;
}

type Found = { readonly day: Omit<WrittenDay, 'start' | 'end'>; readonly length: number } | null;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu)) {
    const [word] = match;
    const number = /^\d{1,4}$/.test(word) ? Number(word) : null;
    tokens.push({
      word: number === null ? plainWord(word) : word,
      number,
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}

/** `2026-11-22`, also with slashes or points. */
function isoAt(tokens: readonly Token[], at: number): Found {
  const [year, one, month, two, day] = tokens.slice(at, at + 5);
  if (!year || !one || !month || !two || !day || year.word.length !== 4 || !isApart(tokens, at, 5)) return null;
  if (!isSeparator(one.word) || one.word !== two.word || !areGlued(tokens, at, 5)) return null;
  if (!isYear(year.number) || !isMonth(month.number) || !isDay(day.number)) return null;
  return {
    day: {
      year: year.number,
      parts: { known: true, month: month.number, day: day.number },
      dayFirst: null,
      isShort: false,
    },
    length: 5,
  };
}

/** `22/11/2026`, `11-22-26`, `22.11.2026`. */
function numericAt(tokens: readonly Token[], at: number): Found {
  const [first, one, second, two, year] = tokens.slice(at, at + 5);
  if (!first || !one || !second || !two || !year || !isApart(tokens, at, 5)) return null;
  if (!isSeparator(one.word) || one.word !== two.word || !areGlued(tokens, at, 5)) return null;
  if (!isDay(first.number) || !isDay(second.number) || year.number === null) return null;
  if (first.word.length > 2 || second.word.length > 2) return null;
  const full = year.word.length === 2 ? 2000 + year.number : year.word.length === 4 ? year.number : null;
  if (!isYear(full)) return null;
  return { day: { year: full, ...ordered(first.number, second.number), isShort: false }, length: 5 };
}

/** `3/11`, `22.11.`: day and month without a year. */
function shortAt(tokens: readonly Token[], at: number): Found {
  const [first, one, second, two] = tokens.slice(at, at + 4);
  if (!first || !one || !second || !isDay(first.number) || !isDay(second.number)) return null;
  const points = one.word === '.' && two?.word === '.' && areGlued(tokens, at, 4);
  if (!(one.word === '/' && areGlued(tokens, at, 3)) && !points) return null;
  const length = points ? 4 : 3;
  if (!isApart(tokens, at, length)) return null;
  return { day: { year: null, ...ordered(first.number, second.number), isShort: true }, length };
}

/** `22 November 2026`, `Nov 22, 2026`, `22 de noviembre`, `22. Nov.` */
function namedAt(tokens: readonly Token[], from: number, names: CalendarNames): Found {
  let at = from;
  let day: number | null = null;
  let month: number | null = null;
  const first = tokens[at];
  if (!first) return null;
  const skip = () => {
    while (at < tokens.length && isBetween(tokens, at)) at += 1;
  };
  if (isDay(first.number) && first.word.length <= 2) {
    day = first.number;
    at += 1;
    skip();
    month = names.month(tokens[at]?.word ?? '');
    at += 1;
  } else {
    month = names.month(first.word);
    if (month === null) return null;
    at += 1;
    skip();
    const token = tokens[at];
    day = token && isDay(token.number) && token.word.length <= 2 && tokens[at + 1]?.word !== ':' ? token.number : null;
    at += 1;
  }
  if (day === null || month === null) return null;
  const length = at - from;
  skip();
  const year = tokens[at];
  // `mar. 3 févr.` is a Tuesday, not a day in March.
  if (first.number === null && names.isWeekday(first.word) && names.month(year?.word ?? '') !== null) return null;
  const inFull = yearAt(tokens, at);
  const end = inFull === null ? lengthWithEnding(tokens, from, length) : at + 1 - from;
  const monthFirst = first.number === null;
  return {
    day: { year: inFull, parts: { known: true, month, day }, dayFirst: null, isShort: false, monthFirst },
    length: end,
  };
}

/** `2026`; `26` right behind an apostrophe, a dash, a slash. */
function yearAt(tokens: readonly Token[], at: number): number | null {
  const [before, year] = [tokens[at - 1], tokens[at]];
  if (!year || year.number === null) return null;
  if (year.word.length === 4) return isYear(year.number) ? year.number : null;
  const isMarked = before !== undefined && before.end === year.start && /^['’/-]$/.test(before.word);
  return year.word.length === 2 && isMarked ? 2000 + year.number : null;
}

/** A month's short form takes its full stop along, a day its ending: `22. Nov.`, `November 22nd`. */
function lengthWithEnding(tokens: readonly Token[], from: number, length: number): number {
  const [last, next] = tokens.slice(from + length - 1, from + length + 1);
  const isEnding = next?.word === '.' || (last?.number != null && ordinals.has(next?.word ?? ''));
  return last && isEnding && next?.start === last.end ? length + 1 : length;
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.number !== null) return false;
  const before = tokens[at - 1];
  if (before?.number != null && before.end === token.start && ordinals.has(token.word)) return true;
  // `22-Nov-2026`: between the parts alone, and close to them.
  const isGlued = before?.end === token.start && token.end === tokens[at + 1]?.start;
  if (isGlued && (token.word === '-' || token.word === '/')) return true;
  return ['.', ',', "'", '’'].includes(token.word) || joiners.has(token.word);
}

/** The weekday before a day belongs to it: `Sun, Nov 22`. */
function startWithWeekday(tokens: readonly Token[], at: number, names: CalendarNames): number {
  let start = at;
  while (start > 0 && [',', '.', '-', 'feira'].includes(tokens[start - 1]?.word ?? '')) start -= 1;
  const word = tokens[start - 1]?.word ?? '';
  return start > 0 && word.length > 1 && names.isWeekday(word) ? start - 1 : at;
}

/** True where the tokens are no piece of something longer: a version, an address, an account number. */
function isApart(tokens: readonly Token[], at: number, length: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]];
  const [last, after, beyond] = tokens.slice(at + length - 1, at + length + 2);
  if (before && first && before.end === first.start && (isSeparator(before.word) || before.number !== null))
    return false;
  if (!last || !after || after.start !== last.end) return true;
  if (/^[\p{L}\d#@_]/u.test(after.word)) return /^t$/.test(after.word);
  return !(isSeparator(after.word) && beyond?.start === after.end && beyond.number !== null);
}

function areGlued(tokens: readonly Token[], at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) {
    if (tokens[index]?.start !== tokens[index - 1]?.end) return false;
  }
  return true;
}

/** Which is which, where only one order is possible. */
function ordered(first: number, second: number): Pick<WrittenDay, 'parts' | 'dayFirst'> {
  if (first > 12 && second <= 12) return { parts: { known: true, day: first, month: second }, dayFirst: true };
  if (second > 12 && first <= 12) return { parts: { known: true, day: second, month: first }, dayFirst: false };
  if (first === second) return { parts: { known: true, day: first, month: first }, dayFirst: null };
  return { parts: { known: false, first, second }, dayFirst: null };
}

function isSeparator(word: string): boolean {
  return word === '/' || word === '-' || word === '.';
}

function isDay(number: number | null): number is number {
  return number !== null && number >= 1 && number <= 31;
}

function isMonth(number: number | null): number is number {
  return number !== null && number >= 1 && number <= 12;
}

function isYear(number: number | null): number is number {
  return number !== null && number >= 1990 && number <= 2199;
}
