import type { Tone } from '../follow-up/ladder.ts';
import type { GreetingName } from './greeting-name.ts';
import type { Letter, LetterId } from './letter.ts';
import type { Address } from './notation.ts';

/** One invoice as it is written in a line of facts: everything formatted for the client, null where not known. */
export interface InvoiceLine {
  readonly number: string | null;
  readonly subject: string | null;
  readonly issued: string | null;
  readonly due: string | null;
  /** Whole days past the due date; null where it is not known or not past. */
  readonly daysOverdue: number | null;
  readonly amount: string;
}

/** What may be added to the invoices, formatted for the client. */
export interface ChargesLine {
  readonly asOf: string;
  /** The rules they rest on, as a lawyer cites them. */
  readonly rules: string;
  readonly interest: string | null;
  readonly lateFee: string | null;
  readonly compensation: string | null;
  /** What each further day adds. */
  readonly perDay: string | null;
}

/** What the user has chosen to do where a last deadline passes; `further-steps` where nothing was chosen. */
export const consequences = ['further-steps', 'pause-work', 'collection', 'court'] as const;

export type Consequence = (typeof consequences)[number];

/**
 * How one language writes drafts, by its own conventions. Every language file has this shape; none guesses a gender.
 * Texts are templates (see `notation.ts`).
 */
export interface DraftBook {
  /** How days are written in a line of facts; in sentences the month is always written out. */
  readonly lineDate: Intl.DateTimeFormatOptions;
  /** Corrections to what Intl gives, such as the French `1er`. */
  readonly date?: (formatted: string) => string;
  /** A day inside a sentence, such as with its Italian article. */
  readonly saidDay?: (date: string) => string;
  /** The same in a list of days: `am 3. und am 10. November`. */
  readonly listedDay?: (date: string) => string;
  /** The last touch on a finished paragraph, such as the French spaces before a colon. */
  readonly typography?: (paragraph: string) => string;
  readonly greeting: (name: GreetingName | null, tone: Tone, address: Address) => string;
  readonly farewell: (tone: Tone, address: Address, locale: string) => string;
  /** For a subject line. `number` and `issued` are those of a single invoice. */
  readonly about: (count: number, number: string | null, issued: string | null) => string;
  readonly line: (invoice: InvoiceLine) => string;
  /** The head of the table in which several invoices stand. */
  readonly columns: Readonly<Record<keyof InvoiceLine | 'paid', string>>;
  /** Before the totals of several invoices, one per currency. */
  readonly total: string;
  /** One instalment of a plan. */
  readonly instalment: (number: number, due: string, amount: string) => string;
  /** Sentence by sentence. */
  readonly charges: (charges: ChargesLine) => readonly string[];
  /** `link` is one link, or one a line for several invoices. */
  readonly payByLink: string;
  /** Several invoices of which only some have a link; the links follow. */
  readonly payBySomeLinks: string;
  readonly payByBank: string;
  /** Before the user's own words on how to pay. */
  readonly payAsTold: string;
  /** What follows an unpaid demand: as something the user considers, and as something the user has decided. */
  readonly consequences: Readonly<Record<Consequence, readonly [considered: string, decided: string]>>;
  readonly letters: Readonly<Record<LetterId, Letter>>;
}

/** Sentences joined by one space, those left out leaving no trace. */
export function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** The parts of a line of facts joined by commas, those not known leaving no trace. */
export function facts(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
