import { describe, expect, it } from 'vitest';
import type { Debt } from '../../../utils/domain/late-fees/debt.ts';
import { whatMayBeAdded } from '../../../utils/domain/late-fees/what-may-be-added.ts';
import { aDebt, day } from './a-debt.ts';

function firstDay(changes: Partial<Debt>): string | null {
  const addition = whatMayBeAdded(aDebt(changes), null, day('2026-12-15'));
  return addition.interest?.from ?? addition.reason;
}

const stated = { dueDateBasis: 'stated', issueDate: day('2026-04-01') } as const;

describe('interest starts', () => {
  it('the day after an agreed due date, whatever day of the week it is', () => {
    for (const law of ['GB', 'IE', 'DE', 'AT', 'FR', 'ES', 'IT', 'PT', 'NL', 'BE', 'PL', 'CH']) {
      expect(firstDay({ law, dueDate: day('2026-05-02') })).toBe('2026-05-03');
    }
  });

  it.each<[string, Partial<Debt>, string]>([
    ['with the reminder', { ...stated, remindedOn: day('2026-05-10') }, '2026-05-11'],
    ['30 days after the due date without one', { ...stated }, '2026-05-31'],
    ['30 days after the invoice where it came later', { ...stated, issueDate: day('2026-05-15') }, '2026-06-15'],
    ['never before the due date', { ...stated, remindedOn: day('2026-04-10') }, '2026-05-01'],
    ['after 30 days even if reminded later', { ...stated, remindedOn: day('2026-09-01') }, '2026-05-31'],
    ['30 days after the invoice without a due date', { issueDate: day('2026-04-01'), dueDate: null }, '2026-05-02'],
    ['for a consumer with the reminder only', { ...stated, debtor: 'consumer' }, 'reminder-needed'],
    [
      'for a consumer with the reminder',
      { ...stated, debtor: 'consumer', remindedOn: day('2026-05-10') },
      '2026-05-11',
    ],
    ['never where nothing is known', { dueDate: null }, 'due-date-unknown'],
  ])('in Germany, where the date stands only on the invoice, %s', (_, changes, expected) => {
    expect(firstDay(changes)).toBe(expected);
  });

  it('in Switzerland with the reminder, where no day was agreed', () => {
    expect(firstDay({ law: 'CH', ...stated })).toBe('reminder-needed');
    expect(firstDay({ law: 'CH', ...stated, remindedOn: day('2026-06-01') })).toBe('2026-06-02');
    expect(firstDay({ law: 'CH', dueDate: null })).toBe('due-date-unknown');
  });

  it('in the United Kingdom after 30 days beginning with invoice or work, where no day was agreed', () => {
    const none = { law: 'GB', dueDate: null, issueDate: day('2026-03-01') } as const;
    expect(firstDay(none)).toBe('2026-03-31');
    expect(firstDay({ ...none, performedOn: day('2026-03-10') })).toBe('2026-04-09');
    expect(firstDay({ law: 'GB', dueDate: null })).toBe('due-date-unknown');
  });

  it('against a British public authority after 30 days at the latest', () => {
    const authority = { law: 'GB', debtor: 'public-authority', issueDate: day('2026-03-01') } as const;
    expect(firstDay({ ...authority, dueDate: day('2026-04-30') })).toBe('2026-03-31');
    expect(firstDay({ ...authority, dueDate: day('2026-03-15') })).toBe('2026-03-16');
  });

  it('in India after 45 days at the latest, and after 15 where nothing was agreed', () => {
    const supplier = { law: 'IN', isMicroOrSmallSupplier: true, issueDate: day('2026-01-01') } as const;
    expect(firstDay({ ...supplier, dueDate: day('2026-04-01') })).toBe('2026-02-16');
    expect(firstDay({ ...supplier, dueDate: null })).toBe('2026-01-17');
    expect(firstDay({ ...supplier, issueDate: null, dueDate: day('2026-04-01') })).toBe('2026-04-02');
  });
});
