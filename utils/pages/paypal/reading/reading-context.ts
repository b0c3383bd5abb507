import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { pageHabits } from '../values/page-habits.ts';
import { lexiconFor } from '../words/lexicon.ts';
import type { ReadingContext } from './meaning.ts';

/** What reading a page starts from: its language, its habits, and no days seen yet. */
export function readingContext(
  document: Document,
  today: CalendarDay,
  { sentences }: Pick<ReadingContext, 'sentences'>,
): ReadingContext {
  const habits = pageHabits(document.documentElement.lang, today);
  return { habits, lexicon: lexiconFor(habits.language), daysSeen: [], sentences };
}
