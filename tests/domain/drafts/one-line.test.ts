import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../utils/domain/drafts/one-line.ts';
import { leastSeconds } from '../../support/growth.ts';

describe('a value inside a line', () => {
  it.each([
    ['Website', 'Website'],
    [' a \r\n\t b ', 'a b'],
    ['pay\u202egnp.exe', 'pay gnp.exe'],
    ['אתר', '\u2068אתר\u2069'],
    ['a very long name', 'a very long…'],
  ])('%j becomes %j', (value, expected) => {
    expect(oneLine(value, 12)).toBe(expected);
  });

  it('is null where nothing readable is left', () => {
    expect(oneLine(null, 10)).toBeNull();
    expect(oneLine(' \u200b\n', 10)).toBeNull();
  });

  it('never holds a line break or turns the line round, and never grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        const line = oneLine(value, 40) ?? '';
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u202a-\u202e]| {2}/);
        expect([...line].length).toBeLessThanOrEqual(42);
      }),
    );
  });

  it('takes no longer for a very long value than for a long one', () => {
    const long = 'x \n'.repeat(50_000);
    const veryLong = 'x \n'.repeat(2_000_000);
    expect(oneLine(veryLong, 80)).toHaveLength(80);
    const [one, other] = [long, veryLong].map((value) => leastSeconds(() => void oneLine(value, 80)));
    expect((other ?? 0) / Math.max(one ?? 0, 0.02)).toBeLessThan(5);
  });
});
