import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DraftQuestion } from './draft-protocol.ts';
import type {
  PaypalInvoiceAnswer,
  PaypalListAnswer,
  PaypalReading,
  PaypalTyped,
  PlannedMailView,
  WrittenNote,
} from './paypal.ts';
import type { ChangeAnswer } from './protocol.ts';

/** What is asked about invoices on PayPal, and about the new mails that are opened from there. */
export interface PaypalProtocol {
  /** What a list of the user's invoices on PayPal says; tracks what is sure and follows what has changed there. */
  'read-paypal-list': { ask: { invoices: readonly PaypalReading[] }; answer: PaypalListAnswer };
  /** As above for the page of one invoice. `written` is the draft in a reminder that went out there just now. */
  'read-paypal-invoice': {
    ask: { invoice: PaypalReading; written: WrittenNote | null };
    answer: PaypalInvoiceAnswer;
  };
  'track-paypal-invoice': {
    ask: { invoice: PaypalReading; typed: PaypalTyped; requestId: string };
    answer: PaypalInvoiceAnswer;
  };
  /** Whether an invoice on PayPal is the one that is tracked elsewhere (`twinId`), by the user's word. */
  'settle-twin': {
    ask: { invoice: PaypalReading; twinId: string; isSame: boolean; requestId: string };
    answer: PaypalInvoiceAnswer;
  };
  /** Opens a new mail with the draft in the user's Gmail; false where no address of the client is known. */
  'open-mail': { ask: DraftQuestion; answer: { opened: boolean } };
  /** The drafts that were opened as new mails lately, for this mailbox to know them again. */
  'planned-mails': { ask: { account: string }; answer: readonly PlannedMailView[] };
  /** A planned new mail was sent, or that was undone: it counts for the invoices it was planned for. */
  'note-planned-mail': {
    ask: {
      planId: string;
      sendId: string;
      text: string;
      isUndone: boolean;
      /** Where the site sends it on a later day: it counts on that day. */
      scheduled?: { account: string; on: CalendarDay; draftId: string };
    };
    answer: ChangeAnswer;
  };
}
