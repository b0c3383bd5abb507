import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { Money } from '../../domain/money.ts';
import type { Found, Party } from '../reading.ts';

export type PaymentProvider = 'paypal' | 'stripe' | 'square' | 'wise' | 'wave';

export type PaymentStatus = 'paid' | 'partial' | 'pending' | 'refunded' | 'failed';

/**
 * How far a notice may be believed. `sure`: PayPal's own mail about a numbered invoice that says what was paid and
 * what is left, which closes the one open invoice it matches. `likely`: an invoice is named, but something of that is
 * missing. `suggestion`: money came, and nothing ties it to an invoice; or two statements of the mail disagree.
 */
export type NoticeRank = 'sure' | 'likely' | 'suggestion';

/** What a payment provider told the user about money for them. Null where the mail does not say. */
export interface PaymentNotice {
  readonly provider: PaymentProvider;
  readonly status: PaymentStatus;
  readonly rank: NoticeRank;
  readonly language: Language;
  readonly invoiceNumber: Found<string> | null;
  /** `INV2-XXXX-XXXX-XXXX-XXXX`, in capitals. */
  readonly payPalInvoiceId: string | null;
  /** What came in with this payment, before fees. Its currency is that of the whole notice. */
  readonly amount: Found<Money> | null;
  readonly invoiceTotal: Found<Money> | null;
  /** What is left to be paid. */
  readonly amountDue: Found<Money> | null;
  readonly payer: Party | null;
  /** The day of the notice. */
  readonly day: CalendarDay | null;
}
