import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import type { AdditionNote, ReasonForNothing } from './addition-note.ts';
import type { DayCount } from './day-count.ts';
import type { RateRow } from './rate-table.ts';
import type { Compounding } from './scheme.ts';
import type { Rule } from './source.ts';

/** Days with one rate and one base. */
export interface InterestSegment {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly days: number;
  /** Per cent a year: `10.27`. */
  readonly percent: string;
  /** What interest runs on, rounded for showing only. */
  readonly base: Money;
  /** In whole units of the currency with four decimals, rounded for showing only: `78.5022`. */
  readonly interest: string;
}

/** A row of the rate table, and the rate that follows from it. */
export interface RateUsed extends RateRow {
  /** Per cent a year, the statute's points included. */
  readonly appliedPercent: string;
}

export interface TableUsed {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly seen: CalendarDay;
  readonly coveredTo: CalendarDay | null;
  /** True where the day asked for lies beyond the table. */
  readonly isStale: boolean;
}

export interface InterestAdded {
  readonly rule: Rule;
  /** All that has accrued from `from` to `to`, rounded half up once, at the end. */
  readonly amount: Money;
  /** What is left of it after the part payments that went to interest. */
  readonly outstanding: Money;
  readonly from: CalendarDay;
  /** The day asked for, or the last day with a known rate. */
  readonly to: CalendarDay;
  readonly days: number;
  readonly segments: readonly InterestSegment[];
  readonly rates: readonly RateUsed[];
  readonly table: TableUsed;
  readonly dayCount: DayCount;
  readonly compounding: Compounding;
  /** What the next day adds, also with four decimals; null where nothing runs, or not by the day, or it is not known. */
  readonly perDay: { readonly amount: Money; readonly exact: string } | null;
}

export interface FeeAdded {
  readonly rule: Rule;
  readonly amount: Money;
}

/** What may be added to an overdue invoice on a day, and why, or why nothing. Plain data: it can be sent and stored. */
export interface Addition {
  readonly asOf: CalendarDay;
  /** Days from the due date to `asOf`; 0 where it is not late, or not known. */
  readonly daysLate: number;
  readonly basis: 'statute' | 'agreed' | 'nothing';
  /** What is left of the invoice itself. */
  readonly principalOutstanding: Money;
  readonly interest: InterestAdded | null;
  /** An agreed late fee. */
  readonly lateFee: FeeAdded | null;
  /** Fixed compensation by statute. Null where there is none, or none may be stated. */
  readonly compensation: FeeAdded | null;
  /** Interest outstanding, fee and compensation, one total per currency. Empty where nothing may be added. */
  readonly totals: readonly Money[];
  /** Why nothing may be added; null where something may. */
  readonly reason: ReasonForNothing | null;
  /** The reason with its figures first, then the remarks. */
  readonly notes: readonly AdditionNote[];
}
