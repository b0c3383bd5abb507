import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  fraction,
  minus,
  parseRational,
  plus,
  roundHalfUp,
  roundUpTo,
  smaller,
  times,
  toFixedDecimal,
  toShortDecimal,
} from '../../../utils/domain/late-fees/rational.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([top, bottom]) => fraction(top, bottom));

describe('an exact number', () => {
  it.each([
    ['10.27', { top: 1027n, bottom: 100n }],
    ['-0.88', { top: -22n, bottom: 25n }],
    ['8', { top: 8n, bottom: 1n }],
    ['4.625', { top: 37n, bottom: 8n }],
    ['0', { top: 0n, bottom: 1n }],
  ])('is read from the decimal %s', (decimal, expected) => {
    expect(parseRational(decimal)).toEqual(expected);
  });

  it.each(['', '1,5', '.5', '5.', '1e3', ' 5', '+5', '0x5', '1234567890123', '1.1234567890123', 'NaN'])(
    'is not read from %j',
    (text) => {
      expect(() => parseRational(text)).toThrow(RangeError);
    },
  );

  it('is never divided by nothing', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it.each([
    ['0.5', 1n],
    ['0.4999', 0n],
    ['1.5', 2n],
    ['2.5', 3n],
    ['-0.5', -1n],
    ['-0.4', 0n],
  ])('of %s is rounded to %s', (decimal, rounded) => {
    expect(roundHalfUp(parseRational(decimal))).toBe(rounded);
  });

  it.each([
    ['8.75', '9'],
    ['8.5', '8.5'],
    ['8.05', '8.5'],
    ['8', '8'],
    ['10.15', '10.5'],
    ['-0.3', '0'],
  ])('of %s goes up to the half point %s', (decimal, expected) => {
    expect(toShortDecimal(roundUpTo(parseRational(decimal), parseRational('0.5')))).toBe(expected);
  });

  it('is written with as many digits as asked for', () => {
    expect(toFixedDecimal(fraction(1, 3), 4)).toBe('0.3333');
    expect(toFixedDecimal(fraction(-2, 3), 2)).toBe('-0.67');
    expect(toFixedDecimal(fraction(5, 2), 0)).toBe('3');
    expect(toShortDecimal(fraction(1050, 100))).toBe('10.5');
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(minus(a, b), b)).toEqual(a);
        expect(compare(smaller(a, b), a)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('of whole cents survives being written and read', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (cents) => {
        const value = fraction(cents, 100n);
        expect(parseRational(toFixedDecimal(value, 2))).toEqual(value);
      }),
    );
  });
});
