import type { CalendarDay, Weekday } from '../calendar-day.ts';
import type { HoldKind } from '../hold.ts';
import type { Reason } from '../reason.ts';
import type { Ladder, LadderStep, Stage } from './ladder.ts';

/** What the rules for the next step look at besides the journal. Resolved by precedence invoice > client > default. */
export interface Policy {
  readonly ladder: Ladder;
  readonly weekend: readonly Weekday[];
  /** The user's own days off and public holidays. */
  readonly daysOff: readonly CalendarDay[];
  /** Least days between two written contacts with one client. */
  readonly writtenGap: number;
  /** Least days between any two contacts, calls included. */
  readonly anyGap: number;
  /** Ladders of single invoices, by invoice id, where they differ from the client's. */
  readonly invoiceLadders?: Readonly<Record<string, Ladder>>;
}

/** Something due on a day for a client. `dueDay` in the past means it was missed and is due now. */
export interface FollowUp {
  readonly clientId: string;
  /** All open overdue invoices of the client that are not held, the oldest first. */
  readonly invoiceIds: readonly string[];
  /** The first day on which it may be done. */
  readonly dueDay: CalendarDay;
  /**
   * The ladder step it carries out; null where a hold has ended and the user is to look at it. A broken promise or a
   * missed instalment that no ladder step fits is a mail of its own, with the reason's code as its id.
   */
  readonly step: LadderStep | null;
  /** The tone to write in: the step's own, or milder where this is the first contact about an old debt. */
  readonly stage: Stage | null;
  readonly reason: Reason;
  /** Steps folded into this one because they were missed while nothing was sent. */
  readonly foldedStepIds: readonly string[];
}

/** What comes next for a client: something to do, a hold with its end, or nothing while nothing is owed. */
export type NextStep =
  | ({ readonly kind: 'follow-up' } & FollowUp)
  | {
      readonly kind: 'held';
      readonly clientId: string;
      readonly hold: HoldKind;
      readonly until: CalendarDay;
      readonly reason: Reason;
    }
  | { readonly kind: 'nothing'; readonly clientId: string };
