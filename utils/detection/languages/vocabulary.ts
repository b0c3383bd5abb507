import type { Language } from '../../domain/language.ts';
import type { ReplyNotions } from './reply-notions/reply-notions.ts';

/**
 * What a label says of the day beside it. `of` dates the invoice only right behind its name (`Rechnung 12 vom …`), and
 * `made` (`generated on`) only in the document itself: a mail tells with it when a program wrote the file.
 */
export type DayLabel = 'issue' | 'of' | 'made' | 'day' | 'due' | 'pay-by' | 'deadline' | 'discount' | 'other-day';

/** What a label says of the amount beside it. `amount` says no more than that it is one. */
export type AmountLabel =
  | 'total'
  | 'amount'
  | 'due'
  | 'net'
  | 'tax'
  | 'paid'
  | 'fee'
  | 'previous'
  | 'discount'
  | 'other-amount';

/**
 * What a label says of the number beside it. `invoice` is the bare word, which a number may follow; `bare` (`No.`,
 * `Nummer`) names the document's number only where it stands alone as a label.
 */
export type NumberLabel = 'number' | 'invoice' | 'bare' | 'other-number';

/** What a document calls itself, or what it is about. */
export type DocumentWord =
  | 'invoice'
  | 'reminder'
  | 'creditnote'
  | 'correction'
  | 'partial'
  | 'quote'
  | 'order'
  | 'delivery'
  | 'receipt'
  | 'payment-notice'
  | 'statement'
  | 'contract'
  | 'newsletter'
  | 'application';

/**
 * Everything the reader knows of one language. Phrases are written naturally: case, accents, full stops and hyphens do
 * not matter, `*` stands for up to four words and `word~` for every word that begins so. A language is one file of this shape, listed in `vocabularies.ts`.
 */
export interface Vocabulary {
  readonly language: Language;
  /** Frequent little words that tell the language from the six others. */
  readonly commonWords: readonly string[];
  /** Twelve lists, January first: the names and the usual abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly days: Readonly<Record<DayLabel, readonly string[]>>;
  readonly amounts: Readonly<Record<AmountLabel, readonly string[]>>;
  readonly numbers: Readonly<Record<NumberLabel, readonly string[]>>;
  /** Labels of the parties: the creditor's block and the debtor's. */
  readonly parties: Readonly<Record<'seller' | 'buyer', readonly string[]>>;
  readonly documents: Readonly<Record<DocumentWord, readonly string[]>>;
  readonly mail: {
    /** `Hi`, `Sehr geehrte`: what a mail opens with. */
    readonly greetings: readonly string[];
    /** `Best regards`, `Viele Grüße`: what stands before a signature. */
    readonly closings: readonly string[];
    /** `wrote`, `schrieb`: the verb of the line above quoted text. */
    readonly wrote: readonly string[];
    /** The line above a forwarded message. */
    readonly forwarded: readonly string[];
    /** Subject prefixes of forwarded mail, without the colon. */
    readonly forwardPrefixes: readonly string[];
    /** Subject prefixes of replies, without the colon. */
    readonly replyPrefixes: readonly string[];
    /** Parts of subjects of automatic answers: `Out of office`. */
    readonly awaySubjects: readonly string[];
    /** Header names inside quoted or forwarded text, `From` and `Von`, without the colon. */
    readonly from: readonly string[];
    /** Openings of legal small print below a signature. */
    readonly disclaimers: readonly string[];
    /** Phrases by which the sender hands over an own document: `please find attached`. */
    readonly handsOver: readonly string[];
    /** Phrases by which the sender asks the other side for its document, or speaks of one yet to come. */
    readonly asksForInvoice: readonly string[];
    /** `your invoice to us`, `we received your invoice`: the other side is the creditor. */
    readonly billReceived: readonly string[];
    /** `I will transfer`, `ich überweise`: whoever writes so is the one who owes. */
    readonly paysBill: readonly string[];
  };
  /** Beginnings of the words for paying; a bare `until` asks for money only in their company. */
  readonly payStems: readonly string[];
  /** Labels beside which a currency code stands. */
  readonly currencyLabels: readonly string[];
  /** Words on a link or button by which an invoice is paid. */
  readonly payLinks: readonly string[];
  /** Says that nothing is owed any more: `paid in full`, `already been paid`. */
  readonly settled: readonly string[];
  /** Says that money is owed and late: `overdue`, `überfällig`. */
  readonly overdue: readonly string[];
  /** Words that stand before what the invoice is for: `for`, `für`. */
  readonly about: readonly string[];
  /** Table headings of the column that says what was done. */
  readonly descriptionHeadings: readonly string[];
  /** What the words of a reply are about: the same notions in every language. */
  readonly replyNotions: ReplyNotions;
  readonly relativeDays: {
    readonly today: readonly string[];
    readonly tomorrow: readonly string[];
    readonly dayAfterTomorrow: readonly string[];
    /** `end of the week`, `Ende der Woche`: that week's Friday. */
    readonly endOfWeek: readonly string[];
    /** `end of next week`: the next week's Friday. */
    readonly endOfNextWeek: readonly string[];
    /** `next week`, `nächste Woche`: the Friday of the next week, the last day that keeps the word. */
    readonly nextWeek: readonly string[];
    readonly endOfMonth: readonly string[];
    readonly endOfNextMonth: readonly string[];
    /** `over the weekend`: its Sunday. */
    readonly weekend: readonly string[];
    /** `early next week`: that week's Tuesday, the last day that keeps the word. */
    readonly startOfNextWeek: readonly string[];
    /** `mid-month`: the 15th. */
    readonly midOfMonth: readonly string[];
    readonly endOfQuarter: readonly string[];
    /** `in`, `im`: the bare name of a month follows, its last day is meant. */
    readonly inMonth: readonly string[];
    /** Words before a weekday that put it into the next week. */
    readonly next: readonly string[];
    /** Words before a weekday that put it into the past, and words behind it that do. */
    readonly last: readonly string[];
    readonly lastBehind: readonly string[];
    /** Set phrases for so many days from now: `in a fortnight`. */
    readonly spans: readonly (readonly [phrase: string, days: number])[];
    /** `yesterday`, `vor drei Tagen`: what was done then is done. */
    readonly past: readonly string[];
    /** `end of`, `Ende`: the name of a month follows, its last day is meant. */
    readonly endOf: readonly string[];
    /** `middle of`, `Mitte`: the name of a month follows, its 15th is meant. */
    readonly midOf: readonly string[];
    /** `on the`, `am`: a bare day of the month follows. */
    readonly onThe: readonly string[];
    /** `the`: an ordinal follows, `the 26th`; a bare number behind it is none. Empty where ordinals have no sign. */
    readonly beforeOrdinal: readonly string[];
    /** `in`, `within`: a count and a unit follow. */
    readonly within: readonly string[];
    readonly dayUnits: readonly string[];
    readonly weekUnits: readonly string[];
    readonly businessDayUnits: readonly string[];
    /** Number words from one: `one`, `two`, …, at least to fifteen. */
    readonly counts: readonly (readonly string[])[];
  };
}
