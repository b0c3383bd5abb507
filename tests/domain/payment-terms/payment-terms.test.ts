import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { DueRule } from '../../../utils/domain/payment-terms/due-rule.ts';
import { discountDateOf, dueDateOf, dueDatesInDoubt, type PaymentTerms } from '../../../utils/domain/payment-terms.ts';

function terms(rule: DueRule | null, changes: Partial<PaymentTerms> = {}): PaymentTerms {
  return { rule, alternative: null, discount: null, convention: null, words: '', ...changes };
}

const day = calendarDay;

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('1990-01-01'), count));

describe('a due date', () => {
  it.each<[string, DueRule, string, string]>([
    ['30 days later', { kind: 'days', days: 30, from: 'issue' }, '2026-01-31', '2026-03-02'],
    ['30 days later over a leap day', { kind: 'days', days: 30, from: 'issue' }, '2028-01-31', '2028-03-01'],
    ['the same day', { kind: 'days', days: 0, from: 'issue' }, '2026-11-21', '2026-11-21'],
    ['a month later, clamped', { kind: 'months', months: 1 }, '2026-01-31', '2026-02-28'],
    ['the end of the month', { kind: 'month-end-then-days', days: 0 }, '2026-02-03', '2026-02-28'],
    ['30 days after the end of the month', { kind: 'month-end-then-days', days: 30 }, '2026-02-03', '2026-03-30'],
    [
      'the end of the month of day 30',
      { kind: 'days-then-month-end', days: 30, day: null },
      '2026-02-03',
      '2026-03-31',
    ],
    ['the 10th after that', { kind: 'days-then-month-end', days: 30, day: 10 }, '2026-02-03', '2026-04-10'],
    ['the end of the month after next', { kind: 'later-month-end', months: 2, days: 0 }, '2025-12-31', '2026-02-28'],
    [
      'the 31st of next month, clamped',
      { kind: 'day-of-month', day: 31, months: 1, cutOff: null },
      '2026-01-15',
      '2026-02-28',
    ],
    [
      'a month more after the cut-off',
      { kind: 'day-of-month', day: 10, months: 1, cutOff: 25 },
      '2026-11-26',
      '2027-01-10',
    ],
    ['not on the cut-off itself', { kind: 'day-of-month', day: 10, months: 1, cutOff: 25 }, '2026-11-25', '2026-12-10'],
    ['the first 15th after 31 days', { kind: 'day-of-month-after', day: 15, days: 31 }, '2019-01-31', '2019-03-15'],
    ['that day itself where it fits', { kind: 'day-of-month-after', day: 15, days: 31 }, '2019-01-15', '2019-02-15'],
    ['five business days later', { kind: 'business-days', days: 5 }, '2026-11-20', '2026-11-27'],
  ])('is %s', (_, rule, issued, due) => {
    expect(dueDateOf(terms(rule), day(issued))).toBe(due);
  });

  it('is unknown where only a discount is offered', () => {
    const discount = { basisPoints: 200, rule: { kind: 'days', days: 10, from: 'issue' } } as const;
    expect(dueDateOf(terms(null, { discount }), day('2026-06-05'))).toBeNull();
    expect(discountDateOf(terms(null, { discount }), day('2026-06-05'))).toBe('2026-06-15');
  });

  it('is unknown where it counts from the arrival of goods and nobody said when they came', () => {
    const rule = { kind: 'days', days: 10, from: 'goods-receipt' } as const;
    expect(dueDateOf(terms(rule), day('2026-06-05'))).toBeNull();
    expect(dueDateOf(terms(rule), day('2026-06-05'), { received: day('2026-06-08') })).toBe('2026-06-18');
  });

  it('counts from the day of the mail where it counts from the arrival of the invoice', () => {
    const rule = { kind: 'days', days: 14, from: 'invoice-receipt' } as const;
    expect(dueDateOf(terms(rule), day('2026-06-01'))).toBe('2026-06-15');
  });

  it.each([
    ['following', '2026-11-02'],
    ['modified-following', '2026-10-30'],
    ['preceding', '2026-10-30'],
  ] as const)('that is a Saturday at the end of a month is, %s, %s', (convention, due) => {
    const rule = { kind: 'days', days: 30, from: 'issue' } as const;
    expect(dueDateOf(terms(rule, { convention }), day('2026-10-01'))).toBe(due);
  });

  it('is not moved off a weekend unless terms or law say so', () => {
    expect(dueDateOf(terms({ kind: 'days', days: 30, from: 'issue' }), day('2026-10-01'))).toBe('2026-10-31');
  });

  it('payable at once is never moved', () => {
    const rule = { kind: 'days', days: 0, from: 'issue' } as const;
    expect(dueDateOf(terms(rule), day('2026-11-21'), { convention: 'following' })).toBe('2026-11-21');
  });

  it('is never before the invoice, whatever the rule', () => {
    const rules = fc.oneof(
      fc.record({ kind: fc.constant('days' as const), days: fc.nat(365), from: fc.constant('issue' as const) }),
      fc.record({ kind: fc.constant('month-end-then-days' as const), days: fc.nat(120) }),
      fc.record({ kind: fc.constant('months' as const), months: fc.nat(24) }),
      fc.record({
        kind: fc.constant('day-of-month' as const),
        day: fc.integer({ min: 1, max: 31 }),
        months: fc.integer({ min: 1, max: 12 }),
        cutOff: fc.constant(null),
      }),
      fc.record({
        kind: fc.constant('day-of-month-after' as const),
        day: fc.integer({ min: 1, max: 31 }),
        days: fc.nat(120),
      }),
    );
    fc.assert(
      fc.property(rules, anyDay, (rule, issued) => {
        const due = dueDateOf(terms(rule), issued);
        return due !== null && due >= issued;
      }),
    );
  });
});

describe('terms that can be read in two ways', () => {
  const ambiguous = terms(
    { kind: 'days-then-month-end', days: 45, day: null },
    { alternative: { kind: 'month-end-then-days', days: 45 } },
  );

  it('give both dates, the likelier first', () => {
    expect(dueDatesInDoubt(ambiguous, day('2025-03-10'))).toEqual(['2025-04-30', '2025-05-15']);
  });

  it('follow the answer once it is given', () => {
    expect(dueDateOf(ambiguous, day('2025-03-10'), { endOfMonth: 'days-first' })).toBe('2025-04-30');
    expect(dueDateOf(ambiguous, day('2025-03-10'), { endOfMonth: 'month-end-first' })).toBe('2025-05-15');
    expect(dueDatesInDoubt(ambiguous, day('2025-03-10'), { endOfMonth: 'days-first' })).toBeNull();
  });
});
