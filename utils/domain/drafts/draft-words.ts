import type { Tone } from '../follow-up/ladder.ts';
import type { DraftOccasion } from './draft.ts';
import type { GreetingName } from './greeting-name.ts';

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

/** What the sentences of a letter are made from: everything formatted for the client. */
export interface LetterFacts {
  readonly tone: Tone;
  /** More than one invoice. */
  readonly many: boolean;
  /** At least one due date is known to be past. */
  readonly overdue: boolean;
  /** Every due date is known, and none is past. */
  readonly early: boolean;
  readonly client: string | null;
  readonly today: string;
  readonly payBy: string;
  readonly promisedFor: string | null;
  /** Days of earlier mails, the oldest first. */
  readonly writtenOn: readonly string[];
  readonly lastWrittenOn: string | null;
  /** One total per currency, as a list: `€2,400.00 and $50.00`. */
  readonly total: string;
  /** Joins items as the language does: `a, b and c`. */
  readonly listed: (items: readonly string[]) => string;
}

/** The sentences of one occasion. The facts and the way to pay stand between `opening` and `closing`. */
export interface Letter {
  /** What the mail is about goes behind it: `Reminder` becomes `Reminder: invoice 1043`. */
  readonly subject: string;
  readonly opening: string;
  readonly closing: readonly string[];
}

/**
 * How one language writes reminders, by its own conventions. Every language file has this shape; none guesses a
 * gender or addresses anybody informally.
 */
export interface DraftWords {
  /** How days are written in a line of facts; in sentences the month is always written out. */
  readonly lineDate: Intl.DateTimeFormatOptions;
  /** Corrections to what Intl gives, such as the French `1er`. */
  readonly date?: (formatted: string) => string;
  /** The last touch on a finished paragraph, such as the French spaces before a colon. */
  readonly typography?: (paragraph: string) => string;
  readonly greeting: (name: GreetingName | null, tone: Tone) => string;
  readonly farewell: (tone: Tone, locale: string) => string;
  /** For a subject line. `number` and `issued` are those of a single invoice. */
  readonly about: (count: number, number: string | null, issued: string | null) => string;
  readonly line: (invoice: InvoiceLine) => string;
  /** The line below several invoices; one total per currency. */
  readonly total: (amount: string) => string;
  readonly payByLink: (link: string) => string;
  /** Several invoices, each with its link below its line; `all` where none lacks one. */
  readonly payByLinks: (all: boolean) => string;
  readonly payByBank: (many: boolean) => string;
  readonly letters: Readonly<Record<DraftOccasion, (facts: LetterFacts) => Letter>>;
}

/** Sentences joined by one space, those left out leaving no trace. */
export function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** The parts of a line of facts joined by commas, those not known leaving no trace. */
export function facts(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
