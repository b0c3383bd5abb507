import type { Evidence } from '../detection/reading.ts';
import type { FileRefusal } from '../detection/refusal.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Contact } from '../domain/client.ts';
import type { Stage, StepChannel, Tone } from '../domain/follow-up/ladder.ts';
import type { Hold, HoldKind } from '../domain/hold.ts';
import type { InvoiceFacts, InvoiceField } from '../domain/invoice.ts';
import type { Channel, JournalEntry, JournalKind } from '../domain/journal-entry.ts';
import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';
import type { EndOfMonthReading } from '../domain/payment-terms.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReplyKind } from '../domain/reply.ts';
import type { ClientStanding } from '../domain/standing.ts';
import type { TalkingPoint } from '../domain/talking-points.ts';

/** How an invoice stands today, in one word (design §6, `data-standing`). */
export type StandingWord = 'open' | 'overdue' | 'held' | 'paid' | 'closed';

/** What a badge or a panel's one line needs to know of an invoice. */
export interface InvoiceView {
  readonly invoiceId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly number: string | null;
  readonly standing: StandingWord;
  readonly dueDate: CalendarDay | null;
  /** Whole days past the due date while money is owed, on a hold too; null where not overdue. */
  readonly daysOverdue: number | null;
  /** The balance; zero where paid. */
  readonly amountDue: Money;
  readonly hold: Hold | null;
  readonly paidOn: CalendarDay | null;
}

/** What comes next for the client, for a panel or a list. */
export interface NextStepView {
  readonly dueDay: CalendarDay;
  readonly isDue: boolean;
  readonly stepId: string | null;
  readonly channel: StepChannel | null;
  readonly stage: Stage | null;
  readonly heldBy: HoldKind | null;
  readonly reason: Reason;
}

export interface FactView {
  readonly field: InvoiceField;
  /** A plain value: decimal with currency apart, calendar day, or text. */
  readonly value: string;
  /** The words it was read from; null where they do not stand in the open thread. */
  readonly words: string | null;
  readonly where: Evidence['where'] | null;
  /** Where it comes from: words of the open thread, a file, another page read earlier, the client's terms, the user. */
  readonly from: 'words' | 'file' | 'earlier' | 'terms' | 'user';
}

/** Facts of an invoice that are to be kept. Where its due date comes from follows from who says so. */
export type FactChanges = Partial<Omit<InvoiceFacts, 'language'>>;

/** A fact on which sources differ, with what each says; the user chooses once. */
export interface FactChoice {
  readonly field: InvoiceField;
  readonly options: readonly {
    /** What is kept where the user chooses this one. */
    readonly change: FactChanges;
    /** As in `FactView`. */
    readonly value: string;
    /** Null for what was known of the invoice before. */
    readonly where: Evidence['where'] | null;
  }[];
}

/** What a file says about the invoice of a thread. */
export type FileAnswer =
  | { readonly kind: 'refused'; readonly reason: FileRefusal }
  | {
      readonly kind: 'read';
      /** The tracked invoice it is about; null where the thread's is not tracked yet. */
      readonly invoiceId: string | null;
      /** What it says that nothing contradicts. */
      readonly read: FactChanges;
      readonly choices: readonly FactChoice[];
    };

export interface HistoryView {
  readonly entryId: string;
  readonly day: CalendarDay;
  readonly kind: JournalKind;
  readonly stage: Stage | null;
  /** For a contact: how and by whom; null for everything else. */
  readonly contact: { readonly channel: Channel; readonly origin: 'fairdue' | 'hand' | 'site' } | null;
  /** True where Fairdue tracked it without asking. */
  readonly automatic: boolean;
  /** What was claimed beside the invoices in what was sent, one total per currency; absent where nothing was. */
  readonly claimed?: readonly Money[];
  readonly undoable: boolean;
}

/** What a client's reply seems to say, while it waits for the user's word. */
export interface SuggestedReply {
  readonly kind: ReplyKind;
  readonly promiseDate: CalendarDay | null;
  /** Whom the client says to write to instead; absent where nobody is named, or the contact is known already. */
  readonly address?: string;
}

/** What the panel of an open thread shows. */
export interface PanelView {
  readonly invoice: InvoiceView;
  /** The client's other open invoices. */
  readonly others: readonly InvoiceView[];
  readonly language: Language;
  readonly contacts: readonly Contact[];
  readonly next: NextStepView | null;
  /** The tone the ladder suggests, shown first; null where nothing is to be sent. */
  readonly suggestedTone: Tone | null;
  readonly facts: readonly FactView[];
  readonly history: readonly HistoryView[];
  readonly suggestedReply: SuggestedReply | null;
  /** The entry that tracked it without asking just now, to be undone with one click; else null. */
  readonly justTracked: { readonly entryId: string } | null;
  /** What the open thread says is owed, where that is not what was last read and the user has not said otherwise. */
  readonly amountNow?: Money | null;
  /** Where the terms can be read in two ways and this client was never asked: the due date under each reading. */
  readonly dueDateDoubt?: Readonly<Record<EndOfMonthReading, CalendarDay>> | null;
  /** The message of the open thread that carried the invoice; null where it was not found in it. */
  readonly messageId?: string | null;
}

/** An invoice Fairdue is not sure of. */
export interface OfferView {
  readonly number: string | null;
  readonly clientName: string;
  readonly amountDue: Money | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  readonly subject: string | null;
  /** True where the message that holds the invoice is folded and must be unfolded first. */
  readonly folded: boolean;
}

/** An invoice of a thread, and the one on PayPal of which only the user can say whether it is the same. */
export interface TwinView {
  readonly found: OfferView;
  readonly onPaypal: InvoiceView;
}

/** One client with something due or coming, for the popup. */
export interface ClientLine {
  readonly clientId: string;
  readonly clientName: string;
  readonly invoices: readonly InvoiceView[];
  /** One total per currency. */
  readonly owed: readonly Money[];
  readonly next: NextStepView;
  /** Where the oldest invoice is to be found: opens the thread. */
  readonly threadUrl: string | null;
  readonly phone: string | null;
  /** Null where no reply waits, or where nobody can tell what it says. */
  readonly suggestedReply: SuggestedReply | null;
}

/** One client in the list of all of them. */
export interface ClientSummary {
  readonly clientId: string;
  readonly clientName: string;
  readonly openInvoices: number;
  /** One total per currency. */
  readonly owed: readonly Money[];
}

/** All that is known of one client. Undone entries are left out. */
export interface ClientRecord {
  readonly client: ClientStanding;
  readonly entries: readonly JournalEntry[];
  /** The invoice that was asked about, else all that owe something, the oldest first. */
  readonly invoiceIds: readonly string[];
  /** All of the client's invoices as they stand today, the latest due first, without those that were taken out. */
  readonly invoices: readonly InvoiceView[];
  readonly next: NextStepView | null;
  readonly today: CalendarDay;
}

/** What to have in front of oneself when telephoning a client. */
export interface CallCardView {
  readonly clientId: string;
  readonly clientName: string;
  readonly contactName: string | null;
  readonly phone: string | null;
  /** One total per currency. */
  readonly owed: readonly Money[];
  readonly points: readonly TalkingPoint[];
}

export interface AgingBucket {
  readonly bucket: 'current' | '1-30' | '31-60' | '61-90' | '90+';
  readonly totals: readonly Money[];
  readonly count: number;
}

/** What the popup shows. */
export interface TodayView {
  readonly today: CalendarDay;
  readonly due: readonly ClientLine[];
  /** Due as well, and put off by the user until later on the same day. */
  readonly laterToday: readonly ClientLine[];
  readonly coming: readonly ClientLine[];
  readonly waiting: readonly ClientLine[];
  readonly overdueTotals: readonly Money[];
  readonly aging: readonly AgingBucket[];
  /** Parts of a site that Fairdue no longer recognises, named in plain words by the interface. */
  readonly misses: readonly { readonly site: 'gmail' | 'paypal'; readonly part: string; readonly outline: string }[];
  readonly trackedInvoices: number;
  /** Who comes up next where nobody does soon; absent where the lists say it, or where nobody ever does. */
  readonly later?: { readonly clientName: string; readonly day: CalendarDay };
  /** How many entries of the journal only the second copy still has; absent where nothing is lost. */
  readonly lostEntries?: number;
}

/** How the database compares with its second copy. */
export type LedgerHealth =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'lost';
      /** How many entries only the second copy has. */
      readonly missing: number;
      readonly found: { readonly entries: number; readonly clients: number; readonly invoices: number };
      /** What the copy holds; null where its own note of it is gone. */
      readonly copied: { readonly entries: number; readonly clients: number | null; readonly invoices: number | null };
      /** What the browser said of the loss, where it said anything. */
      readonly browserSaid: string | null;
    };
