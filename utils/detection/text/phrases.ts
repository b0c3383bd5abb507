import { fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Where a phrase was found in a line. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** How many words the phrase has. */
  readonly words: number;
}

/** A word of a phrase: the words it may be, and the beginnings it may have. */
interface PatternWord {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

interface Pattern<T> {
  readonly words: readonly (PatternWord | typeof gapSign)[];
  readonly value: T;
}

/** In a phrase, `*` stands for up to four words of any kind, and `word~` for every word that begins so. */
const gapSign = '*';
const stemSign = '~';
/** Phrases that open with a stem are found by its first letters. */
const stemKey = 3;
const longestGap = 4;
/** Two words of a phrase stand at most this many characters apart (`Rechnungs-Nr.`, `d'échéance`). */
const widestJoint = 4;

/** A set of phrases compiled for finding; see `compilePhrases`. */
export interface PhraseBook<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly byFirstLetters: ReadonlyMap<string, readonly Pattern<T>[]>;
}

/**
 * Compiles phrases, each with the value it stands for. Phrases are written naturally: case, accents, full stops and
 * hyphens do not matter, `*` stands for up to four words and `word~` for every word that begins so. Longer phrases win
 * over shorter ones.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const byFirstWord = new Map<string, Pattern<T>[]>();
  const byFirstLetters = new Map<string, Pattern<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase
      .split(' ')
      .flatMap((part): Pattern<T>['words'] => (part === gapSign ? [gapSign] : wordsOf(part)));
    const first = words[0];
    if (first === undefined || first === gapSign) throw new RangeError(`A phrase needs a first word: ${phrase}`);
    for (const word of first.words) addTo(byFirstWord, word, { words, value });
    for (const key of new Set(first.stems.map((stem) => stem.slice(0, stemKey)))) {
      if (key.length < stemKey) throw new RangeError(`A first stem needs ${stemKey} letters: ${phrase}`);
      addTo(byFirstLetters, key, { words, value });
    }
  }
  return { byFirstWord: longestFirst(byFirstWord), byFirstLetters: longestFirst(byFirstLetters) };
}

function addTo<T>(patterns: Map<string, Pattern<T>[]>, key: string, pattern: Pattern<T>): void {
  const known = patterns.get(key);
  if (known) known.push(pattern);
  else patterns.set(key, [pattern]);
}

function longestFirst<T>(patterns: Map<string, Pattern<T>[]>): Map<string, Pattern<T>[]> {
  for (const same of patterns.values()) same.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

function wordsOf(part: string): PatternWord[] {
  const words = tokensOf(fold(part)).map((token) => token.word);
  return words.map((word, index) => {
    const isStem = index === words.length - 1 && part.endsWith(stemSign);
    return { words: new Set(isStem ? [] : [word]), stems: isStem ? [word] : [] };
  });
}

/** True where the token is one of the words, or begins as one of the stems. */
function isWord(word: PatternWord, token: Token | undefined): boolean {
  return token !== undefined && (word.words.has(token.word) || word.stems.some((stem) => token.word.startsWith(stem)));
}

const noPatterns: readonly never[] = [];

/** The patterns that may begin with the token, the longest first. */
function patternsAt<T>({ byFirstWord, byFirstLetters }: PhraseBook<T>, token: Token): readonly Pattern<T>[] {
  const exact = byFirstWord.get(token.word) ?? noPatterns;
  // Most books have no phrase that opens with a stem, and most words open none: this runs for every word of a mail.
  if (byFirstLetters.size === 0) return exact;
  const letters = byFirstLetters.get(token.word.slice(0, stemKey));
  if (!letters) return exact;
  const begun = letters.filter(
    ({ words: [first] }) => first !== undefined && first !== gapSign && isWord(first, token),
  );
  return [...new Set([...exact, ...begun])].sort((a, b) => b.words.length - a.words.length);
}

/**
 * The phrases of the book that stand in the line, left to right, none overlapping another. The work is bounded by the
 * number of tokens times the patterns that share a first word.
 */
export function findPhrases<T>(book: PhraseBook<T>, folded: string, tokens: readonly Token[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < next) continue;
    const first = tokens[at];
    if (!first) continue;
    const patterns = patternsAt(book, first);
    if (patterns.length === 0) continue;
    for (const pattern of patterns) {
      const last = matchFrom(pattern.words, folded, tokens, at);
      const lastToken = tokens[last];
      if (last < 0 || !lastToken) continue;
      hits.push({ value: pattern.value, start: first.start, end: lastToken.end, words: pattern.words.length });
      next = last + 1;
      break;
    }
  }
  return hits;
}

/** A text whose phrases are looked up once a book; `lookedUp` starts empty. */
export interface Searched {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly lookedUp: Map<PhraseBook<unknown>, readonly PhraseHit<unknown>[]>;
}

/** As `findPhrases`, each book looked up once in a line, however often it is asked for. */
export function hitsIn<T>(book: PhraseBook<T>, { folded, tokens, lookedUp }: Searched): readonly PhraseHit<T>[] {
  const known = lookedUp.get(book) as readonly PhraseHit<T>[] | undefined;
  if (known) return known;
  const found = findPhrases(book, folded, tokens);
  lookedUp.set(book, found);
  return found;
}

/** As `findPhrases`, for phrases that may overlap each other: the longest at every word. */
export function findOverlapping<T>(book: PhraseBook<T>, folded: string, tokens: readonly Token[]): PhraseHit<T>[] {
  return tokens.flatMap((first, at) => {
    const found: PhraseHit<T>[] = [];
    for (const pattern of patternsAt(book, first)) {
      const lastToken = tokens[matchFrom(pattern.words, folded, tokens, at)];
      if (!lastToken || found.some(({ value }) => value === pattern.value)) continue;
      found.push({ value: pattern.value, start: first.start, end: lastToken.end, words: pattern.words.length });
    }
    return found;
  });
}

/** The index of the last token of the match, or -1. */
function matchFrom(words: Pattern<unknown>['words'], folded: string, tokens: readonly Token[], from: number): number {
  let at = from;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === gapSign) {
      index += 1;
      const wanted = words[index];
      at = wanted === undefined || wanted === gapSign ? at : findWithin(wanted, tokens, at + 1);
    } else if (word !== undefined) at = nextToken(word, folded, tokens, at);
    if (at < 0) return -1;
  }
  return at;
}

function findWithin(word: PatternWord, tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + longestGap && at < tokens.length; at += 1) {
    if (isWord(word, tokens[at])) return at;
  }
  return -1;
}

/** The index of the word right behind the token at `at`, a currency between them passed over, or -1. */
function nextToken(word: PatternWord, folded: string, tokens: readonly Token[], at: number): number {
  const before = tokens[at];
  const token = tokens[at + 1];
  if (!before || !token || !joined(folded, before.end, token.start)) return -1;
  if (isWord(word, token)) return at + 1;
  const behind = tokens[at + 2];
  if (!behind || !isWord(word, behind) || !currencyWords.has(token.word)) return -1;
  return joined(folded, token.end, behind.start) ? at + 2 : -1;
}

/** `Total EUR incl. VAT` is the label `total incl VAT`. */
const currencyWords = new Set(['€', '$', '£', 'eur', 'usd', 'gbp', 'chf']);

/** True where only spaces, full stops, hyphens, apostrophes, slashes or brackets stand between. */
function joined(folded: string, from: number, to: number): boolean {
  if (to - from > widestJoint) return false;
  for (let at = from; at < to; at += 1) if (!" .-_'/()".includes(folded.charAt(at))) return false;
  return true;
}
