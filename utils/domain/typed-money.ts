import { type Money, minorDigits, parseDecimal } from './money.ts';

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', '₹': 'INR' };

/**
 * An amount as a person types it into a field: `1,200.50`, `1.200,50 EUR`, `€ 1200`. The currency is the one that is
 * typed, else `fallback`. Null where there is no amount, no currency, or two readings (`1,200` and `1.200` are read as
 * whole thousands, since nobody types three decimals).
 */
export function parseTypedMoney(typed: string, fallback: string | null): Money | null {
  const words = typed.trim().slice(0, 40);
  const currency = currencyIn(words) ?? fallback;
  if (!currency) return null;
  const digits = words.replace(/[^\d.,]/g, '');
  if (!/^\d/.test(digits)) return null;
  const decimalAt = decimalPlace(digits, minorDigits(currency));
  const whole = digits.slice(0, decimalAt).replace(/[.,]/g, '');
  const fraction = digits.slice(decimalAt + 1);
  if (/[.,]/.test(fraction)) return null;
  return parseDecimal(fraction ? `${whole}.${fraction}` : whole, currency);
}

function currencyIn(words: string): string | null {
  const code = /[A-Za-z]{3}/.exec(words)?.[0];
  if (code) return code.toUpperCase();
  for (const [symbol, currency] of Object.entries(symbols)) if (words.includes(symbol)) return currency;
  return null;
}

/** Where the decimal point stands, or the end where there is none: the last separator, unless three digits follow. */
function decimalPlace(digits: string, places: number): number {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits.length;
  const following = digits.length - last - 1;
  const isGroup = following === 3 && places !== 3;
  return isGroup || following === 0 ? digits.length : last;
}
