import type { Weekday } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { compilePhrases, type PhraseBook } from '../text/phrases.ts';

/** What a phrase says of a day, seen from the day it is written on. */
export type Relative =
  | { readonly kind: 'in-days'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly next: boolean }
  | { readonly kind: 'end-of-week'; readonly weeks: number }
  | { readonly kind: 'end-of-month'; readonly months: number }
  | { readonly kind: 'month-part'; readonly month: number; readonly part: 'end' | 'middle' }
  | { readonly kind: 'on-the' }
  | { readonly kind: 'within' };

const nextWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['next'],
  de: ['nächsten', 'nächster', 'nächste', 'kommenden', 'nächstem'],
  fr: [],
  es: ['próximo', 'el próximo'],
  it: ['prossimo'],
  nl: ['volgende'],
  pt: ['próxima', 'próximo'],
};

const books = new Map<Language, PhraseBook<Relative>>();

/** The phrases by which a language names days. */
export function relativeDayBook(vocabulary: Vocabulary): PhraseBook<Relative> {
  const known = books.get(vocabulary.language);
  if (known) return known;
  const { relativeDays: words, weekdays, language } = vocabulary;
  const of = (phrases: readonly string[], value: Relative) => phrases.map((phrase) => [phrase, value] as const);
  const book = compilePhrases<Relative>([
    ...of(words.today, { kind: 'in-days', days: 0 }),
    ...of(words.tomorrow, { kind: 'in-days', days: 1 }),
    ...of(words.dayAfterTomorrow, { kind: 'in-days', days: 2 }),
    ...of(words.endOfWeek, { kind: 'end-of-week', weeks: 0 }),
    ...of(words.endOfNextWeek, { kind: 'end-of-week', weeks: 1 }),
    ...of(words.nextWeek, { kind: 'end-of-week', weeks: 1 }),
    ...of(words.endOfMonth, { kind: 'end-of-month', months: 0 }),
    ...of(words.endOfNextMonth, { kind: 'end-of-month', months: 1 }),
    ...monthParts(vocabulary),
    ...of(words.onThe, { kind: 'on-the' }),
    ...of(words.within, { kind: 'within' }),
    ...weekdays.flatMap((names, index) => {
      const weekday = (index + 1) as Weekday;
      return names
        .filter((name) => name.length > 3)
        .flatMap((name) => [
          [name, { kind: 'weekday', weekday, next: false }] as const,
          // `We pay on Fridays`, `immer donnerstags`.
          [`${name}s`, { kind: 'weekday', weekday, next: false }] as const,
          ...nextWords[language].map((next) => [`${next} ${name}`, { kind: 'weekday', weekday, next: true }] as const),
        ]);
    }),
  ]);
  books.set(language, book);
  return book;
}

function monthParts({ relativeDays, months }: Vocabulary): (readonly [string, Relative])[] {
  return months.flatMap((names, index) =>
    names.flatMap((name) => [
      ...relativeDays.endOf.map((end) => [`${end} ${name}`, monthPart(index + 1, 'end')] as const),
      ...relativeDays.midOf.map((middle) => [`${middle} ${name}`, monthPart(index + 1, 'middle')] as const),
    ]),
  );
}

function monthPart(month: number, part: 'end' | 'middle'): Relative {
  return { kind: 'month-part', month, part };
}
