import { languages } from '../../../domain/language.ts';
import { vocabularyOf } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

/** What words tell about whose side of an invoice they stand on. */
export interface SideSaid {
  /** The words of a button that pays. */
  readonly pay: boolean;
  /** The words of a button only the sender of an invoice has. */
  readonly own: boolean;
  /** The name of a list of bills received. */
  readonly received: boolean;
  /** The beginning of a bill's heading, as its payer sees it. */
  readonly youPay: boolean;
}

const nothing: SideSaid = { pay: false, own: false, received: false, youPay: false };

/** What a button, a tab or a heading says about the side, in any of our languages. */
export function saysOf(words: string): SideSaid {
  if (words === '' || words.length > 120) return nothing;
  known ??= collect();
  // `Pay $275.00`, `Pay EUR 275`, `Received (3)`.
  const key = wordKey(words.replace(/\b[A-Z]{3}\b|[\d.,]+/g, ''));
  const [first = '', second = '', third = '', fourth = ''] = words.trim().split(/\s+/);
  const whole = wordKey(words);
  const beginnings = [`${first} ${second} ${third} ${fourth}`, `${first} ${second} ${third}`, `${first} ${second}`].map(
    wordKey,
  );
  return {
    pay: known.pay.has(key),
    own: known.own.has(key),
    received: known.received.has(key),
    youPay: beginnings.some((beginning) => beginning !== whole && known?.youPay.has(beginning)),
  };
}

type Known = Readonly<Record<keyof SideSaid, ReadonlySet<string>>>;

let known: Known | null = null;

function collect(): Known {
  const all = (of: (vocabulary: Vocabulary) => readonly string[]) =>
    new Set(languages.flatMap((language) => of(vocabularyOf(language)).map(wordKey)));
  return {
    pay: all(({ pay }) => pay),
    own: all(({ remind, ownActions }) => [...remind, ...ownActions]),
    received: all(({ received }) => received),
    youPay: all(({ youPay }) => youPay),
  };
}
