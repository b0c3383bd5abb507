import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { dateOrderOf } from '../values/resolve-dates.ts';
import { type DayMentioned, daysMentioned, isAhead } from './relative-days.ts';
import { weighReply } from './weigh-reply.ts';

/** The sentences of an answer, the languages they may be in, and the day they were written. */
export interface DatedReply {
  readonly sentences: readonly string[];
  readonly spoken: readonly Language[];
  readonly sentOn: CalendarDay | null;
}

/** The last day ahead of the sentence that sounds most like a promise; null where no sentence names one. */
export function promisedDay(reply: DatedReply): CalendarDay | null {
  const dated = reply.sentences.flatMap((sentence) => {
    const last = daysAhead(sentence, reply).at(-1);
    return last ? [{ sentence, day: last.day }] : [];
  });
  const ranked = dated.map(({ sentence, day }) => ({
    day,
    likely: weighReply([sentence], reply.spoken, reply.sentOn).get('promise') ?? 0,
  }));
  const [first, ...others] = ranked;
  return first ? others.reduce((best, one) => (one.likely > best.likely ? one : best), first).day : null;
}

/** The first day ahead that is named by itself, `until 30 April`, and not by its distance; null where none is. */
export function namedDayAhead(reply: DatedReply): CalendarDay | null {
  return allAhead(reply).find(({ named }) => named)?.day ?? null;
}

/** The latest day ahead that any sentence names; null where none does. */
export function lastDayAhead(reply: DatedReply): CalendarDay | null {
  const days = allAhead(reply).map(({ day }) => day);
  return days.toSorted().at(-1) ?? null;
}

function allAhead(reply: DatedReply): DayMentioned[] {
  return reply.sentences.flatMap((sentence) => daysAhead(sentence, reply));
}

/** The days not yet past that a sentence names, in the first language that finds any. */
function daysAhead(sentence: string, { spoken, sentOn }: DatedReply): DayMentioned[] {
  if (sentOn === null) return [];
  for (const language of spoken) {
    const order = dateOrderOf([], { language, currencies: new Set(), sentOn });
    const days = daysMentioned(sentence, language, sentOn, order).filter(({ day }) => isAhead(day, sentOn));
    if (days.length > 0) return days;
  }
  return [];
}
