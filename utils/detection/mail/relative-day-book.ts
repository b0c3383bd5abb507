import type { Weekday } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { compilePhrases, type PhraseBook } from '../text/phrases.ts';

/** What a phrase says of a day, seen from the day it is written on. */
export type Relative =
  | { readonly kind: 'in-days'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly next: boolean }
  /** A weekday of this week or one of those that follow. */
  | { readonly kind: 'day-of-week'; readonly weekday: Weekday; readonly weeks: number }
  | { readonly kind: 'end-of-month'; readonly months: number }
  | { readonly kind: 'middle-of-month' }
  | { readonly kind: 'end-of-quarter' }
  | { readonly kind: 'month-part'; readonly month: number; readonly part: 'whole' | 'end' | 'middle' }
  | { readonly kind: 'on-the'; readonly ordinal: boolean }
  | { readonly kind: 'within' }
  | { readonly kind: 'past' };

const books = new Map<Language, PhraseBook<Relative>>();

const past: Relative = { kind: 'past' };

/** The phrases by which a language names days. */
export function relativeDayBook(vocabulary: Vocabulary): PhraseBook<Relative> {
  const known = books.get(vocabulary.language);
  if (known) return known;
  const { relativeDays: words } = vocabulary;
  const of = (phrases: readonly string[], value: Relative) => phrases.map((phrase) => [phrase, value] as const);
  const book = compilePhrases<Relative>([
    ...of(words.today, { kind: 'in-days', days: 0 }),
    ...of(words.tomorrow, { kind: 'in-days', days: 1 }),
    ...of(words.dayAfterTomorrow, { kind: 'in-days', days: 2 }),
    ...words.spans.map(([phrase, days]) => [phrase, { kind: 'in-days', days }] as const),
    ...of(words.endOfWeek, { kind: 'day-of-week', weekday: 5, weeks: 0 }),
    ...of(words.weekend, { kind: 'day-of-week', weekday: 7, weeks: 0 }),
    ...of(words.startOfNextWeek, { kind: 'day-of-week', weekday: 2, weeks: 1 }),
    ...of(words.endOfNextWeek, { kind: 'day-of-week', weekday: 5, weeks: 1 }),
    ...of(words.nextWeek, { kind: 'day-of-week', weekday: 5, weeks: 1 }),
    ...of(words.endOfMonth, { kind: 'end-of-month', months: 0 }),
    ...of(words.midOfMonth, { kind: 'middle-of-month' }),
    ...of(words.endOfNextMonth, { kind: 'end-of-month', months: 1 }),
    ...of(words.endOfQuarter, { kind: 'end-of-quarter' }),
    ...of(words.beforeOrdinal, { kind: 'on-the', ordinal: true }),
    ...of(words.onThe, { kind: 'on-the', ordinal: false }),
    ...of(words.within, { kind: 'within' }),
    ...of(words.past, past),
    ...monthParts(vocabulary),
    ...weekdayPhrases(vocabulary),
  ]);
  books.set(vocabulary.language, book);
  return book;
}

function weekdayPhrases({ weekdays, relativeDays: words }: Vocabulary): (readonly [string, Relative])[] {
  return weekdays.flatMap((names, index) => {
    const weekday = (index + 1) as Weekday;
    return names
      .filter((name) => name.length > 3)
      .flatMap((name): (readonly [string, Relative])[] => [
        [name, { kind: 'weekday', weekday, next: false }],
        // `We pay on Fridays`, `immer donnerstags`.
        [`${name}s`, { kind: 'weekday', weekday, next: false }],
        ...words.next.map((next) => [`${next} ${name}`, { kind: 'weekday', weekday, next: true }] as const),
        ...words.last.map((last) => [`${last} ${name}`, past] as const),
        ...words.lastBehind.map((last) => [`${name} ${last}`, past] as const),
      ]);
  });
}

function monthParts({ relativeDays, months }: Vocabulary): (readonly [string, Relative])[] {
  return months.flatMap((names, index) =>
    names.flatMap((name) => [
      ...relativeDays.endOf.map((end) => [`${end} ${name}`, monthPart(index + 1, 'end')] as const),
      ...relativeDays.midOf.map((middle) => [`${middle} ${name}`, monthPart(index + 1, 'middle')] as const),
      ...relativeDays.inMonth.map((within) => [`${within} ${name}`, monthPart(index + 1, 'whole')] as const),
    ]),
  );
}

function monthPart(month: number, part: 'whole' | 'end' | 'middle'): Relative {
  return { kind: 'month-part', month, part };
}
