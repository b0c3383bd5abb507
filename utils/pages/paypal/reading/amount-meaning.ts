import type { WrittenAmount } from '../values/amounts-in-text.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { amountMark, seam, wordKey } from '../words/word-key.ts';
import type { Meaning } from './meaning.ts';

/** A text with one amount: bare, with its label, or among other words. */
export function amountMeaning(text: string, amount: WrittenAmount, lexicon: Lexicon): Meaning | null {
  const words = `${text.slice(0, amount.start)}${seam}${text.slice(amount.end)}`;
  const around = wordKey(words);
  if (around === '') return { kind: 'amount', amount, label: null };
  if (isLabelAndStatus(words, text.includes(seam), lexicon)) return { kind: 'aside', label: null };
  const { label } = lexicon(around);
  if (label !== null) return { kind: 'amount', amount, label };
  return { kind: 'aside', label: null };
}

/**
 * `Balance` and `Due` in two pieces are two things, whatever they are in one; and an amount with `Due` in a piece of its
 * own may be its name or the status.
 */
function isLabelAndStatus(words: string, isApart: boolean, lexicon: Lexicon): boolean {
  const pieces = words.split(seam).flatMap((piece) => (wordKey(piece) === '' ? [] : [lexicon(wordKey(piece))]));
  if (!pieces.some(({ status }) => status !== null)) return false;
  // A colon makes a label of it.
  if (pieces.length === 1) return isApart && !words.includes(':');
  return pieces.some(({ label, status }) => label !== null && status === null);
}

/** A text with two amounts: what is open of a total, either first. */
export function partMeaning(text: string, amounts: readonly WrittenAmount[], lexicon: Lexicon): Meaning {
  const [first, second] = amounts;
  if (!first || !second || amounts.length !== 2) return { kind: 'aside', label: null };
  const key = wordKey(
    text.slice(0, first.start) + amountMark + text.slice(first.end, second.start) + amountMark + text.slice(second.end),
  );
  const { balanceFirst } = lexicon(key);
  if (balanceFirst === null) return { kind: 'aside', label: null };
  return { kind: 'balance-of-total', balance: balanceFirst ? first : second, total: balanceFirst ? second : first };
}
