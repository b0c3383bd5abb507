import type { CalendarDay } from '../calendar-day.ts';
import type { Claim } from '../claim/claim.ts';
import type { Language } from '../language.ts';
import type { HistoryEvent } from './contact-history.ts';
import type { LetterKind } from './letter-kind.ts';
import type { NextStepSaid } from './letter-words.ts';

/** Who writes. Null where the settings say nothing. */
export interface Creditor {
  readonly name: string | null;
  readonly postalAddress: string | null;
  readonly companyNumber: string | null;
  readonly vatId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly iban: string | null;
  readonly paymentLink: string | null;
  /** In the user's own words. */
  readonly wayToPay: string | null;
}

/** Who is written to. */
export interface Debtor {
  /** The exact name in law; the name the client goes by, where no other is known. */
  readonly name: string | null;
  readonly postalAddress: string | null;
  readonly contactName: string | null;
}

/** What the user decides about a letter. */
export interface LetterChoices {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly payBy: CalendarDay;
  readonly next: NextStepSaid;
  /** The user has ticked that they have decided on the act they announce. */
  readonly decided: boolean;
  /** What was agreed, in the user's words: the contract's date and parties, or who agreed what, when and where. */
  readonly agreement: string;
  /** What lies with the letter, one a line. */
  readonly documents: string;
  /** Why an offer of instalments is not accepted; empty where there was none. */
  readonly offerRefused: string;
}

export interface LetterRequest {
  readonly choices: LetterChoices;
  readonly locale: string;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  readonly claim: Claim;
  readonly history: readonly HistoryEvent[];
}
