import { type CalendarDay, daysBetween } from '../calendar-day.ts';
import { type Money, totalsByCurrency } from '../money.ts';
import type { Addition, FeeAdded, InterestAdded } from './addition.ts';
import { type AdditionNote, note, type ReasonForNothing, reasonsForNothing } from './addition-note.ts';
import type { Choices } from './choices.ts';
import type { Debt } from './debt.ts';
import { unpaidOn } from './late-debt.ts';
import type { Compensation, PaymentOrder, Statute } from './scheme.ts';

/** What an addition is made of. */
export interface Parts {
  readonly basis: 'statute' | 'agreed';
  readonly principalOutstanding: Money;
  readonly interest: InterestAdded | null;
  readonly lateFee: FeeAdded | null;
  readonly compensation: FeeAdded | null;
  readonly notes: readonly AdditionNote[];
}

export function nothingToAdd(debt: Debt, asOf: CalendarDay, why: AdditionNote): Addition {
  return {
    asOf,
    daysLate: daysLate(debt.dueDate, asOf),
    basis: 'nothing',
    principalOutstanding: unpaidOn(debt, asOf),
    interest: null,
    lateFee: null,
    compensation: null,
    totals: [],
    reason: reasonOf([why]),
    notes: [why],
  };
}

export function additionOf(debt: Debt, lastDay: CalendarDay, asOf: CalendarDay, parts: Parts): Addition {
  const { interest, lateFee, compensation } = parts;
  const amounts = [interest?.outstanding, lateFee?.amount, compensation?.amount];
  const totals = totalsByCurrency(amounts.filter((amount) => amount !== undefined && amount.minor > 0) as Money[]);
  const notes = totals.length > 0 ? parts.notes : reasonFirst(parts.notes, interest);
  return {
    asOf,
    daysLate: daysLate(debt.dueDate ?? lastDay, asOf),
    ...parts,
    totals,
    reason: totals.length > 0 ? null : reasonOf(notes),
    notes,
  };
}

/** Compensation by a statute for what was unpaid when it became late, and what to know about it. */
export function compensationOf(
  compensation: Compensation | null,
  late: Money,
  lastDay: CalendarDay,
): { compensation: FeeAdded | null; notes: readonly AdditionNote[] } {
  if (!compensation) return { compensation: null, notes: [] };
  const { amount, notes } = compensation.amountFor(late, lastDay);
  return { compensation: amount && { rule: compensation.rule, amount }, notes };
}

/** The order in which a payment pays, and a remark where it had to be assumed. */
export function paymentOrderOf(
  debt: Debt,
  statute: Statute,
  lastDay: CalendarDay,
  choices: Choices,
): { order: PaymentOrder; notes: readonly AdditionNote[] } {
  const order = choices.paymentOrder ?? statute.paymentOrder;
  const isAssumed = !choices.paymentOrder && !statute.paymentRule && debt.payments.some(({ day }) => day > lastDay);
  return { order, notes: isAssumed ? [note('payment-order-assumed')] : [] };
}

function reasonFirst(notes: readonly AdditionNote[], interest: InterestAdded | null): readonly AdditionNote[] {
  if (interest) return [note(interest.amount.minor > 0 ? 'interest-paid' : 'nothing-accrued-yet'), ...notes];
  const isReason = ({ code }: AdditionNote) => reasonsForNothing.some((reason) => reason === code);
  return [...notes.filter(isReason), ...notes.filter((remark) => !isReason(remark))];
}

function reasonOf(notes: readonly AdditionNote[]): ReasonForNothing | null {
  return reasonsForNothing.find((reason) => reason === notes[0]?.code) ?? null;
}

function daysLate(dueDate: CalendarDay | null, asOf: CalendarDay): number {
  return dueDate ? Math.max(0, daysBetween(dueDate, asOf)) : 0;
}
