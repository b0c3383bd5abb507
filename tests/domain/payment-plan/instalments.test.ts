import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../utils/domain/money.ts';
import {
  paces,
  planByAmount,
  planByCount,
  planByDays,
  planProblem,
} from '../../../utils/domain/payment-plan/instalments.ts';
import { day, dayAfterMonday, euros, monday } from '../a-journal.ts';

const amounts = (plan: ReturnType<typeof planByCount>) =>
  typeof plan === 'string' ? plan : plan.map(({ amount }) => amount.minor);
const days = (plan: ReturnType<typeof planByCount>) =>
  typeof plan === 'string' ? plan : plan.map(({ dueDate }) => dueDate);

describe('a payment plan', () => {
  it('puts what does not divide into the last instalment', () => {
    expect(amounts(planByCount(euros(100), 3, monday, 'monthly'))).toEqual([3333, 3333, 3334]);
    expect(amounts(planByAmount(euros(100), euros(30), monday, 'weekly'))).toEqual([3000, 3000, 3000, 1000]);
    expect(amounts(planByDays(money(101, 'JPY'), [dayAfterMonday(9), monday]))).toEqual([50, 51]);
  });

  it('keeps the day of the month, as far as the month has it', () => {
    expect(days(planByCount(euros(90), 3, day('2026-01-31'), 'monthly'))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
    expect(days(planByCount(euros(90), 3, monday, 'fortnightly'))).toEqual(['2026-03-02', '2026-03-16', '2026-03-30']);
  });

  it.each([
    ['one part', planByCount(euros(100), 1, monday, 'weekly'), 'too-few'],
    ['half a part', planByCount(euros(100), 2.5, monday, 'weekly'), 'too-few'],
    ['61 parts', planByCount(euros(100), 61, monday, 'weekly'), 'too-many'],
    ['parts below a cent', planByCount(euros(0.02), 3, monday, 'weekly'), 'too-small'],
    ['nothing owed', planByCount(euros(0), 3, monday, 'weekly'), 'nothing-owed'],
    ['another currency', planByAmount(euros(100), money(100, 'USD'), monday, 'weekly'), 'too-small'],
    ['all of it at once', planByAmount(euros(100), euros(100), monday, 'weekly'), 'too-few'],
    ['one day twice', planByDays(euros(100), [monday, monday]), 'too-few'],
  ])('is none with %s', (_what, plan, problem) => expect(plan).toBe(problem));

  it('is refused for another sum than what is owed, a day that is past, and days out of order', () => {
    const plan = [
      { dueDate: monday, amount: euros(40) },
      { dueDate: dayAfterMonday(7), amount: euros(60) },
    ];
    expect(planProblem(plan, euros(100), monday)).toBeNull();
    expect(planProblem(plan, euros(101), monday)).toBe('wrong-sum');
    expect(planProblem(plan, euros(100), dayAfterMonday(1))).toBe('day-past');
    expect(planProblem(plan.toReversed(), euros(100), monday)).toBe('days-out-of-order');
    expect(planProblem([], euros(100), monday)).toBe('too-few');
  });

  it('comes to exactly what is owed, in order, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 ** 12 }),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom(...paces),
        (minor, count, pace) => {
          const owed = money(minor, 'EUR');
          const plan = planByCount(owed, count, monday, pace);
          if (typeof plan === 'string') return plan === 'too-small' && minor < count;
          return planProblem(plan, owed, monday) === null;
        },
      ),
    );
  });
});
