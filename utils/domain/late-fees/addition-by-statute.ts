import type { CalendarDay } from '../calendar-day.ts';
import type { Addition } from './addition.ts';
import { note } from './addition-note.ts';
import { additionOf, compensationOf, nothingToAdd, paymentOrderOf } from './addition-parts.ts';
import type { Choices } from './choices.ts';
import type { Debt } from './debt.ts';
import { interestOn } from './interest.ts';
import { paymentsUpTo, unpaidOn } from './late-debt.ts';
import { isRefusal, type Refusal, type Scheme, type Statute } from './scheme.ts';

/** What the law itself adds, or why nothing. */
export function additionByStatute(
  debt: Debt,
  statute: Statute,
  lastDay: CalendarDay | Refusal,
  asOf: CalendarDay,
  choices: Choices,
): Addition {
  const known = isRefusal(lastDay) ? null : lastDay;
  if (known && asOf <= known) return nothingToAdd(debt, asOf, note('not-late', { day: known }));
  const scheme = statute.schemeFor(debt, known ?? asOf);
  if (isRefusal(scheme)) return nothingToAdd(debt, asOf, scheme.refusal);
  if (isRefusal(lastDay)) return nothingToAdd(debt, asOf, lastDay.refusal);
  return additionByScheme(debt, statute, scheme, lastDay, asOf, choices);
}

/** What a scheme adds to a debt that is late on `asOf`. */
export function additionByScheme(
  debt: Debt,
  statute: Statute,
  scheme: Scheme,
  lastDay: CalendarDay,
  asOf: CalendarDay,
  choices: Choices,
): Addition {
  const unpaid = unpaidOn(debt, lastDay);
  if (unpaid.minor === 0) return nothingToAdd(debt, asOf, note('paid-in-time', { day: lastDay }));

  const { order, notes: orderNotes } = paymentOrderOf(debt, statute, lastDay, choices);
  const payments = paymentsUpTo(debt, asOf).filter(({ day }) => day > lastDay);
  const terms = scheme.interest && withDayCount(scheme.interest, choices);
  const found = terms && interestOn({ lastDayInTime: lastDay, unpaid, payments, order }, terms, asOf);
  const { compensation, notes: compensationNotes } = compensationOf(scheme.compensation, unpaid, lastDay);
  return additionOf(debt, lastDay, asOf, {
    basis: 'statute',
    principalOutstanding: found?.principalOutstanding ?? unpaidOn(debt, asOf),
    interest: found?.interest ?? null,
    lateFee: null,
    compensation,
    notes: [...(found?.notes ?? []), ...orderNotes, ...compensationNotes, ...scheme.notes.map((code) => note(code))],
  });
}

function withDayCount<T extends NonNullable<Scheme['interest']>>(terms: T, { dayCount }: Choices): T {
  return dayCount ? { ...terms, dayCount, isDayCountSourced: true } : terms;
}
