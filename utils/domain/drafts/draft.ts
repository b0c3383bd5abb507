import type { CalendarDay } from '../calendar-day.ts';
import type { Tone } from '../follow-up/ladder.ts';
import type { Instalment } from '../journal-entry.ts';
import type { Language } from '../language.ts';
import type { Rule } from '../late-fees/source.ts';
import type { Money } from '../money.ts';
import type { Consequence } from './draft-book.ts';
import type { LetterId } from './letter.ts';
import type { Address } from './notation.ts';
import type { WhyCode } from './why.ts';

/** Why a draft is written; with the tone it picks the text. */
export type DraftOccasion = Exclude<LetterId, 'promise-broken-firm'>;

export interface DraftInvoice {
  readonly number: string | null;
  readonly subject: string | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  /** The balance; what was paid where the draft says thanks for it. */
  readonly amountDue: Money;
  readonly paymentLink: string | null;
}

/** What may be added to the invoices by a right that the user has recorded, on the day of the draft. */
export interface DraftCharges {
  /** The day of the draft, or the last one for which a rate is known. */
  readonly asOf: CalendarDay;
  readonly rules: readonly Rule[];
  /** One amount per currency, each list empty where there is none. */
  readonly interest: readonly Money[];
  readonly lateFee: readonly Money[];
  readonly compensation: readonly Money[];
  readonly perDay: readonly Money[];
}

/** Everything a draft is written from. */
export interface DraftRequest {
  readonly tone: Tone;
  readonly occasion: DraftOccasion;
  readonly language: Language;
  /** The region for dates and money, such as `en-GB`. */
  readonly locale: string;
  readonly today: CalendarDay;
  readonly clientName: string;
  /** The person written to; null where only the company is known. */
  readonly contactName: string | null;
  /** The oldest first, at least one. */
  readonly invoices: readonly DraftInvoice[];
  /** Days on which this client was written to about these invoices, the oldest first. */
  readonly writtenOn: readonly CalendarDay[];
  /** For a broken promise, and after a call in which payment was promised. */
  readonly promisedFor: CalendarDay | null;
  /** By when a firm or final draft asks to be paid; the deadline of a final one. */
  readonly payBy: CalendarDay;
  /** How the client is spoken to; formally where it is left out. */
  readonly address?: Address;
  /** Which of the three wordings, from 0; any whole number is taken round. */
  readonly wording?: number;
  /** How to pay, in the user's own words, where an invoice has no link. */
  readonly ownWayToPay?: string | null;
  /** Who ordered the work, for a mail to accounts payable. */
  readonly buyerName?: string | null;
  readonly calledOn?: CalendarDay | null;
  readonly received?: { readonly amount: Money; readonly on: CalendarDay | null } | null;
  /** The amount that settles everything. */
  readonly settlement?: Money | null;
  /** The instalments offered or agreed on, in order. */
  readonly instalments?: readonly Instalment[];
  readonly charges?: DraftCharges | null;
  /** What follows the last deadline. */
  readonly consequence?: { readonly kind: Consequence; readonly isDecided: boolean };
}

/** A sentence of the finished text, with the practice or evidence its wording rests on: at least one. */
export interface DraftSentence {
  readonly words: string;
  readonly why: readonly WhyCode[];
}

/** A finished text: paragraphs separated by one empty line, without signature, ready to be inserted. */
export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Facts that were wanted and are missing, such as `dueDate`: the interface names them. */
  readonly missing: readonly string[];
  /** Paragraphs that are tables where the mail can show one, in the order of their places. */
  readonly tables: readonly DraftTable[];
  /** The sentences of ours, in order; those that the user has written into a template are not among them. */
  readonly sentences: readonly DraftSentence[];
}

/** A table of invoices in a draft. In plain text its paragraph stands for it: `tableText` of the same cells. */
export interface DraftTable {
  /** Its place in `paragraphs`. */
  readonly paragraph: number;
  readonly head: readonly string[];
  /** As many cells each as the head; a cell that says nothing is empty. */
  readonly rows: readonly (readonly string[])[];
  /** The places of the columns with figures, which are set flush with the end. */
  readonly figures: readonly number[];
}
