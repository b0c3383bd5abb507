import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { WrittenNote } from '../../utils/messages/paypal.ts';
import type { InvoiceOnPage } from '../../utils/pages/payment-page.ts';

/** A draft that was put into the note of PayPal's own reminder. */
export interface DraftInNote extends WrittenNote {
  readonly invoiceId: string;
  readonly paragraphs: readonly string[];
  /** How many reminders the page named for that day before. */
  readonly remindersBefore: number;
}

/** Remembers the draft in the note, for as long as the tab lives: the reminder that then goes out carries its step. */
export interface NoteDraft {
  remember(draft: DraftInNote): void;
  /** The draft that may still stand in the note of this invoice. */
  standingFor(invoiceId: string): DraftInNote | null;
  /** The draft, where the page now names one more reminder of today than before it was written. */
  sentWith(invoice: InvoiceOnPage, today: CalendarDay): WrittenNote | null;
  /** It was written down as sent: the next reminder is another one. */
  forget(): void;
}

export function noteDraft(): NoteDraft {
  let latest: DraftInNote | null = null;
  const standingFor = (invoiceId: string) => (latest?.invoiceId === invoiceId ? latest : null);
  return {
    remember(draft) {
      latest = draft;
    },
    standingFor,
    sentWith(invoice, today) {
      const draft = standingFor(invoice.invoiceId);
      if (!draft || remindersOn(invoice, today) <= draft.remindersBefore) return null;
      return { tone: draft.tone, stepId: draft.stepId };
    },
    forget() {
      latest = null;
    },
  };
}

export function remindersOn({ reminders }: InvoiceOnPage, day: CalendarDay): number {
  return reminders.filter((one) => one === day).length;
}
