import { describe, expect, it } from 'vitest';
import { numberShape, onlyOfShape } from '../../utils/domain/number-shape.ts';

describe('the shape of an invoice number', () => {
  it.each([
    ['RE-2026/041', 'RE-9/9'],
    ['inv0042', 'INV9'],
    ['2026-17', '9-9'],
    ['104377', '999999'],
    ['1043', null],
    ['no number', null],
    ['', null],
  ])('of %j is %j', (number, shape) => {
    expect(numberShape(number)).toBe(shape);
  });
});

describe('the one word of a shape', () => {
  it.each([
    ['RE-9/9', 'Rechnung RE-2026/042 vom 4. März', 'RE-2026/042'],
    ['RE-9/9', 'Rechnung (RE-2026/042).', 'RE-2026/042'],
    ['RE-9/9', 'Nr.: re-2026/042, Kunde KD-17', 're-2026/042'],
    ['RE-9/9', 'RE-2026/042 und RE-2026/043', null],
    ['RE-9/9', 'RE-2026/042, nochmals RE-2026/042', 'RE-2026/042'],
    ['999999', 'Invoice 104378 for 2026', '104378'],
    ['999999', 'Invoice for 2026', null],
  ])('%j in %j is %j', (shape, text, word) => {
    expect(onlyOfShape(shape, text)).toBe(word);
  });

  it('reads a page of dots, digits or brackets to its end', () => {
    for (const pump of ['.', '9', ']', '9.', 'A-9/']) expect(onlyOfShape('RE-9/9', pump.repeat(50_000))).toBeNull();
  });
});
