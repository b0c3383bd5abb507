import type { CalendarDay } from './calendar-day.ts';
import type { Language } from './language.ts';
import type { Money } from './money.ts';

/** Where an invoice is to be found again. */
export type InvoicePlace =
  | {
      readonly site: 'gmail';
      /** The mailbox's own address, lower case. */
      readonly account: string;
      /** Gmail's legacy thread id, hexadecimal. */
      readonly threadId: string;
    }
  | {
      readonly site: 'paypal';
      /** `INV2-XXXX-XXXX-XXXX-XXXX` */
      readonly invoiceId: string;
    }
  | {
      /** Entered by the user, from a file or by hand; it stands on no page. */
      readonly site: 'hand';
      /** Names the entry, so that the same one is not made twice. */
      readonly key: string;
    };

export type DueDateSource = 'explicit' | 'terms' | 'user';

/** What an invoice says of itself, as it was read or corrected. Null where it is not known. */
export interface InvoiceFacts {
  readonly number: string | null;
  /** What the work or the goods were, in the invoice's own words. */
  readonly subject: string | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  readonly dueDateSource: DueDateSource | null;
  /** The invoice's total; null where only the balance is known. */
  readonly total: Money | null;
  /** What was owed when the invoice was read, before any payment in the journal. Never negative. */
  readonly amountDue: Money;
  /** An https address at which the client can pay, as the invoice gave it. */
  readonly paymentLink: string | null;
  /** The language the client is written to in. */
  readonly language: Language;
}

/** The field names of `InvoiceFacts`, for evidence and corrections. */
export type InvoiceField = keyof InvoiceFacts;
