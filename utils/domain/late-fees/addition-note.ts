/**
 * Something a reader must know about what may be added: why there is nothing, or what a figure leaves open. The
 * interface puts the code into words in its own language.
 */
export interface AdditionNote {
  readonly code: AdditionNoteCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** Why nothing may be added. */
export const reasonsForNothing = [
  /** Payment is still in time: the last day is `day`. */
  'not-late',
  /** No due date is known, and the law sets none that could be told from the invoice. */
  'due-date-unknown',
  /** The due date, `day`, lies more than 50 years back: it is probably misread. */
  'too-long-ago',
  /** All was paid on or before the last day, `day`. */
  'paid-in-time',
  /** The agreed days of grace last until `day`. */
  'within-grace',
  /** Paid within the agreed days of grace. */
  'paid-within-grace',
  /** The law adds nothing between businesses here, and no agreed right is recorded. */
  'no-right-recorded',
  /** The scheme is for debts between businesses only. */
  'consumer-debtor',
  /** The scheme is for registered micro and small suppliers only. */
  'supplier-not-registered',
  /** The law of `law` was not read, or its present rate was not found: nothing is stated. */
  'law-not-sourced',
  /** The letter that gives a consumer 14 days has not gone out, or the days are not over. */
  'fourteen-day-letter-needed',
  /** The table does not know the rate of `day`, on which everything depends. */
  'rate-not-known',
  /** Without an agreed due date only a reminder starts default, and none is recorded. */
  'reminder-needed',
  /** It is late, but no interest has come together yet: no month is full, or it is less than the smallest coin. */
  'nothing-accrued-yet',
  /** Part payments have paid all the interest there was. */
  'interest-paid',
] as const;

/** What a figure leaves open. */
export const remarks = [
  /** The rates are known to `day` only, and interest is reckoned to that day. */
  'reckoned-to',
  /** The rate table ends on `day` and must be renewed. */
  'table-stale',
  /** A rate used (that of `from`) follows from the rule, but nobody was seen to publish it. */
  'rate-unconfirmed',
  /** No rule on counting days was found; `dayCount` is usual. */
  'day-count-assumed',
  /** No rule was found for what a part payment pays first; principal was assumed, which adds least. */
  'payment-order-assumed',
  /** Interest runs on the amount with VAT; some say without. */
  'vat-base-disputed',
  /** The rate a consumer owes here was not found: no interest is stated. */
  'consumer-rate-not-sourced',
  /** What was agreed takes the place of what the law would add. */
  'agreed-instead-of-statute',
  /** The law overrides what was agreed. */
  'statute-overrides-agreement',
  /** No fixed compensation beside an agreed fee: both are for the same costs. */
  'fee-instead-of-compensation',
  /** The steps of the compensation are in `currency`, another than the debt's: no amount is stated. */
  'tiers-in-other-currency',
  /** The amount of the compensation then in force was not found. */
  'compensation-not-sourced',
  /** To be changed into `currency` at the `rate` of `day`. */
  'convert-at',
  /** VAT comes on top of the compensation where the creditor cannot reclaim it. */
  'compensation-plus-vat',
  /** It is set off against the cost of legal proceedings. */
  'compensation-set-off',
  /** Reasonable costs of recovery above it may be claimed, too. */
  'costs-above-compensation',
  /** The agreed rate is below the legal floor, `floor` per cent. */
  'agreed-rate-below-floor',
  /** Cut to the agreed most. */
  'cap-reached',
  /** Interest ends after a year, on `day`. */
  'one-year-limit',
  /** A late fee must be reasonable: a penalty is not enforced. */
  'fee-must-be-reasonable',
  /** An assignee of the debt cannot claim the compensation. */
  'not-assignable',
] as const;

export type ReasonForNothing = (typeof reasonsForNothing)[number];
export type AdditionNoteCode = ReasonForNothing | (typeof remarks)[number];

export function note(code: AdditionNoteCode, figures: AdditionNote['figures'] = {}): AdditionNote {
  return { code, figures };
}
