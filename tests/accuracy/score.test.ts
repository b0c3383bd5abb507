import { describe, expect, it } from 'vitest';
import { readEInvoice } from '../../utils/detection/e-invoice/read-e-invoice.ts';
import { isRefusal } from '../../utils/detection/refusal.ts';
import { aCii } from '../detection/e-invoice/an-e-invoice.ts';
import { groupedProportion, proportion } from './proportion.ts';
import { outcomesOf } from './score.ts';
import type { Truth } from './truth.ts';

const truth: Truth = {
  file: 'a.xml',
  docType: 'invoice',
  invoiceNumber: 'R-2026-17',
  total: 1190,
  issueDate: '2026-03-02',
};

function outcome(changes: Partial<Truth>, field: string) {
  const reading = readEInvoice(aCii({ due: ['2026-04-01'] }), { account: '', ownAddresses: [] });
  if (isRefusal(reading)) throw new Error(reading.refused);
  return outcomesOf({ ...truth, ...changes }, reading).find((one) => one.field === field);
}

describe('a reading', () => {
  it('is right where it says what the truth says', () => {
    expect(outcome({}, 'invoiceNumber')).toMatchObject({ given: true, expected: true, right: true });
    expect(outcome({ total: -1190 }, 'total')).toMatchObject({ right: true });
  });

  it('is wrong where the truth says another thing, or nothing', () => {
    expect(outcome({ total: 1000 }, 'total')).toMatchObject({ given: true, expected: true, right: false });
    expect(outcome({ dueDate: null }, 'dueDate')).toMatchObject({ given: true, expected: false, right: false });
  });

  it('is not judged where the truth does not know', () => {
    expect(outcome({ unknownFields: ['dueDate'] }, 'dueDate')).toMatchObject({ given: false, expected: false });
  });

  it('misses nothing that cannot be seen, but what follows from terms is to be found', () => {
    const visible = { invoiceNumber: false, dueDate: false };
    expect(outcome({ visible }, 'invoiceNumber')).toMatchObject({ expected: false, right: true });
    expect(outcome({ visible, dueDateDerived: '2026-04-01', dueDateSource: 'terms-days' }, 'dueDate')).toMatchObject({
      expected: true,
      right: true,
    });
  });
});

describe('a share', () => {
  it('has the Wilson interval', () => {
    const all = proportion(10, 10);
    expect(all?.share).toBe(1);
    expect(all?.low).toBeCloseTo(0.7225, 3);
    expect(proportion(0, 0)).toBeNull();
  });

  it('counts near-duplicates as one', () => {
    const judged = [...Array.from({ length: 9 }, () => ({ group: 'a', hit: true })), { group: 'b', hit: false }];
    expect(groupedProportion(judged)).toMatchObject({ share: 0.5, n: 2 });
  });
});
