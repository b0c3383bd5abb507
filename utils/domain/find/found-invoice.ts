import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';

/** What the user says of an invoice that was found. */
export const foundAnswers = ['track', 'skip', 'paid'] as const;

export type FoundAnswer = (typeof foundAnswers)[number];

/** An invoice that was found, as it is shown for the user's word. */
export interface FoundInvoice {
  /** Its place in this list; holds for as long as the list does. */
  readonly id: string;
  readonly threadUrl: string;
  readonly clientName: string;
  readonly number: string | null;
  readonly subject: string | null;
  readonly issueDate: CalendarDay | null;
  /** Null where the mail does not say it: the user must. */
  readonly amountDue: Money | null;
  readonly dueDate: CalendarDay | null;
  /** True where whose invoice it is and how much is owed was read without doubt. */
  readonly isSure: boolean;
  /** An invoice on PayPal that may be this one: its conversation asks which it is. */
  readonly twin: (Pick<FoundInvoice, 'number' | 'clientName'> & { readonly amountDue: Money }) | null;
  /** `paid` where the user wrote in the conversation that all of it has come. */
  readonly suggested: Exclude<FoundAnswer, 'skip'>;
  /** Null while the user has not said. */
  readonly answer: FoundAnswer | null;
  /** The entries of the journal that the answer wrote from this list, to be taken back. */
  readonly entryIds: readonly string[];
}

/** The user's word on one of them, with what they corrected. */
export interface FoundWord {
  readonly id: string;
  readonly answer: FoundAnswer;
  readonly clientName: string | null;
  readonly amountDue: Money | null;
  readonly dueDate: CalendarDay | null;
}

/** A conversation that was not opened. */
export interface LeftThread {
  readonly threadUrl: string;
  readonly subject: string;
  readonly why: 'unread' | 'unreadable';
}
