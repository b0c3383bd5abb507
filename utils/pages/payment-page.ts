import type { Found } from '../detection/reading.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';
import type { PaypalStatus } from '../domain/paypal-status.ts';

/** A fact with less confidence than this is not shown and not stored; it may be filled into a form. */
export const sureFrom = 0.9;

/** How a page says when an invoice is due: by a day, on receipt, or not at all. */
export type DueTerms = 'day' | 'on-receipt' | 'none';

/** What a page says of one of the user's invoices. Each fact has its evidence; null where the page does not say it. */
export interface InvoiceOnPage {
  readonly invoiceId: string;
  readonly status: Found<PaypalStatus> | null;
  readonly number: Found<string> | null;
  /** The name the invoice is to; the mail address where there is no name. */
  readonly client: Found<string> | null;
  readonly clientEmail: Found<string> | null;
  readonly total: Found<Money> | null;
  readonly amountDue: Found<Money> | null;
  readonly issueDate: Found<CalendarDay> | null;
  readonly dueDate: Found<CalendarDay> | null;
  readonly dueTerms: Found<DueTerms> | null;
  /** The day of the payment that settled it. */
  readonly paidOn: Found<CalendarDay> | null;
  /** Days on which the site reminded the client, as far as the page names them; the earliest first. */
  readonly reminders: readonly CalendarDay[];
  /** The page's language, where Fairdue speaks it. */
  readonly language: Language | null;
}

/** The fact where it is sure; null otherwise. */
export function sure<T>(found: Found<T> | null): T | null {
  return found && found.confidence >= sureFrom ? found.value : null;
}
