import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type CalendarDay, calendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Accrued, accrue, type Paid } from '../../../utils/domain/late-fees/accrue.ts';
import { yearsBy } from '../../../utils/domain/late-fees/day-count.ts';
import type { Debt, Debtor } from '../../../utils/domain/late-fees/debt.ts';
import { rateFrom, rateRuns } from '../../../utils/domain/late-fees/rate-runs.ts';
import type { RateRow } from '../../../utils/domain/late-fees/rate-table.ts';
import {
  compare,
  fraction,
  minus,
  plus,
  type Rational,
  smaller,
  times,
  zero,
} from '../../../utils/domain/late-fees/rational.ts';
import type { InterestTerms, PaymentOrder } from '../../../utils/domain/late-fees/scheme.ts';
import { isRefusal } from '../../../utils/domain/late-fees/scheme.ts';
import { statutes } from '../../../utils/domain/late-fees/statutes.ts';
import { aDebt } from './a-debt.ts';

/*
 * The same interest, reckoned anew for each single day: its rate looked up in the table, its part of the year by its
 * own length, payments and rests at its end. Nothing is shared with the stretches but the exact numbers themselves.
 */

interface Case {
  readonly terms: InterestTerms;
  readonly principal: Rational;
  readonly anchor: CalendarDay;
  readonly asOf: CalendarDay;
  readonly payments: readonly Paid[];
  readonly order: PaymentOrder;
}

function dayByDay({ terms, principal, anchor, asOf, payments, order }: Case): Omit<Accrued, 'stretches' | 'base'> {
  const months = [...Array(16).keys()].map((count) => addMonths(anchor, count));
  const first = indexOf(anchor) + 1;
  let [owed, capitalised, open, total] = [principal, zero, zero, zero];
  for (let index = first; index <= indexOf(asOf); index++) {
    const day = calendar[index] as CalendarDay;
    const row = rowFor(terms, anchor, day, asOf, months);
    if (!row) break;
    const base = plus(owed, capitalised);
    const interest = times(times(base, rateFrom(row, terms.margin)), partOfYear(terms, day, months));
    open = plus(open, interest);
    total = plus(total, interest);
    for (const payment of payments) {
      if (payment.day !== day) continue;
      let left = payment.amount;
      const pay = (debt: Rational): Rational => {
        const part = smaller(left, debt);
        left = minus(left, part);
        return minus(debt, part);
      };
      if (order === 'principal-first') owed = pay(owed);
      open = pay(open);
      capitalised = pay(capitalised);
      owed = pay(owed);
    }
    if (isRest(terms, index - first + 1, day, months)) [capitalised, open] = [plus(capitalised, open), zero];
  }
  return { total, interestOutstanding: plus(capitalised, open), principalOutstanding: owed };
}

function rowFor(
  { table, mode }: InterestTerms,
  anchor: CalendarDay,
  day: CalendarDay,
  asOf: CalendarDay,
  months: readonly CalendarDay[],
): RateRow | null {
  if (mode === 'locked-at-due-date') return known(table, anchor);
  if (mode === 'locked-at-start') return known(table, addDays(anchor, 1));
  if (mode === 'tracks') return known(table, day);
  const last = table.coveredTo !== null && table.coveredTo < asOf ? table.coveredTo : asOf;
  const rest = months.find((end) => end >= day) ?? last;
  return day > last ? null : known(table, rest < last ? rest : last);
}

function known({ rows, coveredTo }: InterestTerms['table'], day: CalendarDay): RateRow | null {
  let found: RateRow | null = null;
  for (const row of rows) if (row.from <= day) found = row;
  if (coveredTo !== null && day > coveredTo) return null;
  return found?.to && day > found.to ? null : found;
}

function partOfYear({ dayCount }: InterestTerms, day: CalendarDay, months: readonly CalendarDay[]): Rational {
  if (dayCount === 'ACT/365') return fraction(1, 365);
  if (dayCount === 'ACT/360') return fraction(1, 360);
  if (dayCount === 'ACT/ACT') {
    const year = Number(day.slice(0, 4));
    return fraction(1, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365);
  }
  const end = months.findIndex((month) => month >= day);
  return fraction(1, 12 * (indexOf(months[end]) - indexOf(months[end - 1])));
}

function isRest(
  { compounding }: InterestTerms,
  days: number,
  day: CalendarDay,
  months: readonly CalendarDay[],
): boolean {
  if (compounding === 'thirty-days') return days % 30 === 0;
  if (compounding === 'monthly') return months.includes(day);
  return compounding === 'yearly' && day === months[12];
}

/** The days of the test in order, so that a day is stepped to and not reckoned. */
const calendar = [...Array(6_000).keys()].map((count) => addDays(calendarDay('2013-06-01'), count));
const places = new Map(calendar.map((day, index) => [day, index]));

function indexOf(day: CalendarDay | undefined): number {
  const place = day && places.get(day);
  if (place === undefined) throw new RangeError(`${day} lies outside the test's calendar`);
  return place;
}

const debtors: readonly Debtor[] = ['business', 'consumer', 'public-authority', 'public-hospital'];

/** Every way in which any statute lets interest run. */
const allTerms: InterestTerms[] = statutes.flatMap((statute) =>
  debtors.flatMap((debtor) => {
    const debt: Debt = aDebt({ law: statute.law, debtor, isMicroOrSmallSupplier: true, isFourteenDayLetterOver: true });
    const days = [calendarDay('2013-12-31'), calendarDay('2026-04-30')];
    return days.flatMap((lastDay) => {
      const scheme = statute.schemeFor({ ...debt, dueDate: lastDay }, lastDay);
      return isRefusal(scheme) || !scheme.interest ? [] : [scheme.interest];
    });
  }),
);

const aCase: fc.Arbitrary<Case> = fc
  .record({
    terms: fc.constantFrom(...allTerms),
    cents: fc.integer({ min: 1, max: 5_000_000 }),
    start: fc.integer({ min: 0, max: 5_000 }),
    days: fc.integer({ min: 1, max: 420 }),
    payments: fc.array(fc.record({ after: fc.integer({ min: 0, max: 420 }), part: fc.integer({ min: 1, max: 90 }) }), {
      maxLength: 3,
    }),
    order: fc.constantFrom<PaymentOrder>('principal-first', 'interest-first'),
  })
  .map(({ terms, cents, start, days, payments, order }) => {
    const anchor = addDays(calendarDay('2013-06-30'), start);
    return {
      terms,
      principal: fraction(cents),
      anchor,
      asOf: addDays(anchor, days),
      payments: payments
        .filter(({ after }) => after > 0 && after <= days)
        .map(({ after, part }) => ({ day: addDays(anchor, after), amount: fraction(Math.ceil((cents * part) / 100)) })),
      order,
    };
  });

describe('interest by stretches of days', () => {
  it('is exactly the interest of each day together, for 10,000 random debts under every law', {
    timeout: 120_000,
  }, () => {
    expect(allTerms.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(aCase, (random) => {
        const { terms, principal, anchor, asOf, payments, order } = random;
        const runs = rateRuns(terms, anchor, asOf);
        const last = runs.at(-1)?.to ?? anchor;
        const received = payments.filter(({ day }) => day <= last);
        const years = yearsBy(terms.dayCount, anchor);
        const { compounding } = terms;
        const { total, interestOutstanding, principalOutstanding } = accrue({
          principal,
          anchor,
          runs,
          years,
          compounding,
          payments: received,
          order,
        });
        const days = dayByDay({ ...random, payments: received });
        expect(compare(total, days.total)).toBe(0);
        expect(compare(interestOutstanding, days.interestOutstanding)).toBe(0);
        expect(compare(principalOutstanding, days.principalOutstanding)).toBe(0);
      }),
      { numRuns: 10_000 },
    );
  });
});
