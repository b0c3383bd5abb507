import type { PaypalStatus } from '../../../domain/paypal-status.ts';

/**
 * What a label says stands beside it. `date` and `amount` are the bare words; `due-or-balance` is a word such as "Due",
 * which the value beside it decides. `other` are labels of things that are not read: they keep their values from being
 * taken for something else. `sender` is whose invoice it is: a bill to pay names it first. `item` heads a table of what was sold.
 */
export const labels = [
  'number',
  'client',
  'email',
  'status',
  'issued',
  'due',
  'date',
  'total',
  'amount',
  'balance',
  'due-or-balance',
  'currency',
  'sender',
  'item',
  'other',
] as const;

export type Label = (typeof labels)[number];

/** The words of PayPal's invoice pages in one language. Capitals, accents, spaces and signs do not matter. */
export interface Vocabulary {
  readonly status: Readonly<Record<PaypalStatus, readonly string[]>>;
  readonly labels: Readonly<Record<Label, readonly string[]>>;
  /** What stands before an invoice's number: "Invoice", "Invoice no.". */
  readonly invoice: readonly string[];
  /** What stands before the due date in a sentence. */
  readonly dueOn: readonly string[];
  readonly onReceipt: readonly string[];
  readonly noDueDate: readonly string[];
  /** What stands before the day of a reminder that PayPal sent. */
  readonly remindedOn: readonly string[];
  /** Sentences about a part payment; `{}` stands for an amount, the balance first and the total second. */
  readonly balanceOfTotal: readonly string[];
  /** The same with the total first. */
  readonly totalWithBalance: readonly string[];
  /** Words around the number of days an invoice is late; `{}` stands for the number. */
  readonly daysLate: readonly string[];
  /** Names of the button that opens the reminder, and of the one that sends it. */
  readonly remind: readonly string[];
  /** Names of the field for the note to the client. */
  readonly note: readonly string[];
  /** Said of an invoice that is out: its status where nothing else is, a remark where another status stands. */
  readonly sent: readonly string[];
  /** What the buttons and menus of an invoice say: words like statuses, but none. */
  readonly actions: readonly string[];
  /** What stands before the day of the payment that settled an invoice. */
  readonly paidOn: readonly string[];
  /** What the button says with which a bill is paid. */
  readonly pay: readonly string[];
  /** What a list of bills to pay is called. */
  readonly received: readonly string[];
  /** What the heading of a bill begins with, before the name of whoever is paid. */
  readonly youPay: readonly string[];
  /** What only the button of somebody who sent an invoice says, besides the reminder's. */
  readonly ownActions: readonly string[];
}
