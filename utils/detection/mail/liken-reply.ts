import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

type Kind = ReplyKind | 'none';

/** What an answer is most like, and how much more than the next kind; 0 is a draw, above 10 is clear. */
export interface Likeness {
  readonly kind: ReplyKind | null;
  readonly margin: number;
}

/** A phrase of the vocabulary counts for half an example. */
const weightOfPhrase = 0.5;
const stemLength = 5;
/** An answer has said what it says in its first words. */
const mostFeatures = 1_200;

interface Model {
  /** How much of each kind's examples hold a feature, by feature. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<Kind, number>>;
  readonly shares: ReadonlyMap<Kind, number>;
}

const models = new Map<Language, Model>();

/**
 * Likens an answer to the examples of the languages it may be in: every word, stem and pair of stems speaks for the
 * kinds whose examples hold it more often than others do. It fills in where no phrase was found, and outvotes a weak
 * one. Null where no word is known.
 */
export function likenReply(text: string, spoken: readonly Language[]): Likeness | null {
  const features = featuresOf(text);
  const known = spoken.map((language) => {
    const model = modelOf(language);
    return { model, features: features.filter((feature) => model.counts.has(feature)) };
  });
  const best = known.reduce<(typeof known)[number] | null>(
    (one, other) => (one === null || other.features.length > one.features.length ? other : one),
    null,
  );
  return best && best.features.length > 0 ? likenessIn(best.model, best.features) : null;
}

function likenessIn({ counts, shares }: Model, features: readonly string[]): Likeness {
  const ranked = [...shares]
    .map(([kind, share]) => {
      const votes = features.map((feature) => {
        const byKind = counts.get(feature) ?? new Map<Kind, number>();
        const all = [...byKind.values()].reduce((sum, count) => sum + count, 0);
        return Math.log(((byKind.get(kind) ?? 0) + share) / (all + 1) / share);
      });
      return { kind, score: votes.reduce((sum, vote) => sum + vote, 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || !second) return { kind: null, margin: 0 };
  return { kind: first.kind === 'none' ? null : first.kind, margin: first.score - second.score };
}

function modelOf(language: Language): Model {
  const known = models.get(language);
  if (known) return known;
  const vocabulary = vocabularies.find((one) => one.language === language);
  const model = vocabulary ? learned(vocabulary) : { counts: new Map(), shares: new Map() };
  models.set(language, model);
  return model;
}

function learned({ replyExamples, replies }: Vocabulary): Model {
  const counts = new Map<string, Map<Kind, number>>();
  const weights = new Map<Kind, number>();
  const learn = (kind: Kind, text: string, weight: number) => {
    weights.set(kind, (weights.get(kind) ?? 0) + weight);
    for (const feature of featuresOf(text)) {
      const byKind = counts.get(feature) ?? new Map<Kind, number>();
      byKind.set(kind, (byKind.get(kind) ?? 0) + weight);
      counts.set(feature, byKind);
    }
  };
  for (const [kind, texts] of Object.entries(replyExamples)) for (const text of texts) learn(kind as Kind, text, 1);
  for (const [kind, phrases] of Object.entries(replies)) {
    for (const phrase of phrases) learn(kind as Kind, phrase.replace(/<[a-z]{1,20}>|[*~]/g, ''), weightOfPhrase);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { counts, shares: new Map([...weights].map(([kind, weight]) => [kind, weight / all])) };
}

/** The words of a text, their stems, and the stems that stand beside each other or with one word between. */
function featuresOf(text: string): string[] {
  const folded = fold(text);
  const words = tokensOf(folded).map(({ word }) => (/^\d/.test(word) ? '0' : word));
  const stems = words.map((word) => word.slice(0, stemLength));
  const features = new Set<string>(folded.includes('?') ? ['?'] : []);
  for (const [at, word] of words.entries()) {
    if (features.size > mostFeatures) break;
    features.add(word).add(`${stems[at]}~`);
    if (at > 0) features.add(`${stems[at - 1]} ${stems[at]}`);
    if (at > 1) features.add(`${stems[at - 2]} * ${stems[at]}`);
  }
  return [...features];
}
