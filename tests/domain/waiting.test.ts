import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../utils/domain/follow-up/policy.ts';
import type { Hold } from '../../utils/domain/hold.ts';
import { holdProblem } from '../../utils/domain/hold-check.ts';
import { promiseHold, usualHold } from '../../utils/domain/hold-for.ts';
import { watchInstalments } from '../../utils/domain/plan-watch.ts';
import { afterPayRun, nextMonday, nextPayRun } from '../../utils/domain/snooze-days.ts';
import { day, dayAfterMonday, euros, journal, monday } from './a-journal.ts';

const off = defaultPolicy('en-GB');

describe('days to wait until', () => {
  it.each([
    ['2026-03-02', '2026-03-09'],
    ['2026-03-03', '2026-03-09'],
    ['2026-03-08', '2026-03-09'],
    ['2026-12-31', '2027-01-04'],
  ])('from %s, next Monday is %s', (today, expected) => {
    expect(nextMonday(day(today))).toBe(expected);
  });

  it.each([
    ['2026-03-10', 15, '2026-03-15'],
    ['2026-03-15', 15, '2026-03-15'],
    ['2026-03-16', 15, '2026-04-15'],
    ['2026-02-10', 31, '2026-02-28'],
    ['2026-12-31', 30, '2027-01-30'],
  ])('from %s, the next pay run on the %ith is on %s', (today, dayOfMonth, expected) => {
    expect(nextPayRun(day(today), dayOfMonth)).toBe(expected);
  });

  it.each([0, 32, 1.5, Number.NaN])('there is no pay run on the %dth', (dayOfMonth) => {
    expect(() => nextPayRun(monday, dayOfMonth)).toThrow(RangeError);
  });

  it.each([
    ['2026-03-02', '2026-03-04'],
    ['2026-03-06', '2026-03-09'],
  ])('money of a pay run on %s should be there on %s', (payRun, expected) => {
    expect(afterPayRun(day(payRun), off)).toBe(expected);
  });
});

describe('a hold somebody wants to place', () => {
  const promise = promiseHold(dayAfterMonday(5), monday);
  const cases: [string, Partial<Hold>, string | null][] = [
    ['a promise for Saturday', promise, null],
    ['a promise for today ends tomorrow', promiseHold(monday, monday), null],
    ['a dispute of the usual length', usualHold('dispute', monday), null],
    ['no end', { kind: 'dispute' }, 'end-missing'],
    ['an end that is no day', { kind: 'dispute', until: '2026-02-30' as Hold['until'] }, 'end-missing'],
    ['an end today', { kind: 'dispute', until: monday }, 'end-not-in-future'],
    ['an end in the past', { kind: 'snooze', until: dayAfterMonday(-3) }, 'end-not-in-future'],
    ['an end in two years', { kind: 'snooze', until: day('2028-03-02') }, 'end-too-far'],
    ['an end before the promised day', { ...promise, until: dayAfterMonday(4) }, 'promised-after-end'],
    ['a promise of nothing', { ...promise, amount: euros(0) }, 'amount-not-positive'],
    ['of no kind', { until: dayAfterMonday(4) }, 'kind-unknown'],
  ];
  it.each(cases)('%s', (_name, hold, problem) => {
    expect(holdProblem(hold, monday)).toBe(problem);
  });
});

describe('a payment plan today', () => {
  it('says of every instalment whether it is paid, missed or coming', () => {
    const builder = journal()
      .tracked(monday)
      .add(monday, {
        kind: 'plan-agreed',
        instalments: [20, 10, 30].map((after) => ({ dueDate: dayAfterMonday(after), amount: euros(800) })),
      })
      .paid(dayAfterMonday(9), 900);
    const [plan] = builder.standing().plans;
    if (!plan) throw new Error('No plan');
    const standings = watchInstalments(plan, dayAfterMonday(21)).map(
      ({ dueDate, standing }) => `${dueDate} ${standing}`,
    );
    expect(standings).toEqual(['2026-03-12 paid', '2026-03-22 missed', '2026-04-01 coming']);
  });
});
