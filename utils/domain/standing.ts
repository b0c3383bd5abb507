import type { CalendarDay, Instant } from './calendar-day.ts';
import type { ClientFacts } from './client.ts';
import type { Ladder, Stage } from './follow-up/ladder.ts';
import type { Hold } from './hold.ts';
import type { InvoiceFacts, InvoicePlace } from './invoice.ts';
import type { CallOutcome, Channel, Instalment } from './journal-entry.ts';
import type { Money } from './money.ts';
import type { ReplyKind } from './reply.ts';

/** What the journal says about an invoice, whatever day it is. */
export type InvoiceState = 'open' | 'part-paid' | 'paid' | 'disputed' | 'written-off' | 'cancelled' | 'untracked';

export interface InvoiceStanding {
  readonly id: string;
  readonly clientId: string;
  /** As tracked, with every correction applied. `facts.amountDue` is the amount when it was read. */
  readonly facts: InvoiceFacts;
  readonly places: readonly InvoicePlace[];
  readonly state: InvoiceState;
  /** What is still owed: `facts.amountDue` less payments since. Zero where paid. */
  readonly balance: Money;
  readonly paidOn: CalendarDay | null;
  readonly trackedOn: CalendarDay;
  /** When it was on hold; a step whose day fell into a pause was not missed. In order; absent where there was none. */
  readonly pauses?: readonly Pause[];
}

/** Days on which nobody was to be chased: from `from` on, up to the day before `until`. */
export interface Pause {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

export interface ContactMade {
  readonly entryId: string;
  /** With `entryId`, the place in the journal's order. */
  readonly rev: number;
  readonly at: Instant;
  readonly day: CalendarDay;
  readonly channel: Channel;
  readonly stepId: string | null;
  readonly stage: Stage | null;
  readonly origin: 'fairdue' | 'hand' | 'site';
  readonly outcome: CallOutcome | null;
  readonly invoiceIds: readonly string[];
}

export interface HoldPlaced extends Hold {
  readonly entryId: string;
  readonly rev: number;
  readonly placedOn: CalendarDay;
  /** Empty where the whole client is held. */
  readonly invoiceIds: readonly string[];
  /**
   * The day on which it was dealt with: answered, kept, replaced by a newer one, or acted on after its end. A settled
   * hold neither holds nor comes up; absent while it stands.
   */
  readonly settledOn?: CalendarDay;
}

export interface ReplyNoted {
  readonly entryId: string;
  readonly rev: number;
  readonly invoiceIds: readonly string[];
  readonly day: CalendarDay;
  readonly messageId: string;
  readonly suggests: ReplyKind | null;
  readonly promiseDate: CalendarDay | null;
  /** Whom the client says to write to instead; absent where nobody is named. */
  readonly address?: string;
}

export interface StepSkipped {
  readonly entryId: string;
  readonly rev: number;
  readonly day: CalendarDay;
  readonly stepId: string;
  /** Empty where the client's step was skipped, whichever invoices it was about. */
  readonly invoiceIds: readonly string[];
}

export interface PaymentNoted {
  readonly entryId: string;
  readonly rev: number;
  /** The day on which it was noted. */
  readonly day: CalendarDay;
  /** The day on which the money came, where it is known. */
  readonly paidOn: CalendarDay | null;
  /** Null where an invoice was marked as paid in full. */
  readonly amount: Money | null;
  /** Empty where it was for the client's oldest debts. */
  readonly invoiceIds: readonly string[];
  /** True where it was reversed, or its invoice reopened: it counts no longer. */
  readonly reversed: boolean;
}

export interface PlanAgreed {
  readonly entryId: string;
  readonly rev: number;
  readonly day: CalendarDay;
  readonly invoiceIds: readonly string[];
  /** In order of due date. */
  readonly instalments: readonly Instalment[];
  /** What came in on these invoices since, in the currency of the instalments. */
  readonly paidSince: Money;
}

/** What was chosen for one client alone; what is absent is as for everybody. */
export interface OwnRules {
  readonly ladder?: Ladder;
  /** Ladders of single invoices, by invoice id. */
  readonly invoiceLadders?: Readonly<Record<string, Ladder>>;
  /** Days from issue to due date where an invoice names none. */
  readonly termsDays?: number;
}

/** What the journal says about one client: the aggregate every rule looks at. A projection, never the truth. */
export interface ClientStanding {
  readonly id: string;
  readonly facts: ClientFacts;
  /** In order of due date, the oldest first; those without one by issue date, then as tracked. */
  readonly invoices: readonly InvoiceStanding[];
  /** In the order in which they happened. */
  readonly contacts: readonly ContactMade[];
  /** Placed and not lifted, ended ones included: the day decides whether one still holds. */
  readonly holds: readonly HoldPlaced[];
  readonly replies: readonly ReplyNoted[];
  readonly skipped: readonly StepSkipped[];
  readonly plans: readonly PlanAgreed[];
  /** In the order in which they were noted, reversed ones included. */
  readonly payments: readonly PaymentNoted[];
  /** The day of the last payment, which resets the counters; null where there was none. */
  readonly lastPaymentOn: CalendarDay | null;
  /** Places the user has declined to track or has untracked: never offered again. */
  readonly declinedPlaces: readonly InvoicePlace[];
  /** Absent where nothing was chosen for the client. */
  readonly ownRules?: OwnRules;
  /** The highest `rev` folded in. */
  readonly rev: number;
}
