import type { MailThread } from '../detection/reading.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { CallResult } from '../domain/call-outcome.ts';
import type { ClientFacts, Contact } from '../domain/client.ts';
import type { DraftOccasion } from '../domain/drafts/draft.ts';
import type { Ladder, Tone } from '../domain/follow-up/ladder.ts';
import type { Hold } from '../domain/hold.ts';
import type { Money } from '../domain/money.ts';
import type { EndOfMonthReading } from '../domain/payment-terms.ts';
import type { Preferences } from '../store/preferences.ts';
import type { DocumentAnswer, EnteredInvoice } from './documents.ts';
import type { DraftProtocol } from './draft-protocol.ts';
import type { FindProtocol } from './find-protocol.ts';
import type { PaypalProtocol } from './paypal-protocol.ts';
import type { RecordProtocol } from './record-protocol.ts';
import type {
  CallCardView,
  ClientSummary,
  FactChanges,
  FileAnswer,
  InvoiceView,
  LedgerHealth,
  OfferView,
  PanelView,
  TodayView,
  TwinView,
} from './views.ts';

/** Who may ask what: a page's content script, or a screen of the extension itself. */
export type Asker = 'gmail' | 'paypal' | 'screen';

/** What a thread is to Fairdue. */
export type ThreadAnswer =
  /** `folded` as the user left the panel last; `twin` is another invoice of the thread that waits for an answer. */
  | {
      readonly kind: 'tracked';
      readonly panels: readonly PanelView[];
      readonly folded: boolean;
      readonly twin: TwinView | null;
    }
  | { readonly kind: 'twin'; readonly twin: TwinView }
  | { readonly kind: 'offer'; readonly offer: OfferView }
  | { readonly kind: 'nothing' };

export type ClientChange =
  | { readonly contacts: readonly Contact[] }
  | { readonly ladder: Ladder | null; readonly invoiceId: string | null }
  | { readonly termsDays: number | null };

/** What a change left behind: the entries it wrote, to be undone, and how the invoice stands now. */
export interface ChangeAnswer {
  readonly entryIds: readonly string[];
  readonly invoice: InvoiceView | null;
}

/**
 * Everything that is asked between contexts, by name. `asks` that change something carry a `requestId`: repeating
 * the same request changes nothing and gives the first answer again.
 */
export interface Protocol extends FindProtocol, RecordProtocol, DraftProtocol, PaypalProtocol {
  /** The tracked invoices of many threads in one go: one message per burst of rows. */
  'standings-of-threads': {
    ask: { account: string; threadIds: readonly string[] };
    answer: Readonly<Record<string, readonly InvoiceView[]>>;
  };
  /** Reads an open thread; tracks what is sure. Idempotent by its content. */
  'read-thread': { ask: { thread: MailThread; requestId: string }; answer: ThreadAnswer };
  'track-offer': {
    ask: { thread: MailThread; amountDue: Money | null; dueDate: CalendarDay | null; requestId: string };
    answer: ThreadAnswer;
  };
  /** Whether an invoice of the thread is the one that is tracked on PayPal (`twinId`), by the user's word. */
  'settle-thread-twin': {
    ask: { thread: MailThread; twinId: string; isSame: boolean; requestId: string };
    answer: { thread: ThreadAnswer; entryIds: readonly string[] };
  };
  'decline-offer': { ask: { account: string; threadId: string; requestId: string }; answer: ChangeAnswer };
  /** A part of a file, in base 64: one message with all of it would hold the page up. */
  'send-file-part': { ask: { fileId: string; index: number; base64: string }; answer: null };
  /**
   * What a PDF or an e-invoice, sent before in parts, says about the invoice of a thread. Changes nothing. Refused with
   * `not-found` where a part is missing: the worker was stopped meanwhile, and all of them are sent again.
   */
  'read-file': {
    ask: { thread: MailThread; file: { name: string; fileId: string; parts: number } };
    answer: FileAnswer;
  };
  /** What a file that belongs to no conversation says. Changes nothing. Refused like `read-file`. */
  'read-document': { ask: { file: Ask<'read-file'>['file'] }; answer: DocumentAnswer };
  /** An invoice the user entered, from such a file or by hand. */
  'track-entered': { ask: { invoice: EnteredInvoice; requestId: string }; answer: ChangeAnswer };
  /** Tracks the invoice of a thread by what its file says (`read`) and what the user chose where sources differed. */
  'track-from-file': {
    ask: { thread: MailThread; read: FactChanges; chosen: FactChanges; requestId: string };
    answer: ThreadAnswer;
  };
  /** Completes an invoice by what a file says, and corrects it by the user's word, which wins for good. */
  'correct-invoice': {
    ask: { invoiceId: string; read: FactChanges; chosen: FactChanges; requestId: string };
    answer: ChangeAnswer;
  };
  /** The client's own reading of "45 days end of month", asked once; the invoice's due date follows. */
  'answer-end-of-month': {
    ask: { invoiceId: string; reading: EndOfMonthReading; dueDate: CalendarDay; requestId: string };
    answer: ChangeAnswer;
  };
  'describe-client': {
    ask: { clientId: string; changes: Partial<Omit<ClientFacts, 'contacts'>>; requestId: string };
    answer: ChangeAnswer;
  };
  /** The clients a search finds, or all where it is empty, by name; `more` where the list was cut short. */
  'list-clients': { ask: { search: string }; answer: { clients: readonly ClientSummary[]; more: boolean } };
  /** What the user says of a client on the client's own screen; for them alone, or for one invoice. */
  'change-client': { ask: { clientId: string; change: ClientChange; requestId: string }; answer: ChangeAnswer };
  /** Remembers for two minutes that the thread, once open, is to be given a draft; answers where to open it. */
  'plan-draft': { ask: { invoiceId: string; tone: Tone; occasion?: DraftOccasion }; answer: { url: string | null } };
  /** Whether the panel of a conversation is to show its one line only, there and in others. */
  'fold-panel': { ask: { folded: boolean }; answer: null };
  /** Opens the settings in a tab, for somebody who is to fill something in there. */
  'open-settings': { ask: Record<never, never>; answer: null };
  /** The draft planned for this thread, once. */
  'take-planned-draft': {
    ask: { account: string; threadId: string };
    answer: { invoiceId: string; tone: Tone; occasion: DraftOccasion | null } | null;
  };
  /** A draft was put into a box of a thread; `mark` is its longest paragraph, by which it is known again. */
  'keep-draft': {
    ask: {
      account: string;
      threadId: string;
      written: { invoiceIds: readonly string[]; tone: Tone; stepId: string | null };
      mark: string;
    };
    answer: null;
  };
  /** The site confirmed that a mail of the user's in a tracked thread was sent, or will be on a later day. */
  'note-sent': {
    ask: {
      account: string;
      threadId: string;
      /** The draft that was in the box, or null for a mail written by hand. */
      written: { invoiceIds: readonly string[]; tone: Tone; stepId: string | null } | null;
      text: string;
      /** Where the site sends it on a later day: it counts on that day. */
      scheduled?: { on: CalendarDay; draftId: string };
      requestId: string;
    };
    answer: ChangeAnswer;
  };
  /** The draft of a mail stands open again; where that mail was to go out later, it no longer counts. */
  'note-unscheduled': {
    ask: { account: string; threadId: string; draftId: string; requestId: string };
    answer: ChangeAnswer;
  };
  'mark-paid': { ask: { invoiceId: string; requestId: string }; answer: ChangeAnswer };
  'place-hold': {
    ask: { clientId: string; invoiceIds: readonly string[]; hold: Hold; requestId: string };
    answer: ChangeAnswer;
  };
  /** Takes every hold on the invoices away, or on all of the client's where none is named: chasing goes on. */
  'lift-holds': { ask: { clientId: string; invoiceIds: readonly string[]; requestId: string }; answer: ChangeAnswer };
  /** Money that came: for the invoices named, else for the client's oldest debts. */
  'note-payment': {
    ask: {
      clientId: string;
      invoiceIds: readonly string[];
      amount: Money;
      paidOn: CalendarDay;
      requestId: string;
    };
    answer: ChangeAnswer;
  };
  /** What to have in front of oneself when telephoning. */
  'call-card': { ask: { clientId: string }; answer: CallCardView };
  /** The client was telephoned; the outcome sets the next step or a hold. */
  'record-call': {
    ask: { clientId: string; result: CallResult; note: string | null; requestId: string };
    answer: ChangeAnswer;
  };
  /** The address of the client's accounts department. */
  'set-payables-address': { ask: { clientId: string; email: string; requestId: string }; answer: ChangeAnswer };
  'set-phone': { ask: { clientId: string; phone: string | null; requestId: string }; answer: ChangeAnswer };
  /** The user gives up on the invoices named, or on all that the client owes. */
  'close-invoices': {
    ask: {
      clientId: string;
      invoiceIds: readonly string[];
      as: 'written-off' | 'cancelled' | 'untracked';
      requestId: string;
    };
    answer: ChangeAnswer;
  };
  'skip-step': { ask: { clientId: string; stepId: string; requestId: string }; answer: ChangeAnswer };
  'stop-tracking': { ask: { invoiceId: string; requestId: string }; answer: ChangeAnswer };
  undo: { ask: { entryIds: readonly string[]; requestId: string }; answer: ChangeAnswer };
  'todays-list': { ask: { search: string }; answer: TodayView };
  /** Moves a client to later today, or back. Asking it twice changes nothing. */
  'put-off': { ask: { clientId: string; isPutOff: boolean }; answer: null };
  /** A part of a site that was looked for and not found. */
  'note-miss': { ask: { site: 'gmail' | 'paypal'; part: string; outline: string }; answer: null };
  /** The address the user gave for a mailbox whose page does not say it, by its place, such as `u/0`. */
  'mailbox-address': { ask: { mailbox: string; isWindow: boolean }; answer: { address: string | null } };
  'name-mailbox': { ask: { mailbox: string; address: string }; answer: null };
  /** A page says itself whose mailbox stands at a place. One that is open by delegation is found again by it. */
  'mailbox-seen': { ask: { mailbox: string; address: string }; answer: null };
  'read-preferences': { ask: Record<never, never>; answer: Preferences };
  /** Keeps what was changed and gives the whole; the follow-ups move where the new rules put them. */
  'change-preferences': { ask: { changes: Partial<Preferences> }; answer: Preferences };
  /** The mailboxes in which invoices are tracked, in lower case and in order. */
  mailboxes: { ask: Record<never, never>; answer: readonly string[] };
  /** Whether the database still has everything its second copy has. */
  'ledger-health': { ask: Record<never, never>; answer: LedgerHealth };
  /** Brings back what only the second copy has. Nothing is overwritten. */
  'restore-ledger': { ask: Record<never, never>; answer: LedgerHealth };
}

export type Request = keyof Protocol;
export type Ask<R extends Request> = Protocol[R]['ask'];
export type Answer<R extends Request> = Protocol[R]['answer'];
