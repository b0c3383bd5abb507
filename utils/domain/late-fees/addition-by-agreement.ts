import { addDays, type CalendarDay } from '../calendar-day.ts';
import type { Addition } from './addition.ts';
import { type AdditionNote, note } from './addition-note.ts';
import { additionOf, compensationOf, nothingToAdd, paymentOrderOf } from './addition-parts.ts';
import { agreedFee, cappedAt } from './agreed-fee.ts';
import type { AgreedRights } from './agreed-rights.ts';
import { agreedRule, agreedTerms, yearlyPercent } from './agreed-terms.ts';
import type { Choices } from './choices.ts';
import type { Debt } from './debt.ts';
import { interestOn } from './interest.ts';
import { paymentsUpTo, unpaidOn } from './late-debt.ts';
import { compare, parseRational } from './rational.ts';
import { isRefusal, type Refusal, type Scheme, type Statute } from './scheme.ts';

/** What was agreed adds, with what the law leaves standing beside it. */
export function additionByAgreement(
  debt: Debt,
  statute: Statute,
  rights: AgreedRights,
  lastDay: CalendarDay | Refusal,
  asOf: CalendarDay,
  choices: Choices,
): Addition {
  if (isRefusal(lastDay)) return nothingToAdd(debt, asOf, lastDay.refusal);
  const graceEnd = addDays(lastDay, rights.grace?.days ?? 0);
  const why = whyNothing(debt, lastDay, graceEnd, asOf);
  if (why) return nothingToAdd(debt, asOf, why);

  const statutory = statute.schemeFor(debt, lastDay);
  const scheme = isRefusal(statutory) ? null : statutory;
  const beside = statute.agreement === 'displaced' ? null : scheme;
  const { order, notes: orderNotes } = paymentOrderOf(debt, statute, lastDay, choices);

  const terms = rights.interest
    ? agreedTerms(rights.interest, agreedRule('agreed-interest', rights))
    : beside?.interest;
  const start = rights.interest && rights.grace?.interestFrom === 'end-of-grace' ? graceEnd : lastDay;
  const payments = paymentsUpTo(debt, asOf).filter(({ day }) => day > start);
  const late = { lastDayInTime: start, unpaid: unpaidOn(debt, start), payments, order };
  const found = terms ? interestOn(late, terms, asOf) : null;
  const interest = found?.interest ?? null;

  const fee = agreedFee(rights, unpaidOn(debt, graceEnd));
  const capped = cappedAt(rights, debt.principal, rights.interest && interest, fee);
  const allowed = fee ? null : (beside?.compensation ?? null);
  const { compensation, notes: compensationNotes } = compensationOf(allowed, unpaidOn(debt, lastDay), lastDay);
  return additionOf(debt, lastDay, asOf, {
    basis: 'agreed',
    principalOutstanding: found?.principalOutstanding ?? unpaidOn(debt, asOf),
    interest: rights.interest ? capped.interest : interest,
    lateFee: capped.fee,
    compensation,
    notes: [
      ...(found?.notes ?? []),
      ...capped.notes,
      ...orderNotes,
      ...compensationNotes,
      ...notesOn(statute, rights, scheme, lastDay),
    ],
  });
}

function whyNothing(debt: Debt, lastDay: CalendarDay, graceEnd: CalendarDay, asOf: CalendarDay): AdditionNote | null {
  if (asOf <= lastDay) return note('not-late', { day: lastDay });
  if (unpaidOn(debt, lastDay).minor === 0) return note('paid-in-time', { day: lastDay });
  if (asOf <= graceEnd) return note('within-grace', { day: graceEnd });
  return unpaidOn(debt, graceEnd).minor === 0 ? note('paid-within-grace', { day: graceEnd }) : null;
}

/** How the agreement stands to the law. */
function notesOn(
  { agreement, leastAgreedPercent, onAgreedFee }: Statute,
  { interest, fee }: AgreedRights,
  scheme: Scheme | null,
  lastDay: CalendarDay,
): AdditionNote[] {
  const floor = interest && leastAgreedPercent?.(addDays(lastDay, 1));
  const isBelow = interest && floor && compare(yearlyPercent(interest), parseRational(floor)) < 0;
  const isInstead = scheme && (agreement === 'displaced' || interest);
  return [
    ...(isInstead ? [note('agreed-instead-of-statute')] : []),
    ...(fee && agreement === 'beside' && scheme?.compensation ? [note('fee-instead-of-compensation')] : []),
    ...(fee && onAgreedFee ? [note(onAgreedFee)] : []),
    ...(isBelow ? [note('agreed-rate-below-floor', { floor })] : []),
  ];
}
