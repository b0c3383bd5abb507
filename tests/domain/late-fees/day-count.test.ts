import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/calendar-day.ts';
import { type DayCount, yearsBy } from '../../../utils/domain/late-fees/day-count.ts';
import { compare, fraction, minus, plus, type Rational } from '../../../utils/domain/late-fees/rational.ts';
import { day } from './a-debt.ts';

const all: readonly DayCount[] = [
  'ACT/365',
  'ACT/360',
  'ACT/ACT',
  'ACT/ACT-ISDA',
  '30/360',
  'months',
  'full-months',
  'started-months',
];

/** The part of a year from the day after `due` to `asOf`. */
function part(dayCount: DayCount, due: string, asOf: string): Rational {
  const years = yearsBy(dayCount, day(due));
  return minus(years(day(asOf)), years(day(due)));
}

describe('the part of a year', () => {
  it.each<[DayCount, string, string, Rational]>([
    ['ACT/365', '2023-06-15', '2024-06-15', fraction(366, 365)],
    ['ACT/360', '2024-01-01', '2024-01-31', fraction(30, 360)],
    ['ACT/ACT', '2023-12-31', '2024-12-31', fraction(1)],
    ['ACT/ACT', '2023-12-30', '2024-01-01', plus(fraction(1, 365), fraction(1, 366))],
    ['ACT/ACT-ISDA', '2022-01-01', '2024-01-01', fraction(2)],
    ['ACT/ACT-ISDA', '2023-12-31', '2024-01-01', fraction(1, 365)],
    ['30/360', '2026-01-31', '2026-03-31', fraction(60, 360)],
    ['30/360', '2026-02-28', '2026-03-01', fraction(3, 360)],
    ['months', '2026-01-31', '2026-04-30', fraction(3, 12)],
    ['months', '2026-01-31', '2026-02-14', fraction(14, 12 * 28)],
    ['full-months', '2026-08-15', '2026-09-14', fraction(0)],
    ['full-months', '2026-08-15', '2026-09-15', fraction(1, 12)],
    ['full-months', '2026-01-31', '2026-02-28', fraction(1, 12)],
    ['started-months', '2026-08-15', '2026-08-16', fraction(1, 12)],
    ['started-months', '2026-08-15', '2026-09-15', fraction(1, 12)],
    ['started-months', '2026-08-15', '2026-09-16', fraction(2, 12)],
  ])('by %s from %s to %s', (dayCount, due, asOf, expected) => {
    expect(part(dayCount, due, asOf)).toEqual(expected);
  });

  it.each(all)('by %s never shrinks from one day to the next, and is nothing on the due date', (dayCount) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 1_500 }), (start, late) => {
        const due = addDays(day('2005-01-01'), start);
        const years = yearsBy(dayCount, due);
        const today = addDays(due, late);
        expect(compare(years(today), years(addDays(today, 1)))).toBeLessThanOrEqual(0);
        expect(minus(years(due), years(due))).toEqual(fraction(0));
      }),
    );
  });
});
