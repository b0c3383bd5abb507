import type { CalendarDay } from '../calendar-day.ts';
import type { Tone } from '../follow-up/ladder.ts';
import type { Language } from '../language.ts';
import type { Money } from '../money.ts';

/** Why a draft is written; with the tone it picks the wording. */
export type DraftOccasion =
  | 'reminder'
  | 'second-reminder'
  | 'late-notice'
  | 'terms-enforced'
  | 'cut-off'
  | 'demand'
  | 'promise-broken';

export interface DraftInvoice {
  readonly number: string | null;
  readonly subject: string | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  readonly amountDue: Money;
  readonly paymentLink: string | null;
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
  /** For a broken promise. */
  readonly promisedFor: CalendarDay | null;
  /** By when a firm or final draft asks to be paid; the deadline of a final one. */
  readonly payBy: CalendarDay;
}

/** A finished text: paragraphs separated by one empty line, without signature, ready to be inserted. */
export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Facts that were wanted and are missing, such as `dueDate`: the interface names them. */
  readonly missing: readonly string[];
  /** Paragraphs that are tables where the mail can show one, in the order of their places. */
  readonly tables?: readonly DraftTable[];
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
