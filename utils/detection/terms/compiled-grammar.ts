import { type Language, languages } from '../../domain/language.ts';
import { germanTerms } from './languages/de.ts';
import { englishTerms } from './languages/en.ts';
import { spanishTerms } from './languages/es.ts';
import { frenchTerms } from './languages/fr.ts';
import { italianTerms } from './languages/it.ts';
import { dutchTerms } from './languages/nl.ts';
import { portugueseTerms } from './languages/pt.ts';
import { anyOf, phrasePattern } from './phrase-pattern.ts';
import { type RuleKey, ruleKeys } from './rules-of-phrases.ts';
import type { TermsGrammar } from './terms-grammar.ts';

/** A grammar with its phrases and words made into expressions. */
export interface CompiledGrammar {
  readonly grammar: TermsGrammar;
  readonly anchors: RegExp;
  readonly phrases: readonly { readonly key: RuleKey; readonly strong: boolean; readonly pattern: RegExp }[];
  readonly following: readonly RegExp[];
  readonly preceding: readonly RegExp[];
  readonly words: Readonly<Record<WordKey, RegExp>>;
}

const wordKeys = [
  'discount',
  'inFull',
  'paying',
  'elsewhere',
  'otherwise',
] as const satisfies readonly (keyof TermsGrammar)[];

export type WordKey = (typeof wordKeys)[number];

const grammars: Readonly<Record<Language, TermsGrammar>> = {
  en: englishTerms,
  de: germanTerms,
  fr: frenchTerms,
  es: spanishTerms,
  it: italianTerms,
  nl: dutchTerms,
  pt: portugueseTerms,
};

const compiled = new Map<Language, CompiledGrammar>();

/** The compiled grammars to try: the document's language first, then English, which is written everywhere. */
export function grammarsFor(language: Language | null): CompiledGrammar[] {
  const order = new Set<Language>([...(language ? [language] : []), 'en', ...languages]);
  return [...order].map(compiledGrammar);
}

function compiledGrammar(language: Language): CompiledGrammar {
  // Compiled once and kept: a cache of constants, not state.
  const known = compiled.get(language);
  if (known) return known;
  const grammar = grammars[language];
  const entry: CompiledGrammar = {
    grammar,
    anchors: anyOf(grammar.anchors),
    phrases: ruleKeys.flatMap((key) =>
      grammar[key].map((phrase) => ({
        key,
        strong: !phrase.startsWith('?'),
        pattern: phrasePattern(phrase.replace(/^\?/, ''), grammar),
      })),
    ),
    following: grammar.following.map((phrase) => phrasePattern(phrase, grammar)),
    preceding: grammar.preceding.map((phrase) => phrasePattern(phrase, grammar)),
    words: {
      discount: anyOf(grammar.discount),
      inFull: anyOf(grammar.inFull),
      paying: anyOf(grammar.paying),
      elsewhere: anyOf(grammar.elsewhere),
      otherwise: anyOf(grammar.otherwise),
    },
  };
  compiled.set(language, entry);
  return entry;
}
