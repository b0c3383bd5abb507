import { addDays, type CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, findPhrases, type PhraseBook } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';
import { dateOrderOf } from '../values/resolve-dates.ts';
import { type DayMentioned, daysMentioned, isAhead } from './relative-days.ts';
import type { ReplySentence } from './reply-sentence.ts';

/** What a day beside a word for paying says by itself. */
const weightOfDay = 0.9;
/** A bare `paid` says less than this. */
const weakest = 1.5;
/** A day further back is not that of a payment just made. */
const longestAgo = 90;

/**
 * What a sentence says once its days are known: a day ahead beside a word for paying announces the payment although
 * no phrase says so, and turns a bare `paid` into `will be paid`; a day past tells of a payment made.
 */
export function scoresOfDays(
  sentence: ReplySentence,
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): ReplySentence['scores'] {
  const { text, scores } = sentence;
  if (text.trimEnd().endsWith('?') || !speaksOfPaying(text, spoken, 'moneyStems')) return scores;
  const adjusted = new Map<ReplyKind, number>(scores);
  const add = (kind: ReplyKind) => adjusted.set(kind, (adjusted.get(kind) ?? 0) + weightOfDay);
  const isPast = tellsPast(text, spoken, sentOn);
  const ahead = daysAhead([sentence], spoken, sentOn).filter((day) => day !== sentOn);
  if (ahead.length > 0 && !isPast && (scores.get('already-paid') ?? 0) < weakest) adjusted.delete('already-paid');
  if (daysAhead([sentence], spoken, sentOn).length > 0 && !isPast) add('promise');
  if (isPast && ahead.length === 0 && speaksOfPaying(text, spoken, 'payStems')) {
    add('already-paid');
    // `La pagamos el 5 de marzo` is of the past where the day is.
    const promise = adjusted.get('promise');
    if (promise !== undefined) adjusted.set('promise', promise / 2);
  }
  return adjusted;
}

/** The last day ahead of the first sentence that names one; null where none does. */
export function firstDayAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay | null {
  for (const sentence of sentences) {
    const last = daysAhead([sentence], spoken, sentOn).at(-1);
    if (last) return last;
  }
  return null;
}

/** The first day ahead that is named by itself, `until 30 April`, and not by its distance; null where none is. */
export function namedDayAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay | null {
  if (sentOn === null) return null;
  const named = spoken.flatMap((language) =>
    sentences.flatMap(({ text }) => mentionedIn(text, language, sentOn).filter((one) => one.named)),
  );
  return named.find(({ day }) => isAhead(day, sentOn))?.day ?? null;
}

/** The latest day ahead that any sentence names; null where none does. */
export function lastDayAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay | null {
  return daysAhead(sentences, spoken, sentOn).toSorted().at(-1) ?? null;
}

function speaksOfPaying(text: string, spoken: readonly Language[], kind: 'moneyStems' | 'payStems'): boolean {
  const stems = spokenVocabularies(spoken).flatMap((vocabulary) => vocabulary[kind].map(fold));
  return tokensOf(fold(text)).some(({ word }) => stems.some((stem) => word.startsWith(stem)));
}

const pastBooks = new Map<Language, PhraseBook<true>>(
  vocabularies.map(({ language, relativeDays }) => [
    language,
    compilePhrases(relativeDays.past.map((phrase) => [phrase, true] as const)),
  ]),
);

/** True for `yesterday`, `letzte Woche`, `le 2 mars` in a mail of the 10th. */
function tellsPast(text: string, spoken: readonly Language[], sentOn: CalendarDay | null): boolean {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const says = spoken.some((language) => {
    const book = pastBooks.get(language);
    return book !== undefined && findPhrases(book, folded, tokens).length > 0;
  });
  if (says || sentOn === null) return says;
  const earliest = addDays(sentOn, -longestAgo);
  if (spokenVocabularies(spoken).some(({ months }) => tokens.some(({ word }) => isMonthAgo(word, months, sentOn)))) {
    return true;
  }
  return spoken.some((language) => daysNamed(text, language, sentOn).some((day) => day < sentOn && day >= earliest));
}

/** `in February` in March: the month before or the one before that. */
function isMonthAgo(word: string, months: Vocabulary['months'], sentOn: CalendarDay): boolean {
  const month = months.findIndex((names) => names.some((name) => name.length > 3 && fold(name) === word));
  const ago = (Number(sentOn.slice(5, 7)) - 1 - month + 12) % 12;
  return month >= 0 && (ago === 1 || ago === 2);
}

/** The days not yet past that the sentences name, in the first language that finds any. */
function daysAhead(
  sentences: readonly ReplySentence[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): CalendarDay[] {
  if (sentOn === null) return [];
  for (const language of spoken) {
    const days = sentences
      .flatMap(({ text }) => daysNamed(text, language, sentOn))
      .filter((day) => isAhead(day, sentOn));
    if (days.length > 0) return days;
  }
  return [];
}

function daysNamed(text: string, language: Language, sentOn: CalendarDay): CalendarDay[] {
  return mentionedIn(text, language, sentOn).map(({ day }) => day);
}

function mentionedIn(text: string, language: Language, sentOn: CalendarDay): DayMentioned[] {
  return daysMentioned(text, language, sentOn, dateOrderOf([], { language, currencies: new Set(), sentOn }));
}

function spokenVocabularies(spoken: readonly Language[]): Vocabulary[] {
  return vocabularies.filter(({ language }) => spoken.includes(language));
}
