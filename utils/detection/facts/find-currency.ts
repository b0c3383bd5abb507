import { vocabularies } from '../languages/vocabularies.ts';
import type { Line } from '../text/line.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import { currencyStartingAt, isCurrencyCode, wordLikeCodes } from '../values/currencies.ts';
import type { GovernedAmount } from './govern-amounts.ts';

/** The currency a document's amounts are in. */
export interface DocumentCurrency {
  readonly code: string;
  /** 0 to 1; low where only a sign of several countries stands there. */
  readonly certainty: number;
}

interface Vote {
  weight: number;
  certainty: number;
}

const labels = compilePhrases(
  vocabularies.flatMap(({ currencyLabels }) => currencyLabels.map((phrase) => [phrase, true] as const)),
);

/** Currencies that are written `$` where they are at home. */
const dollars = new Set('AUD CAD NZD HKD SGD MXN TWD ARS CLP COP FJD JMD TTD BSD BBD UYU'.split(' '));

/**
 * The document's currency: that of the amounts, a code counting more than a sign, then the one it names. `$` is read
 * as the dollar or peso whose code stands anywhere else in the document, else as the US dollar with some doubt. Null
 * where the document names none.
 */
export function currencyOf(amounts: readonly GovernedAmount[], lines: readonly Line[]): DocumentCurrency | null {
  const votes = new Map<string, Vote>();
  for (const { value, label } of amounts) {
    if (value.currency)
      vote(votes, value.currency.code, value.currency.certainty, label === 'total' || label === 'due' ? 3 : 1);
  }
  for (const { code, weight } of lines.flatMap(namedCurrencies))
    vote(votes, code, 0.95, votes.size > 0 ? weight / 4 : weight);
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight);
  const [first, second] = ranked;
  if (!first) return null;
  const dollar = ranked.find(([code, { certainty }]) => dollars.has(code) && certainty >= 0.9);
  if (first[0] === 'USD' && first[1].certainty < 0.9 && dollar) return { code: dollar[0], certainty: 0.9 };
  const doubt = second && second[1].weight > first[1].weight * 0.7 ? 0.8 : 1;
  return { code: first[0], certainty: first[1].certainty * doubt };
}

function vote(votes: Map<string, Vote>, code: string, certainty: number, weight: number): void {
  const known = votes.get(code) ?? { weight: 0, certainty: 0 };
  votes.set(code, { weight: known.weight + weight * certainty, certainty: Math.max(known.certainty, certainty) });
}

/** `Currency: EUR`, `Beträge in EUR`, and codes that stand alone. */
function namedCurrencies(line: Line): { code: string; weight: number }[] {
  const label = findPhrases(labels, line.folded, line.tokens)[0];
  const labelled = label ? codeBehind(line, label.end) : null;
  if (labelled) return [{ code: labelled, weight: 8 }];
  return line.tokens.flatMap(({ start, end }) => {
    const word = line.text.slice(start, end);
    if (word === '€' || word === '£') return [{ code: word === '€' ? 'EUR' : 'GBP', weight: 0.5 }];
    return isCurrencyCode(word) && !wordLikeCodes.has(word) ? [{ code: word, weight: 1 }] : [];
  });
}

function codeBehind(line: Line, from: number): string | null {
  for (const { start } of line.tokens.filter((token) => token.start >= from).slice(0, 5)) {
    const mention = currencyStartingAt(line.text, line.folded, start);
    if (mention && mention.certainty >= 0.9) return mention.code;
  }
  return null;
}
