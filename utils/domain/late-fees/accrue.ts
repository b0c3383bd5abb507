import { addDays, addMonths, type CalendarDay, daysBetween } from '../calendar-day.ts';
import type { YearsBy } from './day-count.ts';
import type { RateRun } from './rate-runs.ts';
import { isPositive, minus, plus, type Rational, smaller, times, zero } from './rational.ts';
import type { Compounding, PaymentOrder } from './scheme.ts';

/** Money that came on a day, in minor units. */
export interface Paid {
  readonly day: CalendarDay;
  readonly amount: Rational;
}

export interface Accruing {
  /** What is owed when interest starts, in minor units. */
  readonly principal: Rational;
  /** The last day without interest. */
  readonly anchor: CalendarDay;
  readonly runs: readonly RateRun[];
  readonly years: YearsBy;
  readonly compounding: Compounding;
  /** In any order; those on or before `anchor` do not count, those after the last run reduce what is owed. */
  readonly payments: readonly Paid[];
  readonly order: PaymentOrder;
}

/** Days in a row with one rate and one base. */
export interface Stretch {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly days: number;
  readonly run: RateRun;
  readonly base: Rational;
  readonly interest: Rational;
}

/** Exact amounts in minor units at the end of the last run, later payments taken off. */
export interface Accrued {
  readonly stretches: readonly Stretch[];
  /** All interest there has been, paid or not. */
  readonly total: Rational;
  readonly interestOutstanding: Rational;
  readonly principalOutstanding: Rational;
  /** What interest runs on from the next day. */
  readonly base: Rational;
}

interface Account {
  readonly principal: Rational;
  /** Interest that bears interest itself. */
  readonly capitalised: Rational;
  /** Interest that does not, or not yet. */
  readonly interest: Rational;
}

/** Interest by stretches of days, exactly. A payment stops interest from the day after it. */
export function accrue(accruing: Accruing): Accrued {
  const { anchor, runs, years, payments, order } = accruing;
  const last = runs.at(-1)?.to ?? anchor;
  const rests = new Set(restDays(accruing.compounding, anchor, last));
  const received = payments.filter(({ day }) => day > anchor);
  const ends = new Set([...runs.map(({ to }) => to), ...received.map(({ day }) => day), ...rests]);

  const stretches: Stretch[] = [];
  let account: Account = { principal: accruing.principal, capitalised: zero, interest: zero };
  let total = zero;
  let before = anchor;
  for (const to of [...ends].sort()) {
    const from = addDays(before, 1);
    const run = runs.find((candidate) => candidate.from <= from && to <= candidate.to);
    const base = plus(account.principal, account.capitalised);
    if (run && isPositive(base)) {
      const interest = times(times(base, run.rate), minus(years(to), years(before)));
      stretches.push({ from, to, days: daysBetween(before, to), run, base, interest });
      total = plus(total, interest);
      account = { ...account, interest: plus(account.interest, interest) };
    }
    for (const { day, amount } of received) if (day === to) account = credited(account, amount, order);
    if (rests.has(to)) {
      account = { ...account, capitalised: plus(account.capitalised, account.interest), interest: zero };
    }
    before = to;
  }
  return {
    stretches,
    total,
    interestOutstanding: plus(account.capitalised, account.interest),
    principalOutstanding: account.principal,
    base: plus(account.principal, account.capitalised),
  };
}

/** The account after a payment. What is paid beyond all that is owed is left out. */
function credited(account: Account, amount: Rational, order: PaymentOrder): Account {
  const { principal, capitalised, interest } = account;
  if (order === 'principal-first') {
    const toPrincipal = smaller(amount, principal);
    const rest = credited({ ...account, principal: zero }, minus(amount, toPrincipal), 'interest-first');
    return { ...rest, principal: minus(principal, toPrincipal) };
  }
  const toInterest = smaller(amount, interest);
  const toCapitalised = smaller(minus(amount, toInterest), capitalised);
  const toPrincipal = smaller(minus(minus(amount, toInterest), toCapitalised), principal);
  return {
    interest: minus(interest, toInterest),
    capitalised: minus(capitalised, toCapitalised),
    principal: minus(principal, toPrincipal),
  };
}

/** The days at whose end interest begins to bear interest. */
function restDays(compounding: Compounding, anchor: CalendarDay, last: CalendarDay): CalendarDay[] {
  if (compounding === 'none') return [];
  const days: CalendarDay[] = [];
  for (let count = 1; ; count++) {
    const day =
      compounding === 'thirty-days' ? addDays(anchor, 30 * count) : addMonths(anchor, months(compounding) * count);
    if (day > last) return days;
    days.push(day);
  }
}

function months(compounding: Compounding): number {
  return compounding === 'yearly' ? 12 : 1;
}
