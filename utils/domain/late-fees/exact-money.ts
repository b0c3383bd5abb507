import { type Money, minorDigits, money, parseDecimal } from '../money.ts';
import { fraction, type Rational, roundHalfUp, times, toFixedDecimal } from './rational.ts';

/** Exact minor units as money, a half rounded up. @throws RangeError beyond the safe integers */
export function roundedMoney(minor: Rational, currency: string): Money {
  return money(Number(roundHalfUp(minor)), currency);
}

/** Exact minor units in whole units of the currency, with two digits more than it has: `78.5022`. For showing only. */
export function exactMoney(minor: Rational, currency: string): string {
  const digits = minorDigits(currency);
  return toFixedDecimal(times(minor, fraction(1n, 10n ** BigInt(digits))), digits + 2);
}

/** The amount of a decimal that a statute or a table writes. @throws RangeError where it is none */
export function knownMoney(decimal: string, currency: string): Money {
  const found = parseDecimal(decimal, currency);
  if (!found) throw new RangeError(`Not an amount in ${currency}: ${JSON.stringify(decimal)}`);
  return found;
}
