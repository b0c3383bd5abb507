import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import type { AdditionNote, AdditionNoteCode } from './addition-note.ts';
import type { DayCount } from './day-count.ts';
import type { Debt, Law } from './debt.ts';
import type { RateTable } from './rate-table.ts';
import type { Rule } from './source.ts';

/** When interest itself begins to bear interest. `thirty-days`: after each 30 days. */
export type Compounding = 'none' | 'yearly' | 'monthly' | 'thirty-days';

/** What a part payment pays first. Costs are left out: it is not known what they were. */
export type PaymentOrder = 'principal-first' | 'interest-first';

/** From the published rate to the rate of the statute: first times, then plus, then up to a multiple of a step. */
export interface Margin {
  readonly times?: string;
  readonly plus?: string;
  readonly upTo?: string;
}

/**
 * Which rate counts. `locked-at-start`: that of the first day of interest, for good; `locked-at-due-date`: that of the
 * due date; `tracks`: each day its own; `each-rest`: for each month that of its last day.
 */
export type RateMode = 'locked-at-start' | 'locked-at-due-date' | 'tracks' | 'each-rest';

/** How interest runs. */
export interface InterestTerms {
  readonly rule: Rule;
  readonly table: RateTable;
  readonly margin: Margin;
  readonly mode: RateMode;
  readonly dayCount: DayCount;
  /** False where no rule on counting days was found. */
  readonly isDayCountSourced: boolean;
  readonly compounding: Compounding;
  /** Interest ends after so many months. */
  readonly endsAfterMonths?: number;
}

/** What compensation the law fixes for a debt of which `late` was unpaid when it became late. */
export interface Compensation {
  readonly rule: Rule;
  readonly amountFor: (late: Money, lastDayInTime: CalendarDay) => CompensationFound;
}

/** A null amount is none that may be stated; the notes say why. */
export interface CompensationFound {
  readonly amount: Money | null;
  readonly notes: readonly AdditionNote[];
}

/** What a statute gives for a debt. */
export interface Scheme {
  readonly interest: InterestTerms | null;
  readonly compensation: Compensation | null;
  readonly notes: readonly AdditionNoteCode[];
}

/** Why a statute gives nothing. */
export interface Refusal {
  readonly refusal: AdditionNote;
}

/** One country's law, or one scheme of it. */
export interface Statute {
  readonly law: Law;
  /** What a part payment pays first, and the rule that says so; null where none was found. */
  readonly paymentOrder: PaymentOrder;
  readonly paymentRule: Rule | null;
  /**
   * What becomes of the statute where something was agreed. `displaced`: nothing of it is left; `beside`: the agreed
   * interest takes the place of its interest, its compensation stays; `overrides`: the statute goes first.
   */
  readonly agreement: 'displaced' | 'beside' | 'overrides';
  /** The least that may be agreed on that day, per cent a year; null where it is not known. Left out, there is none. */
  readonly leastAgreedPercent?: (day: CalendarDay) => string | null;
  /** What to know about a late fee that was agreed. */
  readonly onAgreedFee?: AdditionNoteCode;
  /** The last day without interest, or why it cannot be told. Left out, it is the due date. */
  readonly lastDayInTime?: (debt: Debt) => CalendarDay | Refusal;
  readonly schemeFor: (debt: Debt, lastDayInTime: CalendarDay) => Scheme | Refusal;
}

export function isRefusal(found: Scheme | CalendarDay | Refusal): found is Refusal {
  return typeof found === 'object' && 'refusal' in found;
}
