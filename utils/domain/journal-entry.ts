import type { CalendarDay, Instant } from './calendar-day.ts';
import type { ClaimedSum } from './claim/claimed-sums.ts';
import type { ClientFacts } from './client.ts';
import type { Ladder, Stage } from './follow-up/ladder.ts';
import type { Hold } from './hold.ts';
import type { InvoiceFacts, InvoicePlace } from './invoice.ts';
import type { Money } from './money.ts';
import type { ReplyKind } from './reply.ts';

export type Channel = 'mail' | 'call' | 'letter' | 'site';

export const callOutcomes = [
  'no-answer',
  'voicemail',
  'will-pay',
  'not-received',
  'waiting-for-approval',
  'wrong-contact',
  'dispute',
  'in-payment-run',
  'paid',
  'refuses',
] as const;

export type CallOutcome = (typeof callOutcomes)[number];

export interface Instalment {
  readonly dueDate: CalendarDay;
  readonly amount: Money;
}

/** What happened, by kind. A new kind is added, none is ever changed: old journals stay readable. */
export type JournalFact =
  | {
      readonly kind: 'invoice-tracked';
      readonly facts: InvoiceFacts;
      readonly client: ClientFacts;
      readonly place: InvoicePlace;
      /** True where the reading was sure and nobody was asked. */
      readonly automatic: boolean;
      /** Where the facts come from a file the user had read, not from the page. */
      readonly source?: 'file';
    }
  | {
      readonly kind: 'invoice-corrected';
      readonly changes: Partial<InvoiceFacts>;
      /** As above. */
      readonly source?: 'file';
    }
  | { readonly kind: 'invoice-untracked' }
  | { readonly kind: 'offer-declined'; readonly place: InvoicePlace }
  | { readonly kind: 'place-linked'; readonly place: InvoicePlace }
  | { readonly kind: 'client-described'; readonly changes: Partial<ClientFacts> }
  | {
      readonly kind: 'contact-made';
      readonly channel: Channel;
      /** The ladder step this carried out; null for a contact of the user's own making. */
      readonly stepId: string | null;
      /** The tone it was written in; null for a call and for a mail written by hand. */
      readonly stage: Stage | null;
      readonly origin: 'fairdue' | 'hand' | 'site';
      /** For a call. */
      readonly outcome?: CallOutcome;
      /** The text that was sent, where it is known; at most 20,000 characters. */
      readonly text?: string;
      /** What it claimed beside the invoices; absent where it claimed nothing. */
      readonly claimed?: readonly ClaimedSum[];
    }
  | { readonly kind: 'step-skipped'; readonly stepId: string }
  | { readonly kind: 'payment-received'; readonly amount: Money; readonly paidOn: CalendarDay | null }
  | { readonly kind: 'payment-reversed'; readonly paymentEntryId: string }
  | { readonly kind: 'invoice-paid'; readonly paidOn: CalendarDay | null }
  | { readonly kind: 'invoice-written-off' }
  | { readonly kind: 'invoice-cancelled' }
  | { readonly kind: 'invoice-reopened' }
  | { readonly kind: 'hold-placed'; readonly hold: Hold }
  | { readonly kind: 'hold-lifted'; readonly holdEntryId: string }
  | {
      readonly kind: 'reply-received';
      /** The site's id of the message, so that the same reply is noted once. */
      readonly messageId: string;
      readonly suggests: ReplyKind | null;
      readonly promiseDate: CalendarDay | null;
      /** Whom the client says to write to instead, lower case; absent where nobody is named. */
      readonly address?: string;
    }
  | { readonly kind: 'plan-agreed'; readonly instalments: readonly Instalment[] }
  /** The ladder of the client, or of the invoices named; null goes back to the one a level above. */
  | { readonly kind: 'ladder-chosen'; readonly ladder: Ladder | null }
  /** Days from issue to due date where an invoice of the client's names none; null where the user's usual ones hold. */
  | { readonly kind: 'terms-agreed'; readonly days: number | null }
  | { readonly kind: 'undone'; readonly entryId: string };

export type JournalKind = JournalFact['kind'];

/** Where and when it happened, and to whom. */
export interface JournalHeader {
  /** `<request id>#<index>`: the same request makes the same ids, so appending it twice changes nothing. */
  readonly id: string;
  /**
   * A Lamport counter: one more than the highest of the journal it was appended to. With the id it orders entries
   * whatever the clock says, on one machine and after a merge of two.
   */
  readonly rev: number;
  readonly at: Instant;
  /** The calendar day on which it happened, in the zone the machine was in. */
  readonly day: CalendarDay;
  readonly clientId: string;
  /** The invoices it is about; empty where it is about the client as a whole. */
  readonly invoiceIds: readonly string[];
  readonly actor: 'user' | 'page' | 'clock';
}

export type JournalEntry = JournalHeader & JournalFact;

/** An entry of one kind. */
export type EntryOf<K extends JournalKind> = JournalHeader & Extract<JournalFact, { kind: K }>;
