import type { CalendarDay, Instant } from './calendar-day.ts';
import type { ClientFacts } from './client.ts';
import type { Stage } from './follow-up/ladder.ts';
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
}

export interface ContactMade {
  readonly entryId: string;
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
  readonly placedOn: CalendarDay;
  /** Empty where the whole client is held. */
  readonly invoiceIds: readonly string[];
}

export interface ReplyNoted {
  readonly entryId: string;
  readonly day: CalendarDay;
  readonly messageId: string;
  readonly suggests: ReplyKind | null;
  readonly promiseDate: CalendarDay | null;
}

export interface StepSkipped {
  readonly entryId: string;
  readonly day: CalendarDay;
  readonly stepId: string;
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
  readonly plans: readonly { readonly invoiceIds: readonly string[]; readonly instalments: readonly Instalment[] }[];
  /** The day of the last payment, which resets the counters; null where there was none. */
  readonly lastPaymentOn: CalendarDay | null;
  /** Places the user has declined to track or has untracked: never offered again. */
  readonly declinedPlaces: readonly InvoicePlace[];
  /** The highest `rev` folded in. */
  readonly rev: number;
}
