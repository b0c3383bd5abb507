import type { Language } from '../../domain/language.ts';
import type { ReplyKind } from '../../domain/reply.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, findOverlapping, type PhraseBook, type PhraseHit } from '../text/phrases.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A sentence of a reply with how strongly it says each kind. */
export interface ReplySentence {
  readonly text: string;
  readonly scores: ReadonlyMap<ReplyKind, number>;
}

interface SpokenLanguage {
  readonly phrases: PhraseBook<ReplyKind | 'not-promise'>;
  readonly negations: ReadonlySet<string>;
  /** Participles of paying: `Sent!` is a whole answer. */
  readonly paid: ReadonlySet<string>;
}

const spokenLanguages = new Map<Language, SpokenLanguage>(
  vocabularies.map(({ language, replies, replyWords, notPromise, negations }) => [
    language,
    {
      phrases: compilePhrases<ReplyKind | 'not-promise'>(
        [
          ...Object.entries<readonly string[]>(replies).flatMap(([kind, phrases]) =>
            phrases.map((phrase) => [phrase, kind as ReplyKind] as const),
          ),
          ...notPromise.map((phrase) => [phrase, 'not-promise'] as const),
        ],
        replyWords,
      ),
      negations: new Set(negations.map(fold)),
      paid: new Set(replyWords.paid.map(fold)),
    },
  ]),
);

/** A word alone says less than a phrase. */
const weightOfWord = 0.7;
/** Less than a phrase of two words says. */
const weightOfPhrase = 1.5;
const mostWords = 4;
/** `Sent!`, `Gerade überwiesen.` */
const longestExclamation = 2;
/** What a second phrase of the same kind adds, and how many count. */
const shareOfOthers = 0.5;
const mostHits = 5;
/** Words behind a negation that make it a day: `not before Friday`. */
const limits = new Set(
  'before until later vor bis mehr avant antes prima voor only worry yet problem problema probleem'.split(' '),
);

/** How strongly a sentence says each kind of reply, in the languages that may be spoken. */
export function readReplySentence(text: string, spoken: readonly Language[]): ReplySentence {
  const folded = fold(text.slice(0, 2_000));
  const tokens = tokensOf(folded);
  const scores = new Map<ReplyKind, number>();
  for (const language of spoken) {
    const known = spokenLanguages.get(language);
    if (known) addScores(scores, scoresIn(known, folded, tokens));
  }
  // `Could you confirm the account before we pay?` promises nothing.
  if (folded.trimEnd().endsWith('?') && !folded.includes(',')) scores.delete('promise');
  // A question about a payment is no word that it was made: `has it been paid?`
  if (folded.trimEnd().endsWith('?') && isAsked(tokens, folded)) {
    scores.delete('already-paid');
    scores.delete('promise');
    // `How many hours is that?` asks, whatever a word in it may say elsewhere.
    if (opensWith(questionWords, tokens, folded, 2)) {
      for (const [kind, score] of scores) if (kind !== 'question' && score < weightOfPhrase) scores.delete(kind);
    }
  }
  return { text, scores };
}

/** `Which`, `wie`, `quel`: words that can only ask, a preposition before them or none. */
const questionWords = new Set(
  (
    'what which how who whom whose when where why welche welcher welches welchem welchen wie wann wer wem wen wo wohin ' +
    'wofur worauf woraus wozu warum wieso weshalb was quel quelle quels quelles comment combien quand qui ou pourquoi ' +
    'quoi que cual cuales como cuanto cuantos cuanta cuantas cuando quien donde quale quali come quanto quanti quante ' +
    'quanta quando chi dove perche cosa wat welke welk hoe wanneer waar waarom waarvoor qual quais quantos quantas ' +
    'quem onde porque'
  ).split(' '),
);
/** Words that open a question; a question mark behind anything else asks about what was said: `we paid, can you see it?` */
const openings = new Set([
  ...questionWords,
  ...(
    'has have had did do does is are was were will would could can should may might shall ' +
    'ist sind hat haben habt wurde wird werden kann konnen konnte konnten soll sollen sollte muss mussen mussten geht ' +
    'gibt gilt darf durfen ' +
    'est avez a peut pouvez peux se si pourriez pourrait serait faut acceptez ha han esta puede puedes podria podrias hay ' +
    'sera e avete puo puoi potrebbe sarebbe posso possiamo devo dobbiamo heeft hebben kunt kun kan zal kunnen mag moet ' +
    'moeten zit zitten foi pode podes podem posso devo devemos'
  ).split(' '),
]);
/** `Hi Ada,` before the question. */
const longestGreeting = 25;

function isAsked(tokens: readonly Token[], folded: string): boolean {
  return opensWith(openings, tokens, folded, 1) || opensWith(questionWords, tokens, folded, 2);
}

/** True where one of the first `among` words behind the greeting is one of `words`. */
function opensWith(words: ReadonlySet<string>, tokens: readonly Token[], folded: string, among: number): boolean {
  const comma = folded.indexOf(',');
  const start = comma > 0 && comma < longestGreeting ? comma : 0;
  const first = tokens.findIndex((token) => token.start >= start);
  return first >= 0 && tokens.slice(first, first + among).some(({ word }) => words.has(word));
}

function scoresIn(known: SpokenLanguage, folded: string, tokens: readonly Token[]): Map<ReplyKind, number> {
  const hits = findOverlapping(known.phrases, folded, tokens);
  const isOpen = hits.some(({ value }) => value === 'not-promise');
  const scores = scoresOfHits(hits);
  if (tokens.length <= longestExclamation && tokens.some(({ word }) => known.paid.has(word))) {
    scores.set('already-paid', Math.max(weightOfPhrase, scores.get('already-paid') ?? 0));
  }
  const promise = scores.get('promise') ?? 0;
  if (isOpen && !/\d/.test(folded)) scores.delete('promise');
  if (!isDenied(known, tokens)) return scores;
  if ((scores.get('already-paid') ?? 0) < 1) scores.delete('already-paid');
  if (promise > 0) {
    scores.delete('promise');
    scores.set('dispute', (scores.get('dispute') ?? 0) + promise);
  }
  return scores;
}

/**
 * How strongly the phrases found say each kind: the longest of a kind in full, those beside it for a part, and none
 * twice where two overlap.
 */
function scoresOfHits(hits: readonly PhraseHit<ReplyKind | 'not-promise'>[]): Map<ReplyKind, number> {
  const counted = new Map<ReplyKind, PhraseHit<unknown>[]>();
  const scores = new Map<ReplyKind, number>();
  for (const hit of hits.toSorted((a, b) => b.words - a.words)) {
    if (hit.value === 'not-promise') continue;
    const others = counted.get(hit.value) ?? [];
    if (others.length >= mostHits || others.some(({ start, end }) => hit.start < end && start < hit.end)) continue;
    counted.set(hit.value, [...others, hit]);
    const weight = hit.words === 1 ? weightOfWord : Math.min(hit.words, mostWords);
    scores.set(hit.value, (scores.get(hit.value) ?? 0) + (others.length === 0 ? weight : weight * shareOfOthers));
  }
  return scores;
}

function addScores(total: Map<ReplyKind, number>, scores: ReadonlyMap<ReplyKind, number>): void {
  for (const [kind, score] of scores) total.set(kind, Math.max(total.get(kind) ?? 0, score));
}

/** `I will not pay`, but neither `not before Friday` nor `no problem`. */
function isDenied({ negations }: SpokenLanguage, tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const following = tokens[at + 1]?.word ?? '';
    const contracted = word === 't' && ['won', 'can', 'don', 'couldn'].includes(tokens[at - 1]?.word ?? '');
    return (negations.has(word) || contracted) && !limits.has(following);
  });
}
