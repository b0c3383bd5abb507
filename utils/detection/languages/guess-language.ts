import { type Language, languages } from '../../domain/language.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { vocabularies } from './vocabularies.ts';

/** Text beyond this adds nothing to the guess. */
const enough = 20_000;

const byWord = new Map<string, Language[]>();
for (const vocabulary of vocabularies) {
  for (const word of new Set(vocabulary.commonWords.map(fold))) {
    byWord.set(word, [...(byWord.get(word) ?? []), vocabulary.language]);
  }
}

/** How many of a language's frequent words stand in the text, a word shared by languages counting for a part of one. */
export function languageVotes(text: string): Map<Language, number> {
  return votesOf(tokensOf(fold(text.slice(0, enough))));
}

/** As `languageVotes`, for text that is in tokens already. */
export function votesOf(tokens: readonly Token[]): Map<Language, number> {
  const votes = new Map<Language, number>();
  for (const token of tokens) {
    const speakers = byWord.get(token.word);
    for (const language of speakers ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1 / (speakers?.length ?? 1));
    }
  }
  return votes;
}

/** The language most frequent words of the text belong to, or null where none stands out. */
export function guessLanguage(text: string): Language | null {
  return strongestOf(languageVotes(text));
}

/** The language with the most votes, or null where none stands out. */
export function strongestOf(votes: ReadonlyMap<Language, number>): Language | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1) return null;
  return second && second[1] >= first[1] ? null : first[0];
}

/** A language with this part of the strongest one's votes may be the one spoken. */
const mayBe = 0.5;
/** Fewer votes tell nothing for sure. */
const fewestVotes = 2.5;

/**
 * The languages a short text may be in. Where its own words do not tell, those it is likeliest to be in with
 * `expected`, and all of them where nothing is expected.
 */
export function likelyLanguages(text: string, expected: Language | null): readonly Language[] {
  const votes = languageVotes(text);
  const most = Math.max(0, ...votes.values());
  if (most < fewestVotes && expected === null) return languages;
  const least = most * mayBe;
  return languages.filter((one) => one === expected || (most > 0 && (votes.get(one) ?? 0) >= least));
}
