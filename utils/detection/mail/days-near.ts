import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { dateOrderOf } from '../values/resolve-dates.ts';
import { daysMentioned } from './relative-days.ts';

/** The days a sentence names, seen from the day it was written on. */
export function daysNear(
  sentence: string,
  language: Language,
  sentOn: CalendarDay | null,
): { readonly notion: string; readonly start: number }[] {
  if (sentOn === null) return [];
  const order = dateOrderOf([], { language, currencies: new Set(), sentOn });
  return daysMentioned(sentence, language, sentOn, order).map(({ day, start, bare }) => ({
    notion: bare ? 'weekday' : day > sentOn ? 'day ahead' : day < sentOn ? 'day past' : 'today',
    start,
  }));
}
