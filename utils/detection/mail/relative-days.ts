import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFromParts,
  daysBetween,
  weekdayOf,
} from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { findPhrases } from '../text/phrases.ts';
import { isDigit, type Token, tokensOf } from '../text/tokens.ts';
import { findDates } from '../values/dates.ts';
import { type DateOrder, resolveDate } from '../values/resolve-dates.ts';
import { type Relative, relativeDayBook } from './relative-day-book.ts';

/** A day that a text names, with where. */
export interface DayMentioned {
  readonly day: CalendarDay;
  readonly start: number;
  readonly end: number;
  /** False where it follows from the day it is written on alone: `next week`. */
  readonly named: boolean;
  /** True for the bare name of a weekday, which may as well be the one that has been. */
  readonly bare: boolean;
}

/**
 * The days a line names, absolutely (`15 May`) or from `from` (`by Friday`, `Ende nächster Woche`, `on the 15th`), in
 * the order they stand. A week ends on its Friday, because that is when banks still work.
 */
export function daysMentioned(text: string, language: Language, from: CalendarDay, order: DateOrder): DayMentioned[] {
  const vocabulary = vocabularies.find((one) => one.language === language);
  if (!vocabulary) return [];
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const absolute = findDates(folded).flatMap((date) => {
    const resolved = resolveDate(date, order, from);
    return resolved ? [{ day: resolved.day, start: date.start, end: date.end, named: true, bare: false }] : [];
  });
  const relative = findPhrases(relativeDayBook(vocabulary), folded, tokens).flatMap((hit) => {
    if (absolute.some(({ start, end }) => hit.start < end && hit.end > start)) return [];
    const day = dayOf(hit.value, from, tokens, hit.end, vocabulary, folded);
    return day && !absolute.some(({ start }) => start >= hit.end && start - hit.end <= 3)
      ? [{ day, start: hit.start, end: hit.end, named: isNamed(hit.value), bare: isBare(hit.value) }]
      : [];
  });
  return [...absolute, ...relative].sort((a, b) => a.start - b.start);
}

function isBare(relative: Relative): boolean {
  return relative.kind === 'weekday' && !relative.next;
}

function isNamed({ kind }: Relative): boolean {
  return kind === 'month-part' || kind === 'on-the';
}

function dayOf(
  relative: Relative,
  from: CalendarDay,
  tokens: readonly Token[],
  end: number,
  vocabulary: Vocabulary,
  folded: string,
): CalendarDay | null {
  const monday = addDays(from, 1 - weekdayOf(from));
  if (relative.kind === 'in-days') return addDays(from, relative.days);
  if (relative.kind === 'weekday') {
    const dated = dayBehindWeekday(tokens, end, from, folded);
    if (dated && weekdayOf(dated) === relative.weekday) return dated;
    if (relative.next) return addDays(monday, 7 + relative.weekday - 1);
    const ahead = (relative.weekday - weekdayOf(from) + 7) % 7;
    return addDays(from, ahead === 0 ? 7 : ahead);
  }
  if (relative.kind === 'day-of-week') {
    const day = addDays(monday, relative.weekday - 1 + 7 * relative.weeks);
    return day < from ? addDays(day, 7) : day;
  }
  if (relative.kind === 'end-of-month') return endOfMonth(addMonths(from, relative.months));
  if (relative.kind === 'middle-of-month') return middleOfMonth(from);
  if (relative.kind === 'end-of-quarter') return endOfMonth(addMonths(from, (12 - monthOf(from)) % 3));
  if (relative.kind === 'month-part') return partOfMonth(relative, from);
  if (relative.kind === 'past') return pastDay(from);
  const at = tokens.findIndex(({ start }) => start >= end);
  if (relative.kind === 'on-the' && relative.ordinal && /^\d+$/.test(tokens[at]?.word ?? '')) return null;
  return relative.kind === 'on-the'
    ? dayOfMonth(tokens[at], from, folded)
    : afterCount(tokens.slice(at, at + 4), from, vocabulary);
}

/** `Wednesday the 18th`, `mercredi 18`: the day of the month right behind the weekday. */
function dayBehindWeekday(
  tokens: readonly Token[],
  end: number,
  from: CalendarDay,
  folded: string,
): CalendarDay | null {
  const at = tokens.findIndex(({ start }) => start >= end);
  const behind = at < 0 ? undefined : tokens.slice(at, at + 3).find(({ word }) => /^\d/.test(word));
  return behind && behind.start - end <= longestArticle ? dayOfMonth(behind, from, folded) : null;
}

/** `Mittwoch, den 18.`, `quarta-feira, dia 18`. */
const longestArticle = 12;

/** `on the 15th`: the first such day that is not past. */
function dayOfMonth(token: Token | undefined, from: CalendarDay, folded: string): CalendarDay | null {
  const digits = /^(\d{1,2})(st|nd|rd|th|er|e)?$/.exec(token?.word ?? '');
  if (!token || !digits || isDigit(folded[token.end + 1]) || ':%'.includes(folded[token.end] ?? ' ')) return null;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const wanted = Number(digits[1]);
  const here = dayFromParts(year, month, wanted);
  if (here && here >= from) return here;
  return month === 12 ? dayFromParts(year + 1, 1, wanted) : dayFromParts(year, month + 1, wanted);
}

/** `in two weeks`, `within 5 working days`. */
function afterCount(
  tokens: readonly Token[],
  from: CalendarDay,
  { relativeDays: words }: Vocabulary,
): CalendarDay | null {
  const [first, ...rest] = tokens;
  if (!first) return null;
  const spelled = words.counts.findIndex((names) => names.some((name) => fold(name).split(' ')[0] === first.word));
  const count = /^\d{1,3}$/.test(first.word) ? Number(first.word) : spelled + 1;
  if (count < 1) return null;
  const following = rest.map(({ word }) => word).join(' ');
  const opens = (units: readonly string[]) => units.some((unit) => following.startsWith(fold(unit)));
  if (opens(words.businessDayUnits)) return addWorkingDays(from, Math.min(count, 60));
  if (opens(words.weekUnits)) return addDays(from, count * 7);
  return opens(words.dayUnits) ? addDays(from, count) : null;
}

function addWorkingDays(from: CalendarDay, count: number): CalendarDay {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}

/** `Ende März`, `mid April`: in the year in which it is not past; `in February` in March is past. */
function partOfMonth({ month, part }: Relative & { kind: 'month-part' }, from: CalendarDay): CalendarDay | null {
  const ago = (monthOf(from) - month + 12) % 12;
  if (part === 'whole' && ago > 0 && ago <= monthsRemembered) return pastDay(from);
  const year = Number(from.slice(0, 4));
  const [here, next] = [year, year + 1].map((one) => {
    const first = dayFromParts(one, month, part === 'middle' ? 15 : 1);
    return first && part !== 'middle' ? endOfMonth(first) : first;
  });
  return here && here >= from ? here : (next ?? null);
}

/** A bare month is the past one rather than the coming one when it is so near. */
const monthsRemembered = 5;

/** Some day of the past; which one, nobody asks. */
function pastDay(from: CalendarDay): CalendarDay {
  return addDays(from, -1);
}

function middleOfMonth(from: CalendarDay): CalendarDay | null {
  const first = addDays(from, 1 - Number(from.slice(8)));
  const middle = addDays(first, 14);
  return middle >= from ? middle : addDays(addMonths(first, 1), 14);
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

function endOfMonth(day: CalendarDay): CalendarDay {
  const first = addDays(day, 1 - Number(day.slice(8)));
  return addDays(addMonths(first, 1), -1);
}

/** True where a day can be the one a payment was promised for: not past, within a year. */
export function isAhead(day: CalendarDay, from: CalendarDay): boolean {
  const ahead = daysBetween(from, day);
  return ahead >= 0 && ahead <= 370;
}
