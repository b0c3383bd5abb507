import { describe, expect, it } from 'vitest';
import { agingOf, debtsOf, overdueTotals } from '../../utils/domain/aging.ts';
import { money } from '../../utils/domain/money.ts';
import { dayAfterMonday, euros, journal, monday } from './a-journal.ts';

describe('aging', () => {
  const cases = [
    [-5, 'current'],
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '90+'],
    [4000, '90+'],
  ] as const;
  it.each(cases)('puts a debt of %i days into the bucket %s', (days, bucket) => {
    const debts = [{ dueDate: monday, amount: euros(10), count: 1 }];
    const aged = agingOf(debts, dayAfterMonday(days));
    expect(aged.map((one) => one.bucket)).toEqual(['current', '1-30', '31-60', '61-90', '90+']);
    expect(aged.filter(({ count }) => count > 0)).toEqual([{ bucket, totals: [euros(10)], count: 1 }]);
  });

  it('keeps currencies apart, and counts what is owed, not what was asked', () => {
    const builder = journal()
      .tracked(monday, { dueDate: monday }, 'a')
      .tracked(monday, { dueDate: monday, amountDue: money(500, 'JPY') }, 'b')
      .tracked(monday, { dueDate: null }, 'undated')
      .tracked(monday, { dueDate: monday }, 'paid')
      .paid(monday, 400, ['a'])
      .paid(monday, 2400, ['paid']);
    const debts = debtsOf(builder.standing().invoices);
    expect(overdueTotals(debts, dayAfterMonday(1))).toEqual([euros(2000), money(500, 'JPY')]);
    expect(agingOf(debts, dayAfterMonday(1))[0]).toEqual({ bucket: 'current', totals: [euros(2400)], count: 1 });
  });
});
