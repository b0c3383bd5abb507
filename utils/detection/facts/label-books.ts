import type { Language } from '../../domain/language.ts';
import { amountsElsewhere, daysElsewhere, numbersElsewhere } from '../languages/labels-elsewhere.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { AmountLabel, DayLabel, NumberLabel, Vocabulary } from '../languages/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, type PhraseBook } from '../text/phrases.ts';

/** The labels of a set of languages, compiled. */
export interface LabelBooks {
  readonly days: PhraseBook<DayLabel>;
  readonly amounts: PhraseBook<AmountLabel>;
  readonly numbers: PhraseBook<NumberLabel>;
  /** Folded beginnings of the words for paying. */
  readonly payStems: readonly string[];
  /** Folded single words that stand before what an invoice is for. */
  readonly about: ReadonlySet<string>;
  /** Headings of the column that says what was done: their line heads a table of items. */
  readonly descriptions: PhraseBook<true>;
}

const compiled = new Map<string, LabelBooks>();

/** The books of these languages; compiled once a set. */
export function labelBooks(languages: readonly Language[]): LabelBooks {
  const chosen = vocabularies.filter(({ language }) => languages.includes(language));
  const key = chosen.map(({ language }) => language).join();
  const known = compiled.get(key);
  if (known) return known;
  const books: LabelBooks = {
    days: compilePhrases([...entries(chosen, ({ days }) => days), ...pairs(daysElsewhere)]),
    amounts: compilePhrases([...entries(chosen, ({ amounts }) => amounts), ...pairs(amountsElsewhere)]),
    numbers: compilePhrases([...entries(chosen, ({ numbers }) => numbers), ...pairs(numbersElsewhere)]),
    about: new Set(chosen.flatMap(({ about }) => about.map(fold))),
    payStems: chosen.flatMap(({ payStems }) => payStems.map(fold)),
    descriptions: compilePhrases(
      chosen.flatMap(({ descriptionHeadings }) => descriptionHeadings.map((phrase) => [phrase, true] as const)),
    ),
  };
  compiled.set(key, books);
  return books;
}

function entries<K extends string>(
  chosen: readonly Vocabulary[],
  pick: (vocabulary: Vocabulary) => Readonly<Record<K, readonly string[]>>,
): (readonly [string, K])[] {
  return chosen.flatMap((vocabulary) => pairs(pick(vocabulary)));
}

function pairs<K extends string>(phrases: Readonly<Partial<Record<K, readonly string[]>>>): (readonly [string, K])[] {
  return Object.entries<readonly string[] | undefined>(phrases).flatMap(([label, all = []]) =>
    all.map((phrase) => [phrase, label as K] as const),
  );
}
