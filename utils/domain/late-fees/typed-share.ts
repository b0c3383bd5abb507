import { formatMoney, type Money } from '../money.ts';
import { parseTypedMoney } from '../typed-money.ts';

/** An amount, or a share of another one. */
export type AmountOrPercent = { readonly amount: Money } | { readonly percent: string };

/** A percentage as a person types it: `1.5`, `1,5 %`. Null where it is none, or a thousand or more. */
export function parseTypedPercent(typed: string): string | null {
  const plain = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  return /^\d{1,3}(?:\.\d{1,6})?$/.test(plain) ? plain : null;
}

/** `40 EUR` or `5 %`. Null where it is neither. */
export function parseAmountOrPercent(typed: string): AmountOrPercent | null {
  if (typed.trim().endsWith('%')) {
    const percent = parseTypedPercent(typed);
    return percent === null ? null : { percent };
  }
  const amount = parseTypedMoney(typed, null);
  return amount ? { amount } : null;
}

/** As it is shown in the field again. */
export function writtenAmountOrPercent(share: AmountOrPercent | null, locale: string): string {
  if (!share) return '';
  return 'percent' in share ? `${share.percent} %` : formatMoney(share.amount, locale);
}
