import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';

/**
 * Whose law governs the debt: an ISO 3166 code in capitals (`GB`, `DE`), or `US-federal` for a contract with a United
 * States federal agency.
 */
export type Law = string;

/** Who owes. `public-hospital` is a public body that runs one, for which Poland has a rate of its own. */
export type Debtor = 'business' | 'consumer' | 'public-authority' | 'public-hospital';

export interface PartPayment {
  /** The day the money came. It still bears interest on this day, and no longer from the day after. */
  readonly day: CalendarDay;
  readonly amount: Money;
}

/** One invoice, as the law on late payment sees it. */
export interface Debt {
  readonly law: Law;
  readonly debtor: Debtor;
  /** What was owed before any payment, VAT included. */
  readonly principal: Money;
  /** The day of the invoice, taken as the day on which it arrived. */
  readonly issueDate: CalendarDay | null;
  /** The last day on which payment is in time. */
  readonly dueDate: CalendarDay | null;
  /** In the currency of the principal; later ones than the day asked for do not count. */
  readonly payments: readonly PartPayment[];
  /** `stated`: the due date stands only on the invoice. Left out, it was agreed. */
  readonly dueDateBasis?: 'agreed' | 'stated';
  /** The day on which the first reminder arrived, which starts default in some laws. */
  readonly remindedOn?: CalendarDay;
  /** The day on which the work was finished or accepted, where it is known. */
  readonly performedOn?: CalendarDay;
  /** India: the supplier is registered as a micro or small enterprise. */
  readonly isMicroOrSmallSupplier?: boolean;
  /** Netherlands: the consumer was sent the letter that gives 14 days, and they are over. */
  readonly isFourteenDayLetterOver?: boolean;
}
