import type { StatusKey } from '../status-words.ts';

/** What the pages say in one language. Statuses have two wordings; a design uses one of them throughout. */
export interface PaypalWords {
  /** The page's `lang`, which also decides how numbers and days are written. */
  readonly locale: string;
  readonly status: Readonly<Record<StatusKey, readonly [string, string]>>;
  readonly invoices: string;
  readonly invoice: string;
  readonly number: string;
  readonly client: string;
  readonly email: string;
  readonly statusLabel: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly amount: string;
  readonly total: string;
  readonly amountDue: string;
  readonly amountPaid: string;
  readonly actions: string;
  readonly all: string;
  readonly search: string;
  readonly create: string;
  readonly refresh: string;
  readonly more: string;
  readonly dueOnReceipt: string;
  readonly noDueDate: string;
  /** Sentences with `%` for a day or an amount; `openOfTotal` holds `%1` (the balance) and `%2` (the total). */
  readonly dueOn: string;
  readonly sentOn: string;
  readonly viewedOn: string;
  readonly remindedOn: string;
  readonly scheduledFor: string;
  readonly openOfTotal: string;
  readonly remind: string;
  readonly sendReminder: string;
  readonly reminderSent: string;
  readonly twoADay: string;
  readonly noteToClient: string;
  readonly copyToMe: string;
  readonly cancel: string;
  readonly markAsPaid: string;
  readonly edit: string;
  readonly copy: string;
  readonly item: string;
  readonly quantity: string;
  readonly price: string;
  readonly subtotal: string;
  readonly tax: string;
  readonly discount: string;
  readonly tip: string;
  readonly refundedAmount: string;
  readonly payments: string;
  readonly activity: string;
  readonly note: string;
  readonly terms: string;
  readonly reference: string;
  readonly series: string;
  readonly related: string;
  readonly totalOverdue: string;
  readonly loading: string;
  readonly payNow: string;
  readonly payTo: string;
  readonly logIn: string;
  readonly help: string;
  readonly moneyRequest: string;
  readonly settings: string;
}
