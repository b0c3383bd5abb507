import type { Money } from '../../domain/money.ts';
import type { Party } from '../reading.ts';
import { readLine } from '../text/line.ts';
import { moneyOf } from '../values/amounts.ts';
import type { CurrencyMention } from '../values/currencies.ts';

/** An amount as a notice states it, in the currency that is written beside it. */
export interface AmountSaid {
  readonly money: Money;
  /** False for a bare `$`, which several currencies share. */
  readonly currencyIsSure: boolean;
  readonly words: string;
}

/** A sign less certain than this may be another country's. */
const sureCurrency = 0.9;
const longestValue = 200;
const longestNumber = 40;

/** The one amount in a short text; null where there is none, several, or one without a currency. */
export function amountSaid(text: string): AmountSaid | null {
  if (text.length > longestValue) return null;
  const [only, ...more] = readLine({ text }, 0, 'body').amounts;
  if (!only?.currency || more.length > 0) return null;
  const money = moneyOf(only, only.currency.code);
  return money && { money, currencyIsSure: isSureCurrency(only.currency), words: text.trim() };
}

function isSureCurrency({ certainty }: CurrencyMention): boolean {
  return certainty >= sureCurrency;
}

/**
 * An invoice number without the brackets and the `#` around it. Null for what is none: without a digit, or with
 * brackets or invisible characters inside, as where a name was chosen to look like one.
 */
export function numberSaid(text: string): string | null {
  const bare = text.replace(/^[\s(#]{1,4}/, '').replace(/[\s).]{1,3}$/, '');
  if (bare.length > longestNumber || !/\d/.test(bare)) return null;
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/#-]*$/u.test(bare) ? bare : null;
}

/** `INV2-…` in capitals, or null. */
export function payPalIdIn(text: string): string | null {
  return /INV2-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9-])/i.exec(text)?.[0].toUpperCase() ?? null;
}

/** `Ana Example (ana@client.example).` as a person; a name alone is one, too. */
export function payerSaid(text: string): Party | null {
  const short = text.slice(0, longestValue).trim();
  const email = /[^\s@<>()]{1,64}@[^\s@<>()]{3,190}/.exec(short)?.[0] ?? null;
  const name = (email === null ? short : short.slice(0, short.indexOf(email)))
    .replace(/[\s(<.]{1,5}$/, '')
    .replace(/ has just$| just$| has$/i, '')
    .trim();
  if (name === '' && email === null) return null;
  return { name: name === '' ? null : name, email: email?.replace(/[.,]$/, '').toLowerCase() ?? null };
}
