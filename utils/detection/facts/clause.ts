import type { Line } from '../text/line.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { isDigit } from '../text/tokens.ts';
import type { Span } from '../values/amounts.ts';
import { isMonthName } from '../values/dates.ts';

const rangeWords = new Set([
  'bis',
  'to',
  'au',
  'al',
  'a',
  'hasta',
  'tot',
  'ate',
  'until',
  'till',
  'through',
  'and',
  'und',
  'y',
  'e',
  'et',
  'en',
  't',
]);

export function isRangeWord<L>(line: Line, hit: PhraseHit<L>, values: readonly Span[]): boolean {
  const joins = values.some(({ end }) => end <= hit.start && hit.start - end <= 2);
  return joins && rangeWords.has(line.folded.slice(hit.start, hit.end).split(' ')[0] ?? '');
}

export function lettersBetween(line: Line, from: number, to: number): number {
  let letters = 0;
  for (const token of line.tokens) {
    if (token.start >= from && token.end <= to && !isDigit(token.word[0])) letters += token.end - token.start;
  }
  return letters;
}

/** `within 10 days with 2 % discount or by 21 October net`; `on or before` parts nothing. */
const alternative =
  /^ (?:oder|sonst|ansonsten|or(?! (?:before|earlier|sooner))|otherwise|ou(?! avant)|sinon|oppure|altrimenti|anders|danach) /;
const longestAlternative = 12;

export function clauseStart(line: Line, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (line.folded[at] === ' ' && alternative.test(line.folded.slice(at, at + longestAlternative + 8))) return at;
    if (',;'.includes(line.folded.charAt(at)) && line.folded[at + 1] === ' ') return at;
    if (line.folded.charAt(at) === '.' && breaksSentence(line, at, at + 1)) return at;
  }
  return from;
}

export function breaksSentence(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const character = line.folded.charAt(at);
    if (character === ';' || character === '?' || character === '!') return true;
    if (character !== '.' || line.folded[at + 1] !== ' ') continue;
    const next = line.text.charAt(at + 2);
    const isCapital = next !== next.toLowerCase();
    if (!isCapital) continue;
    if (/[a-z]{3}$/.test(line.folded.slice(Math.max(0, at - 3), at))) return true;
    // `40.00. Total` ends a sentence, `5. März` does not.
    const word = line.tokens.find(({ start }) => start === at + 2)?.word ?? '';
    if (isDigit(line.folded[at - 1]) && word.length > 2 && !isMonthName(word)) return true;
  }
  return false;
}
