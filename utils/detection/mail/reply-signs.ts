import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, findOverlapping, type PhraseBook } from '../text/phrases.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { daysNear } from './days-near.ts';

/** What can be counted in a reply, each sign with its weight. */
export type ReplySigns = ReadonlyMap<string, number>;

/** A reply of a page holds a few hundred signs; more tell nothing new. */
const mostSigns = 3_000;
const stemLength = 5;
/** A group of few signs must not outweigh one of many. */
const smallestGroup = 8;
/** What each kind of sign weighs: found by trial on answers that are among no language's examples. */
const weightOf = { words: 4.5, said: 3, together: 2, asked: 3 };
/** `not … yet received`: a denial and what it denies stand within so many characters. */
const reachOfDenial = 24;
/** Who speaks stands in every sentence; beside another notion it says nothing. */
const pronouns: ReadonlySet<string> = new Set(['we', 'you']);

const books = new Map<Language, PhraseBook<string>>();

function bookOf(language: Language): PhraseBook<string> {
  const known = books.get(language);
  if (known) return known;
  const notions = vocabularies.find((one) => one.language === language)?.replyNotions ?? {};
  const book = compilePhrases<string>(
    Object.entries<readonly string[]>(notions).flatMap(([notion, phrases]) =>
      phrases.map((phrase) => [phrase, notion] as const),
    ),
  );
  books.set(language, book);
  return book;
}

/**
 * The signs of a reply: what its words are about, which of that is denied, asked or said in one sentence, whether days
 * are named and lie ahead, and the words, stems and pairs of stems themselves. The first are the same in every
 * language, so that each learns from the examples of all.
 */
export function signsOfReply(
  sentences: readonly string[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): ReplySigns {
  const said = new Set<string>();
  const together = new Set<string>();
  const asked = new Set<string>();
  const words = new Set<string>();
  for (const sentence of sentences) {
    if (words.size + together.size > mostSigns) break;
    const folded = fold(sentence);
    const tokens = tokensOf(folded);
    addWords(words, folded, tokens);
    const notions = notionsIn(sentence, folded, tokens, spoken, sentOn);
    const isAsked = folded.trimEnd().endsWith('?');
    const denials = notions.filter(({ notion }) => notion === 'no');
    const distinct = new Set<string>();
    for (const { notion, start } of notions) {
      said.add(`#${notion}`);
      if (!pronouns.has(notion)) distinct.add(notion);
      if (isAsked) asked.add(`#${notion}?`);
      const isDenied = denials.some((denial) => Math.abs(denial.start - start) < reachOfDenial);
      if (notion !== 'no' && isDenied) said.add(`#not ${notion}`);
    }
    const sorted = [...distinct].sort();
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1)) together.add(`#${one} & ${other}`);
    }
  }
  return new Map([
    ...weighed(words, weightOf.words),
    ...weighed(said, weightOf.said),
    ...weighed(together, weightOf.together),
    ...weighed(asked, weightOf.asked),
  ]);
}

function weighed(group: ReadonlySet<string>, ofGroup: number): (readonly [string, number])[] {
  const weight = ofGroup / Math.sqrt(Math.max(group.size, smallestGroup));
  return [...group].map((sign) => [sign, weight] as const);
}

interface NotionFound {
  readonly notion: string;
  readonly start: number;
}

/** The notions of a sentence in the language of which it holds most words. */
function notionsIn(
  sentence: string,
  folded: string,
  tokens: readonly Token[],
  spoken: readonly Language[],
  sentOn: CalendarDay | null,
): NotionFound[] {
  let best: NotionFound[] = [];
  let language = spoken[0];
  for (const one of spoken) {
    const found = findOverlapping(bookOf(one), folded, tokens).map(({ value, start }) => ({ notion: value, start }));
    if (found.length <= best.length) continue;
    best = found;
    language = one;
  }
  const at = folded.indexOf('@');
  return [
    ...best,
    ...(language ? daysNear(sentence, language, sentOn) : []),
    ...(at < 0 ? [] : [{ notion: 'address', start: at }]),
  ];
}

/** Every word, its stem, and the stems that stand beside each other. */
function addWords(signs: Set<string>, folded: string, tokens: readonly Token[]): void {
  if (folded.includes('?')) signs.add('?');
  if (folded.includes('@')) signs.add('@');
  const words = tokens.map(({ word }) => (/^\d/.test(word) ? '0' : word));
  const stems = words.map((word) => word.slice(0, stemLength));
  for (const [at, word] of words.entries()) {
    if (signs.size > mostSigns) return;
    signs.add(word).add(`${stems[at]}~`);
    if (at > 0) signs.add(`${stems[at - 1]} ${stems[at]}`);
  }
}
