import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import type { DayCount } from './day-count.ts';

/** A percentage as a plain decimal: `1.5`. */
export type Percent = string;

/** Interest that was agreed. */
export type AgreedInterest =
  | {
      readonly per: 'year';
      readonly percent: Percent;
      readonly dayCount: DayCount;
      readonly compounding: 'none' | 'monthly' | 'yearly';
    }
  | {
      readonly per: 'month';
      readonly percent: Percent;
      /** `daily`: twelve times the percentage a year, by the day (ACT/365). */
      readonly counted: 'daily' | 'full-months' | 'started-months';
      readonly compounding: 'none' | 'monthly';
    };

/** A late fee that falls due once. The percentage is of what is unpaid when it falls due. */
export type AgreedFee = { readonly amount: Money } | { readonly percent: Percent };

/** The most that interest and fee may come to. The percentage is of the invoice. */
export type AgreedCap = { readonly amount: Money } | { readonly percent: Percent };

/**
 * What the user has recorded as agreed with the client, before the work began. Without such a record nothing agreed
 * is ever added.
 */
export interface AgreedRights {
  /** Where it was agreed, in the user's words: `Contract of 3 March 2026, clause 7`. */
  readonly agreedIn: string;
  readonly recordedOn: CalendarDay;
  readonly interest: AgreedInterest | null;
  readonly fee: AgreedFee | null;
  readonly cap: AgreedCap | null;
  /** Days after the due date before anything may be added, and where interest then starts. */
  readonly grace: { readonly days: number; readonly interestFrom: 'due-date' | 'end-of-grace' } | null;
}
