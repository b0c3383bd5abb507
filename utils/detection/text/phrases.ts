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

interface Pattern<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** In a phrase, `*` stands for up to four words of any kind, and `word~` for every word that begins so. */
const gapSign = '*';
const stemSign = '~';
const longestGap = 4;
/** Two words of a phrase stand at most this many characters apart (`Rechnungs-Nr.`, `d'échéance`). */
const widestJoint = 4;

/** A set of phrases compiled for finding; see `compilePhrases`. */
export interface PhraseBook<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern<T>[]>;
}

/**
 * Compiles phrases, each with the value it stands for. Phrases are written naturally: case, accents, full stops and
 * hyphens do not matter, `*` stands for up to four words and `word~` for every word that begins so. Longer phrases win
 * over shorter ones.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const byFirstWord = new Map<string, Pattern<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ').flatMap((part) => (part === gapSign ? [gapSign] : wordsOf(part)));
    const first = words[0];
    if (first === undefined || first === gapSign) throw new RangeError(`A phrase needs a first word: ${phrase}`);
    const patterns = byFirstWord.get(first);
    if (patterns) patterns.push({ words, value });
    else byFirstWord.set(first, [{ words, value }]);
  }
  for (const patterns of byFirstWord.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

function wordsOf(part: string): string[] {
  const words = tokensOf(fold(part)).map((token) => token.word);
  const last = words.pop();
  return last === undefined ? [] : [...words, part.endsWith(stemSign) ? last + stemSign : last];
}

/** True where the token is the phrase's word, or begins with it where the word is a stem. */
function isWord(word: string | undefined, token: Token | undefined): boolean {
  if (word === undefined || token === undefined) return false;
  return word.endsWith(stemSign) ? token.word.startsWith(word.slice(0, -1)) : token.word === word;
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
    for (const pattern of book.byFirstWord.get(first.word) ?? []) {
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

/** As `findPhrases`, for phrases that may overlap each other: the longest at every word. */
export function findOverlapping<T>(book: PhraseBook<T>, folded: string, tokens: readonly Token[]): PhraseHit<T>[] {
  return tokens.flatMap((first, at) => {
    const found: PhraseHit<T>[] = [];
    for (const pattern of book.byFirstWord.get(first.word) ?? []) {
      const lastToken = tokens[matchFrom(pattern.words, folded, tokens, at)];
      if (!lastToken || found.some(({ value }) => value === pattern.value)) continue;
      found.push({ value: pattern.value, start: first.start, end: lastToken.end, words: pattern.words.length });
    }
    return found;
  });
}

/** The index of the last token of the match, or -1. */
function matchFrom(words: readonly string[], folded: string, tokens: readonly Token[], from: number): number {
  let at = from;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === gapSign) {
      const wanted = words[index + 1];
      const found = wanted === undefined ? at : findWithin(wanted, tokens, at + 1);
      if (found < 0) return -1;
      at = found;
      index += 1;
      continue;
    }
    const next = nextToken(word, folded, tokens, at);
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function findWithin(word: string, tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + longestGap && at < tokens.length; at += 1) {
    if (isWord(word, tokens[at])) return at;
  }
  return -1;
}

/** The index of the word right behind the token at `at`, a currency between them passed over, or -1. */
function nextToken(word: string | undefined, folded: string, tokens: readonly Token[], at: number): number {
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
