import { addDays, addMonths, type CalendarDay, daysBetween, earlierDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import { type Accrued, accrue } from './accrue.ts';
import type { InterestAdded, InterestSegment, RateUsed } from './addition.ts';
import { type AdditionNote, note } from './addition-note.ts';
import { yearsBy } from './day-count.ts';
import type { PartPayment } from './debt.ts';
import { exactMoney, roundedMoney } from './exact-money.ts';
import { rateRuns } from './rate-runs.ts';
import { isStale } from './rate-table.ts';
import { fraction, isPositive, minus, type Rational, times, toShortDecimal } from './rational.ts';
import type { InterestTerms, PaymentOrder } from './scheme.ts';

/** A debt on the last day without interest. */
export interface LateDebt {
  readonly lastDayInTime: CalendarDay;
  /** What was unpaid at the end of that day. */
  readonly unpaid: Money;
  /** What was paid after it, up to the day asked for. */
  readonly payments: readonly PartPayment[];
  readonly order: PaymentOrder;
}

export interface InterestFound {
  /** Null where the rate everything depends on is not known. */
  readonly interest: InterestAdded | null;
  readonly principalOutstanding: Money;
  readonly notes: readonly AdditionNote[];
}

/** Interest on a late debt from the day after `lastDayInTime` to the end of `asOf`. */
export function interestOn(debt: LateDebt, terms: InterestTerms, asOf: CalendarDay): InterestFound {
  const { unpaid, lastDayInTime: anchor, order } = debt;
  const { table, dayCount, compounding } = terms;
  const { currency } = unpaid;
  const lastDay = terms.endsAfterMonths === undefined ? null : addMonths(anchor, terms.endsAfterMonths);
  const until = lastDay === null ? asOf : earlierDay(lastDay, asOf);
  const runs = rateRuns(terms, anchor, until);
  const accrued = accrue({
    principal: fraction(unpaid.minor),
    anchor,
    runs,
    years: yearsBy(dayCount, anchor),
    compounding,
    payments: debt.payments.map(({ day, amount }) => ({ day, amount: fraction(amount.minor) })),
    order,
  });
  const principalOutstanding = roundedMoney(accrued.principalOutstanding, currency);
  const to = runs.at(-1)?.to;
  if (to === undefined) {
    const missing = terms.mode === 'locked-at-due-date' ? anchor : addDays(anchor, 1);
    return { interest: null, principalOutstanding, notes: [note('rate-not-known', { day: missing })] };
  }
  const next = asOf === lastDay || to < asOf ? null : nextDay(accrued, terms, anchor, asOf);
  const interest: InterestAdded = {
    rule: terms.rule,
    amount: roundedMoney(accrued.total, currency),
    outstanding: roundedMoney(accrued.interestOutstanding, currency),
    from: addDays(anchor, 1),
    to,
    days: daysBetween(anchor, to),
    segments: segmentsOf(accrued, currency),
    rates: ratesUsed(accrued),
    table: {
      id: table.id,
      name: table.name,
      source: table.source,
      seen: table.seen,
      coveredTo: table.coveredTo,
      isStale: isStale(table, asOf),
    },
    dayCount,
    compounding,
    perDay: next && { amount: roundedMoney(next, currency), exact: exactMoney(next, currency) },
  };
  return { interest, principalOutstanding, notes: notesOn(interest, terms, until, asOf) };
}

function segmentsOf(accrued: Accrued, currency: string): InterestSegment[] {
  return accrued.stretches.map(({ from, to, days, run, base, interest }) => ({
    from,
    to,
    days,
    percent: percentOf(run.rate),
    base: roundedMoney(base, currency),
    interest: exactMoney(interest, currency),
  }));
}

function ratesUsed(accrued: Accrued): RateUsed[] {
  const runs = new Map(accrued.stretches.map(({ run }) => [run.row, run]));
  return [...runs.values()].map(({ row, rate }) => ({ ...row, appliedPercent: percentOf(rate) }));
}

/** What the day after `asOf` adds, exactly; null where that is nothing, or no amount a day can be named. */
function nextDay(accrued: Accrued, terms: InterestTerms, anchor: CalendarDay, asOf: CalendarDay): Rational | null {
  if (terms.dayCount === 'full-months' || terms.dayCount === 'started-months') return null;
  const day = addDays(asOf, 1);
  const run = rateRuns(terms, anchor, day).at(-1);
  if (!run || run.to < day || !isPositive(accrued.base)) return null;
  const years = yearsBy(terms.dayCount, anchor);
  const interest = times(times(accrued.base, run.rate), minus(years(day), years(asOf)));
  return isPositive(interest) ? interest : null;
}

function notesOn(interest: InterestAdded, terms: InterestTerms, until: CalendarDay, asOf: CalendarDay): AdditionNote[] {
  const { to, table, rates, dayCount } = interest;
  const notes: AdditionNote[] = [];
  if (to < until) notes.push(note('reckoned-to', { day: to }));
  if (table.isStale && table.coveredTo !== null) notes.push(note('table-stale', { day: table.coveredTo }));
  if (until < asOf) notes.push(note('one-year-limit', { day: until }));
  for (const { certainty, from } of rates) {
    if (certainty === 'unconfirmed') notes.push(note('rate-unconfirmed', { from }));
  }
  if (!terms.isDayCountSourced) notes.push(note('day-count-assumed', { dayCount }));
  return notes;
}

function percentOf(rate: Rational): string {
  return toShortDecimal(times(rate, fraction(100)));
}
