import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Tone } from '../domain/follow-up/ladder.ts';
import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';
import type { PaypalStatus } from '../domain/paypal-status.ts';
import type { InvoiceView, NextStepView, OfferView, PanelView, StandingWord } from './views.ts';

/** What one of PayPal's pages says for sure of one of the user's invoices; null where it is not sure. */
export interface PaypalReading {
  /** `INV2-XXXX-XXXX-XXXX-XXXX` */
  readonly invoiceId: string;
  readonly status: PaypalStatus | null;
  readonly number: string | null;
  readonly client: string | null;
  /** In lower case. */
  readonly clientEmail: string | null;
  readonly total: Money | null;
  readonly amountDue: Money | null;
  readonly issueDate: CalendarDay | null;
  readonly dueDate: CalendarDay | null;
  readonly hasNoDueDate: boolean;
  readonly paidOn: CalendarDay | null;
  /** Days on which PayPal reminded the client, as often as it did; the earliest first. */
  readonly reminders: readonly CalendarDay[];
  readonly language: Language | null;
}

/** The draft that stood in PayPal's own reminder note when the user sent it. */
export interface WrittenNote {
  readonly tone: Tone;
  readonly stepId: string | null;
}

/** How one invoice on PayPal stands: by the journal, completed by its page. */
export interface PaypalRowView {
  /** PayPal's id. */
  readonly invoiceId: string;
  readonly number: string | null;
  readonly clientName: string | null;
  /** Null where nothing is tracked. */
  readonly clientId: string | null;
  readonly standing: StandingWord;
  readonly dueDate: CalendarDay | null;
  readonly daysOverdue: number | null;
  /** The balance; null where the page does not say it and nothing is tracked. */
  readonly amountDue: Money | null;
  readonly hold: InvoiceView['hold'];
  readonly next: NextStepView | null;
}

export type PaypalListAnswer =
  /** The user has switched PayPal's pages off: nothing is shown and nothing was kept. */
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      /** By PayPal's id; without those that carry no badge. */
      readonly rows: Readonly<Record<string, PaypalRowView>>;
      /** The entries that tracked invoices without asking just now. */
      readonly justTracked: readonly string[];
    };

export type PaypalInvoiceAnswer =
  | { readonly kind: 'off' | 'nothing' }
  | { readonly kind: 'tracked'; readonly row: PaypalRowView; readonly panel: PanelView }
  /** Paid before Fairdue ever saw it: there is nothing to track. */
  | { readonly kind: 'settled'; readonly row: PaypalRowView }
  /** Perhaps an invoice that is tracked in Gmail already: the user says. */
  | { readonly kind: 'twin'; readonly row: PaypalRowView; readonly twin: InvoiceView }
  /** Too little is sure: the user may add it by hand. */
  | { readonly kind: 'offer'; readonly offer: OfferView };

/** What the user enters for an invoice whose page says too little. */
export interface PaypalTyped {
  readonly number: string | null;
  readonly client: string;
  readonly amountDue: Money;
  readonly dueDate: CalendarDay | null;
}

/** A draft that was opened as a new mail, by which the mail is known again when it is sent. */
export interface PlannedMailView {
  readonly planId: string;
  readonly paragraphs: readonly string[];
}
