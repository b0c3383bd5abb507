/** An amount in whole minor units (cents, or yen, or fils) of one currency. Never a fraction of a minor unit. */
export interface Money {
  /** A safe integer; negative for a credit. */
  readonly minor: number;
  /** ISO 4217 code in capitals, such as EUR. */
  readonly currency: string;
}

/** Currencies whose minor unit is not a hundredth. ISO 4217, list one, as maintained by SIX, seen 2026-11-21. */
const unusualDigits: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many digits of the currency stand after the decimal point: 2 for most, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return unusualDigits[currency] ?? 2;
}

/** @throws RangeError where `minor` is no safe integer or `currency` no three capital letters */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not a whole number of minor units: ${minor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`Not a currency code: ${JSON.stringify(currency)}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** The amount of a plain decimal such as `-1200.5`, or null where it is none or has more digits than the currency. */
export function parseDecimal(decimal: string, currency: string): Money | null {
  const parts = /^(-?)(\d{1,13})(?:\.(\d{1,8}))?$/.exec(decimal);
  if (!parts) return null;
  const digits = minorDigits(currency);
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const minor = Number(parts[2] + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? money(parts[1] ? -minor : minor, currency) : null;
}

/** The plain decimal of the amount with all its digits: `2400.00`, `1200` for JPY. */
export function toDecimal(amount: Money): string {
  const digits = minorDigits(amount.currency);
  const sign = amount.minor < 0 ? '-' : '';
  const all = String(Math.abs(amount.minor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + all : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

/** @throws RangeError where the currencies differ: currencies are never summed together */
export function addMoney(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

/** @throws RangeError where the currencies differ */
export function subtractMoney(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

/** One total per currency, in the order in which the currencies first appear. */
export function totalsByCurrency(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, Money>();
  for (const amount of amounts) {
    const sum = totals.get(amount.currency);
    totals.set(amount.currency, sum ? addMoney(sum, amount) : amount);
  }
  return [...totals.values()];
}

/** The amount as a person writes it in `locale` (a BCP 47 tag): `€2,400.00`, `2.400,00 €`. */
export function formatMoney(amount: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: minorDigits(amount.currency),
    maximumFractionDigits: minorDigits(amount.currency),
  });
  // A decimal string keeps every digit; Intl formats it exactly (ECMA-402, NumberFormat v3).
  return format.format(toDecimal(amount) as Intl.StringNumericLiteral);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} are never summed together`);
  return b;
}
