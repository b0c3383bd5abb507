/**
 * An exact number: `top / bottom`, with `bottom` positive. Money is never reckoned in floating point. Small ones are in
 * lowest terms; beyond 256 bits that would cost more than it saves (interest on interest over years), so that numbers
 * are compared by `compare` and not by their parts.
 */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const zero: Rational = { top: 0n, bottom: 1n };

/** @throws RangeError where `bottom` is 0 or a number is no whole one */
export function fraction(top: bigint | number, bottom: bigint | number = 1n): Rational {
  return lowest(BigInt(top), BigInt(bottom));
}

/** The number of a plain decimal such as `-0.88`. @throws RangeError where the text is none, or has over 24 digits */
export function parseRational(decimal: string): Rational {
  const parts = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(decimal);
  if (!parts) throw new RangeError(`Not a plain decimal: ${JSON.stringify(decimal.slice(0, 40))}`);
  const digits = parts[3] ?? '';
  return lowest(BigInt(`${parts[1]}${parts[2]}${digits}`), 10n ** BigInt(digits.length));
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.bottom === b.bottom) return lowest(a.top + b.top, a.bottom);
  const [wide, narrow] = a.bottom > b.bottom ? [a, b] : [b, a];
  // Interest adds to a base whose parts it was reckoned from: then one bottom holds the other.
  if (wide.bottom % narrow.bottom === 0n) {
    return lowest(wide.top + narrow.top * (wide.bottom / narrow.bottom), wide.bottom);
  }
  const common = commonDivisor(wide.bottom, narrow.bottom);
  return lowest((wide.top * narrow.bottom + narrow.top * wide.bottom) / common, (wide.bottom / common) * narrow.bottom);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Rational, b: Rational): Rational {
  // Crosswise, since one of the two is mostly short: a rate, a part of a year.
  const [one, other] = [commonDivisor(size(a.top), b.bottom), commonDivisor(size(b.top), a.bottom)];
  return { top: (a.top / one) * (b.top / other), bottom: (a.bottom / other) * (b.bottom / one) };
}

/** Below 0 where a is the smaller, 0 where they are equal, above 0 where a is the greater. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function isPositive(value: Rational): boolean {
  return value.top > 0n;
}

/** The nearest whole number; a half goes away from zero. */
export function roundHalfUp({ top, bottom }: Rational): bigint {
  const rounded = (2n * size(top) + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

/** The next multiple of `step` at or above the value. */
export function roundUpTo(value: Rational, step: Rational): Rational {
  const steps = times(value, lowest(step.bottom, step.top));
  const whole = steps.top / steps.bottom;
  const isWhole = whole * steps.bottom === steps.top;
  return times(fraction(isWhole || steps.top < 0n ? whole : whole + 1n), step);
}

/** The decimal with exactly `digits` digits after the point, a half rounded away from zero. */
export function toFixedDecimal(value: Rational, digits: number): string {
  const scaled = roundHalfUp(times(value, fraction(10n ** BigInt(digits))));
  const sign = scaled < 0n ? '-' : '';
  const all = String(size(scaled)).padStart(digits + 1, '0');
  return digits === 0 ? sign + all : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

/** The shortest decimal, with at most 12 digits after the point: `10.27`, `11`, `4.625`. */
export function toShortDecimal(value: Rational): string {
  const full = toFixedDecimal(value, 12);
  return full.replace(/0+$/, '').replace(/\.$/, '');
}

function lowest(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new RangeError('Nothing is divided by 0');
  const sign = bottom < 0n ? -1n : 1n;
  const positive = sign * bottom;
  const divisor = positive < long ? commonDivisor(size(top), positive) : 1n;
  return { top: (sign * top) / divisor, bottom: positive / divisor };
}

const long = 2n ** 256n;

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, rest] = [a, b];
  while (rest !== 0n) [larger, rest] = [rest, larger % rest];
  return larger;
}
