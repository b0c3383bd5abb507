import { vocabularies } from '../languages/vocabularies.ts';
import { fold } from '../text/fold.ts';
import { isDigit, isWordCharacter } from '../text/tokens.ts';

/** A date as it stands in a line, before it is known whether its day or its month comes first. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  /** Null where the writing leaves it out: `due April 6`. */
  readonly year: number | null;
  /** Day and month where the writing tells them apart; else the two numbers in their order. */
  readonly parts:
    | { readonly known: true; readonly month: number; readonly day: number }
    | { readonly known: false; readonly first: number; readonly second: number };
  /** `named` months and `iso` cannot be mistaken; `numeric` dates with points are day first everywhere. */
  readonly style: 'iso' | 'named' | 'numeric';
  /** For a numeric date that allows one order only (`14/02/2026`): whether the day comes first. */
  readonly dayFirst?: boolean;
}

const monthByName = new Map<string, number>();
for (const { months } of vocabularies) {
  months.forEach((names, index) => {
    for (const name of names) monthByName.set(fold(name), index + 1);
  });
}
/** True where the folded word is a month's name or its abbreviation in any of the languages. */
export function isMonthName(word: string): boolean {
  return monthByName.has(word);
}

/** What stands before a month of which the last day is meant, in the seven languages. */
const endWords = ['end', 'ende', 'fin', 'final', 'finales', 'fine', 'eind', 'einde', 'fim', 'finais'];
const longestMonthName = 12;
/** `5 de março de 2026`, `6th of April`. */
const joiners = ['de', 'of', 'del', 'di', 'van', 'd'];

/** The dates of a folded line, in order, in any of the seven languages' habits. Linear. */
export function findDates(folded: string): DateFound[] {
  const dates: DateFound[] = [];
  let at = 0;
  while (at < folded.length) {
    const character = folded.charAt(at);
    const opens = !isWordCharacter(folded[at - 1]);
    if (!opens || !isWordCharacter(character)) {
      at += 1;
      continue;
    }
    const found = isDigit(character) ? dateFromDigits(folded, at) : (monthFirst(folded, at) ?? monthEnd(folded, at));
    if (found) dates.push(found);
    at = found ? found.end : endOfWord(folded, at);
  }
  return dates;
}

function dateFromDigits(folded: string, start: number): DateFound | null {
  if (partOfLonger(folded, start)) return null;
  return numericDate(folded, start) ?? dayFirst(folded, start);
}

/** `2026-04-06`, `6.4.2026`, `06/04/26`, `5. 3. 2026`, `2026年4月6日`. */
function numericDate(folded: string, start: number): DateFound | null {
  const a = digitsAt(folded, start, 4);
  if (!a) return null;
  const mark = folded.charAt(a.end);
  if (mark === '年') return japaneseDate(folded, start, a.value, a.end);
  if (!'.-/'.includes(mark) || mark === '') return null;
  const b = digitsAt(folded, skipSpace(folded, a.end + 1), 2);
  if (!b || folded.charAt(b.end) !== mark) return mark === '/' || mark === '.' ? yearless(a, b, folded, start) : null;
  const c = digitsAt(folded, skipSpace(folded, b.end + 1), 4);
  if (!c) return mark === '.' ? yearless(a, b, folded, start) : null;
  if (continues(folded, c.end)) return null;
  if (a.length === 4) return iso(start, c.end, a.value, b.value, c.value);
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 4 ? c.value : 2000 + c.value;
  if (year < 1900 || year > 2199) return null;
  return pair(start, c.end, a.value, b.value, year, mark === '.');
}

/** `am 15.4.` and `due 4/15`: taken for a date only where the reader expects one. */
function yearless(a: Digits, b: Digits | null, folded: string, start: number): DateFound | null {
  if (!b || a.length > 2) return null;
  const pointed = folded.charAt(a.end) === '.' && folded.charAt(b.end) === '.';
  const slashed = folded.charAt(a.end) === '/';
  if (!pointed && !slashed) return null;
  const end = pointed ? b.end + 1 : b.end;
  if (continues(folded, end) || isDigit(folded[end])) return null;
  return pair(start, end, a.value, b.value, null, pointed);
}

function japaneseDate(folded: string, start: number, year: number, yearEnd: number): DateFound | null {
  const month = digitsAt(folded, yearEnd + 1, 2);
  if (!month || folded.charAt(month.end) !== '月') return null;
  const day = digitsAt(folded, month.end + 1, 2);
  if (!day || folded.charAt(day.end) !== '日') return null;
  return iso(start, day.end + 1, year, month.value, day.value);
}

/** `6 April 2026`, `6. April`, `6th of April, 2026`, `1er avril 2026`, `5 de março de 2026`, `02-Sep-1995`. */
function dayFirst(folded: string, start: number): DateFound | null {
  const day = digitsAt(folded, start, 2);
  if (!day || day.value < 1 || day.value > 31) return null;
  let at = day.end;
  for (const ordinal of ['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '°', 'o', 'e']) {
    if (folded.startsWith(ordinal, at) && !isWordCharacter(folded[at + ordinal.length])) {
      at += ordinal.length;
      break;
    }
  }
  at = skipJoiner(folded, skip(folded, at, ' .-/,\t', 3));
  const month = monthAt(folded, at);
  if (!month) return null;
  return withYear(folded, start, month.end, month.value, day.value);
}

/** `April 6, 2026`, `Apr 6th`, `April 6`. */
function monthFirst(folded: string, start: number): DateFound | null {
  const month = monthAt(folded, start);
  if (!month) return null;
  const day = digitsAt(folded, skip(folded, month.end, ' .-', 2), 2);
  if (!day || day.value < 1 || day.value > 31 || day.end === month.end) return null;
  let end = day.end;
  for (const ordinal of ['st', 'nd', 'rd', 'th']) {
    if (folded.startsWith(ordinal, end)) end += ordinal.length;
  }
  if (isWordCharacter(folded[end]) || folded[end] === ':') return null;
  return withYear(folded, start, end, month.value, day.value);
}

/** `end of June 2026`, `Ende Juni`, `fin juin`: the last day of the month, which a day before it would not be. */
function monthEnd(folded: string, start: number): DateFound | null {
  const word = endWords.find((one) => folded.startsWith(`${one} `, start));
  if (word === undefined) return null;
  const month = monthAt(folded, skipJoiner(folded, start + word.length + 1));
  if (!month || isDigit(folded[month.end]) || digitsAt(folded, skip(folded, month.end, ' ', 1), 2)) return null;
  const found = withYear(folded, start, month.end, month.value, 1);
  const lastDay = new Date(Date.UTC(found.year ?? 2001, month.value, 0)).getUTCDate();
  return { ...found, parts: { known: true, month: month.value, day: lastDay } };
}

function withYear(folded: string, start: number, monthEnd: number, month: number, day: number): DateFound {
  const known = { known: true, month, day } as const;
  const at = skipJoiner(folded, skip(folded, monthEnd, " .,-/'\t", 3));
  const year = digitsAt(folded, at, 4);
  const apostrophe = folded.charAt(at - 1) === "'";
  const twoDigits = year?.length === 2 && (apostrophe || '-/'.includes(folded.charAt(monthEnd)) || year.value > 12);
  if (year && !continues(folded, year.end) && at > monthEnd) {
    if (year.length === 4 && year.value >= 1900 && year.value < 2200) {
      return { start, end: year.end, year: year.value, parts: known, style: 'named' };
    }
    if (twoDigits && !isAmountAhead(folded, year.end)) {
      return { start, end: year.end, year: 2000 + year.value, parts: known, style: 'named' };
    }
  }
  return { start, end: monthEnd, year: null, parts: known, style: 'named' };
}

function pair(start: number, end: number, first: number, second: number, year: number | null, pointed: boolean) {
  const style = 'numeric' as const;
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  if (first > 12 || (pointed && second <= 12)) {
    return { start, end, year, style, parts: { known: true, day: first, month: second } as const, dayFirst: true };
  }
  if (second > 12) {
    return { start, end, year, style, parts: { known: true, day: second, month: first } as const, dayFirst: false };
  }
  return { start, end, year, style, parts: { known: false, first, second } as const };
}

function iso(start: number, end: number, year: number, month: number, day: number): DateFound | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { start, end, year, parts: { known: true, month, day }, style: 'iso' };
}

interface Digits {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

/** One to `most` digits; null where there are none or more. */
function digitsAt(folded: string, start: number, most: number): Digits | null {
  let end = start;
  while (isDigit(folded[end]) && end - start <= most) end += 1;
  const length = end - start;
  return length < 1 || length > most ? null : { value: Number(folded.slice(start, end)), length, end };
}

function monthAt(folded: string, start: number): { value: number; end: number } | null {
  let end = start;
  while (isWordCharacter(folded[end]) && !isDigit(folded[end]) && end - start <= longestMonthName) end += 1;
  const value = monthByName.get(folded.slice(start, end));
  return value === undefined ? null : { value, end };
}

function skip(folded: string, from: number, characters: string, most: number): number {
  let at = from;
  while (at - from < most && at < folded.length && characters.includes(folded.charAt(at))) at += 1;
  return at;
}

function skipSpace(folded: string, from: number): number {
  return folded.charAt(from) === ' ' ? from + 1 : from;
}

function skipJoiner(folded: string, from: number): number {
  for (const joiner of joiners) {
    if (folded.startsWith(`${joiner} `, from)) return from + joiner.length + 1;
  }
  return from;
}

/** The digits go on as a version, an address or an account number. */
function continues(folded: string, end: number): boolean {
  const next = folded[end];
  if (next === undefined) return false;
  if (isWordCharacter(next)) return !folded.startsWith('t', end);
  return '.-/'.includes(next) && isDigit(folded[end + 1]);
}

function partOfLonger(folded: string, start: number): boolean {
  const before = folded.charAt(start - 1);
  if ('./-'.includes(before) && before !== '') return isWordCharacter(folded[start - 2]);
  return before === '#' || before === '+' || before === '_';
}

/** `10.50 May 12` and `12 May 25,00 €`: what looks like a short year is an amount. */
function isAmountAhead(folded: string, end: number): boolean {
  const next = folded[end];
  return (next === '.' || next === ',') && isDigit(folded[end + 1]);
}

function endOfWord(folded: string, from: number): number {
  let at = from;
  while (isWordCharacter(folded[at])) at += 1;
  return Math.max(at, from + 1);
}
