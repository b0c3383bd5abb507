import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { languageOf } from '../../../domain/language.ts';
import { pageHabits } from '../values/page-habits.ts';
import { knownWords, lexiconFor } from '../words/lexicon.ts';
import { wordKey } from '../words/word-key.ts';
import type { ReadingContext } from './meaning.ts';
import { shownText } from './shown-text.ts';

/** Enough words to tell a language by. */
const mostWords = 400;

/**
 * What reading a page starts from: its language, its habits, and no days seen yet. The language is the one the page
 * says it is in, unless most of its words are another's.
 */
export function readingContext(
  root: Element,
  today: CalendarDay,
  { sentences }: Pick<ReadingContext, 'sentences'>,
): ReadingContext {
  const shown = shownText(root, 20_000, { controls: true });
  const lang = langOf(root, shown);
  const habits = pageHabits(lang, today);
  return {
    habits,
    lexicon: lexiconFor(habits.language),
    daysSeen: [],
    known: new Map(),
    sentences,
    namesUsDollar: /US\s?\$|\$\s?US/.test(shown),
  };
}

function langOf(root: Element, shown: string): string {
  const said = root.ownerDocument.documentElement.lang;
  const known = knownWords(wordsOf(shown));
  const [most] = [...known].sort(([, a], [, b]) => b - a);
  if (!most) return said;
  const declared = languageOf(said);
  const isSaid = declared !== null && (known.get(declared) ?? 0) * 2 >= most[1];
  return isSaid ? said : most[0];
}

/** The page's pieces of text as keys: labels and statuses are pieces of their own. */
function wordsOf(shown: string): string[] {
  const pieces = shown.split(/[\uFDD3\n]/).slice(0, mostWords);
  return [...new Set(pieces.filter((piece) => piece.length <= 40).map(wordKey))].filter((key) => key.length > 2);
}
