import { addDays, type CalendarDay, calendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Addition } from '../../../utils/domain/late-fees/addition.ts';
import { additionByScheme } from '../../../utils/domain/late-fees/addition-by-statute.ts';
import type { Choices } from '../../../utils/domain/late-fees/choices.ts';
import type { DayCount } from '../../../utils/domain/late-fees/day-count.ts';
import type { Debt, Debtor } from '../../../utils/domain/late-fees/debt.ts';
import { fixedRate } from '../../../utils/domain/late-fees/rate-table.ts';
import { isRefusal, type Scheme } from '../../../utils/domain/late-fees/scheme.ts';
import { lastDayInTime, statuteOf } from '../../../utils/domain/late-fees/statutes.ts';
import { whatMayBeAdded } from '../../../utils/domain/late-fees/what-may-be-added.ts';
import { type Money, parseDecimal, toDecimal } from '../../../utils/domain/money.ts';
import { type GoldenCase, type GoldenTopic, textOf } from '../golden-topic.ts';
import { agreedRightsIn, fixedPercentIn, yearly } from './late-payment-rules.ts';

/**
 * A case has `jurisdiction`, `principal`, `currency`, `dueDate` and `asOf` (or `daysLate` alone), `rateRule` (the rule
 * in words: `fixed 12.25%` for a published sum at a given rate, `contract 1.5%/month ...` for an agreed right, else the
 * statute's own rate), `partialPayments`, `debtorType`, `dayCount`, `allocation`, and what is expected:
 * `expectedInterest` (or `exactInterest`, where the source rounds early), `expectedCompensation` (an agreed flat fee
 * counts as one; null and 0.00 both mean that no amount may be stated), and what is outstanding.
 */
export const latePayment: GoldenTopic = {
  run(worked) {
    const addition = additionFor(worked);
    const isCostsOnly = /staffel only/.test(rule(worked));
    const compared: [name: string, expected: string | null, actual: Money | null][] = [
      [
        'compensation',
        textOf(worked, 'expectedCompensation'),
        addition.compensation?.amount ?? addition.lateFee?.amount ?? null,
      ],
    ];
    if (!isCostsOnly) {
      const interest = textOf(worked, 'exactInterest') ?? textOf(worked, 'expectedInterest');
      compared.push(['interest', interest, addition.interest?.amount ?? null]);
    }
    const principalLeft = textOf(worked, 'expectedPrincipalOutstanding');
    if (principalLeft !== null) compared.push(['principal left', principalLeft, addition.principalOutstanding]);
    const interestLeft = textOf(worked, 'expectedInterestOutstanding');
    if (interestLeft !== null) compared.push(['interest left', interestLeft, addition.interest?.outstanding ?? null]);
    const reason = textOf(worked, 'expectedReason');

    const expected = compared.map(([name, amount]) => `${name} ${figure(amount)}`);
    const actual = compared.map(([name, amount, found]) => `${name} ${found ? shown(found, amount) : 'none'}`);
    if (reason !== null) {
      expected.push(reason);
      actual.push(addition.reason ?? 'no reason');
    }
    return { expected: expected.join(', '), actual: actual.join(', '), equal: expected.join() === actual.join() };
  },
};

function additionFor(worked: GoldenCase): Addition {
  const { debt, asOf } = debtOf(worked);
  const choices = choicesOf(worked);
  const percent = fixedPercentIn(rule(worked), debt.law);
  const rights = agreedRightsIn(rule(worked), worked, debt.principal.currency);
  if (rights || percent === null) return whatMayBeAdded(debt, rights, asOf, choices);

  const statute = statuteOf(debt.law);
  const lastDay = lastDayInTime(statute, debt);
  const scheme = statute.schemeFor(debt, asOf);
  if (isRefusal(scheme) || isRefusal(lastDay) || !scheme.interest) {
    return whatMayBeAdded(debt, yearly(percent, choices.dayCount ?? 'ACT/365'), asOf, choices);
  }
  return additionByScheme(debt, statute, atFixedRate(scheme, percent), lastDay, asOf, choices);
}

/** The statute with another rate, for published sums that name theirs. */
function atFixedRate(scheme: Scheme, percent: string): Scheme {
  const table = fixedRate('case', 'As the case says', percent, calendarDay('2026-11-21'), 'the case', 'secondary');
  return { ...scheme, interest: scheme.interest && { ...scheme.interest, table, margin: {}, mode: 'tracks' } };
}

function debtOf(worked: GoldenCase): { debt: Debt; asOf: CalendarDay } {
  const currency = textOf(worked, 'currency') ?? 'EUR';
  const steps = /\bn\s*=\s*(\d+)\D+d\s*=\s*(\d+)/.exec(rule(worked));
  const daysLate = steps ? 30 * Number(steps[1]) + Number(steps[2]) : worked.daysLate;
  const issueDate = dayOf(worked, 'invoiceDate');
  const due = dayOf(worked, 'dueDate');
  const until = steps ? null : dayOf(worked, 'asOf');
  const isByLaw = due === null && issueDate !== null && until !== null;
  const days = typeof daysLate === 'number' ? daysLate : 30;
  const asOf = until ?? (due ? addDays(due, days) : calendarDay('2026-11-21'));
  const debt: Debt = {
    law: lawOf(textOf(worked, 'jurisdiction') ?? ''),
    debtor: debtorOf(worked),
    principal: moneyOf(textOf(worked, 'principal') ?? '', currency),
    issueDate,
    dueDate: due ?? (isByLaw ? null : addDays(asOf, -days)),
    payments: paymentsOf(worked, currency),
    isMicroOrSmallSupplier: !/not registered|unregistered|medium/i.test(`${rule(worked)} ${worked.note ?? ''}`),
  };
  return { debt, asOf };
}

function paymentsOf(worked: GoldenCase, currency: string): Debt['payments'] {
  const payments = Array.isArray(worked.partialPayments) ? worked.partialPayments : [];
  return payments.map(({ date, amount }) => ({ day: calendarDay(date), amount: moneyOf(amount, currency) }));
}

function lawOf(jurisdiction: string): string {
  if (jurisdiction === 'UK') return 'GB';
  return /^US.+fed/i.test(jurisdiction) ? 'US-federal' : jurisdiction;
}

function debtorOf(worked: GoldenCase): Debtor {
  const words = `${textOf(worked, 'debtorType') ?? ''} ${rule(worked)}`;
  if (/health|hospital/i.test(words)) return 'public-hospital';
  if (/\bpublic\b/i.test(words)) return 'public-authority';
  return /^consumer/i.test(words) ? 'consumer' : 'business';
}

function choicesOf(worked: GoldenCase): Choices {
  const dayCount = dayCountOf(worked);
  const allocation = textOf(worked, 'allocation');
  return {
    ...(dayCount ? { dayCount } : {}),
    ...(allocation ? { paymentOrder: /^principal/.test(allocation) ? 'principal-first' : 'interest-first' } : {}),
  };
}

function dayCountOf(worked: GoldenCase): DayCount | null {
  switch (textOf(worked, 'dayCount')) {
    case 'ACT/365':
      return 'ACT/365';
    case 'ACT/360':
      return 'ACT/360';
    case '30/360':
      return '30/360';
    case 'months/12':
      return 'months';
    case 'ACT/ACT-year':
      // The Swiss source counts from the first day up to, not including, the last.
      return worked.jurisdiction === 'CH' ? 'ACT/ACT-ISDA' : 'ACT/ACT';
    default:
      return null;
  }
}

function rule(worked: GoldenCase): string {
  return textOf(worked, 'rateRule') ?? '';
}

function dayOf(worked: GoldenCase, field: string): CalendarDay | null {
  const text = textOf(worked, field);
  // A case that holds in any year is run in one without a leap day.
  return text === null ? null : calendarDay(text.replace('YYYY', '2025'));
}

function moneyOf(decimal: string, currency: string): Money {
  const found = parseDecimal(decimal, currency);
  if (!found) throw new RangeError(`Not an amount: ${decimal} ${currency}`);
  return found;
}

function figure(amount: string | null): string {
  return amount === null || Number(amount) === 0 ? 'none' : amount;
}

function shown(found: Money, expected: string | null): string {
  if (found.minor === 0) return 'none';
  const namesCurrency = expected !== null && /[A-Z]/.test(expected);
  return namesCurrency ? `${found.currency} ${toDecimal(found)}` : toDecimal(found);
}
