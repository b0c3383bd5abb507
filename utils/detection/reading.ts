import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DueDateSource } from '../domain/invoice.ts';
import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';
import type { EndOfMonthReading } from '../domain/payment-terms.ts';
import type { ReplyKind } from '../domain/reply.ts';

/** What kind of document it is (design §6). */
export const docTypes = [
  'invoice',
  'reminder',
  'creditnote',
  'correction',
  'partial',
  'selfbilled',
  'quote',
  'order',
  'delivery',
  'receipt',
  'payment-notice',
  'statement',
  'reply',
  'other',
] as const;

export type DocType = (typeof docTypes)[number];

/** From the user's side. */
export type Direction = 'sent' | 'received' | 'none';

/** Where a fact was found and why it was chosen; shown to the user behind one click. */
export interface Evidence {
  /** The words it was read from, at most 200 characters, as they stand in the document. */
  readonly words: string;
  readonly where:
    | 'subject'
    | 'body'
    | 'table'
    | 'quoted'
    | 'attachment-name'
    | 'header'
    | 'xml'
    | 'pdf'
    | 'markup'
    | 'terms'
    /** A site's own page of an invoice: its words, and what stands under the heading of a column. */
    | 'page'
    | 'page-table';
  /** A short code for why, such as `label-above` or `terms-from-issue-date`. */
  readonly why: string;
}

/** A fact with its evidence. `confidence` is 0 to 1. */
export interface Found<T> {
  readonly value: T;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** One invoice in a document. Null where the document does not say. */
export interface InvoiceReading {
  readonly number: Found<string> | null;
  readonly subject: Found<string> | null;
  readonly issueDate: Found<CalendarDay> | null;
  readonly dueDate: Found<CalendarDay> | null;
  readonly dueDateSource: DueDateSource | null;
  /** Where the terms can honestly be read in two ways: the due date under each. Only the client can say which holds. */
  readonly dueDateDoubt?: Readonly<Record<EndOfMonthReading, CalendarDay>>;
  readonly total: Found<Money> | null;
  readonly amountDue: Found<Money> | null;
  /** The ISO code of its amounts where neither a total nor an amount due could be read, only parts of them. */
  readonly currency?: Found<string>;
  readonly paymentLink: Found<string> | null;
  /** What a second source of the same document says otherwise; both are shown, and the user chooses once. */
  readonly disagreements?: readonly Disagreement[];
}

/** A fact that a second source states otherwise: the print of a PDF against the XML inside it. */
export type Disagreement =
  | { readonly field: 'number'; readonly other: Found<string> }
  | { readonly field: 'issueDate' | 'dueDate'; readonly other: Found<CalendarDay> }
  | { readonly field: 'total' | 'amountDue'; readonly other: Found<Money> };

export interface Party {
  readonly name: string | null;
  /** Lower case. */
  readonly email: string | null;
}

/** What was found in one document. */
export interface Reading {
  readonly docType: DocType;
  readonly direction: Direction;
  /** True where the user is the creditor and something is owed. */
  readonly track: boolean;
  /** `sure` is tracked without asking, `likely` is offered, `unsure` is left alone. */
  readonly certainty: 'sure' | 'likely' | 'unsure';
  readonly language: Language | null;
  readonly invoices: readonly InvoiceReading[];
  readonly seller: Found<string> | null;
  readonly buyer: Found<string> | null;
  readonly replyKind: ReplyKind | null;
  readonly promiseDate: CalendarDay | null;
}

/** A mail as a page adapter or a file gives it: text only, bounded. Hostile until proven otherwise. */
export interface MailMessage {
  /** The site's id, or null where it has none yet. */
  readonly id: string | null;
  readonly from: Party;
  readonly to: readonly Party[];
  /** The day it was sent on; null where the page's date could not be read. */
  readonly sentOn: CalendarDay | null;
  readonly subject: string;
  /**
   * Plain text, one line a block or table row, table cells separated by a tab; at most 200,000 characters. Quoted
   * history is included and marked with a leading `> ` on each of its lines. Links stand as `text <https://…>`.
   */
  readonly body: string;
  readonly attachmentNames: readonly string[];
  /** True where the message is collapsed and its text is not in the page; `body` is then the snippet. */
  readonly folded: boolean;
}

/** A conversation, the oldest message first. */
export interface MailThread {
  /** The mailbox's own address, lower case. */
  readonly account: string;
  /** The user's other addresses, lower case. */
  readonly ownAddresses: readonly string[];
  readonly threadId: string;
  readonly subject: string;
  readonly messages: readonly MailMessage[];
}

/** What was found in a conversation. */
export interface ThreadReading {
  /** The user's invoices in it, each with the reading of the message that carried it, and the client. */
  readonly invoices: readonly {
    readonly invoice: InvoiceReading;
    readonly certainty: Reading['certainty'];
    readonly messageId: string | null;
    readonly client: Party;
    readonly language: Language;
    /** True where the message that probably holds it is folded: unfold it to read on. */
    readonly folded: boolean;
  }[];
  /** The client's messages after the invoice, with what they seem to say. */
  readonly replies: readonly {
    readonly messageId: string | null;
    readonly sentOn: CalendarDay | null;
    readonly from: Party;
    readonly kind: ReplyKind | null;
    readonly promiseDate: CalendarDay | null;
    /** Where the client says someone else is to be written at, lower case. */
    readonly address: string | null;
  }[];
  /** The user's own messages after the invoice: contacts made, before Fairdue or by hand. */
  readonly ownMessagesAfter: readonly {
    readonly messageId: string | null;
    readonly sentOn: CalendarDay | null;
    /** True where the user confirms in it that the invoice is paid in full. */
    readonly confirmsPaid: boolean;
  }[];
}
