import type { Language } from '../../domain/language.ts';
import type { EndOfMonthReading } from '../../domain/payment-terms.ts';

/**
 * How one language speaks of payment terms. An eighth language is one more file of this shape.
 *
 * Phrases are written as they are read, without accents and in lower case. `{n}` stands for a number in digits or
 * words, `{day}` for a day of the month, `(a|b)` for a choice, `[a ]` for what may be missing, `a*` for any ending. A
 * leading `?` marks words that speak of payment only among words of paying: "within 30 days" alone may be a delivery
 * time.
 */
export interface TermsGrammar {
  readonly language: Language;
  /** Words one of which stands in every phrase below: only their surroundings are read. `zahl*` is any ending. */
  readonly anchors: readonly string[];
  /** Number words, from one to ninety, as far as terms use them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What follows a day of the month in digits: `(st|nd|rd|th)`. Empty where nothing does. */
  readonly ordinal: string;
  /** {n} days after the invoice. */
  readonly days: readonly string[];
  /** {n} days after the invoice, or after the goods, arrived. */
  readonly daysFromInvoiceReceipt: readonly string[];
  readonly daysFromGoodsReceipt: readonly string[];
  readonly businessDays: readonly string[];
  readonly weeks: readonly string[];
  readonly months: readonly string[];
  /** Payable at once. */
  readonly onReceipt: readonly string[];
  /** The last day of the invoice's month; of the next one. */
  readonly monthEnd: readonly string[];
  readonly nextMonthEnd: readonly string[];
  /** {n} days counted from the end of the month after the invoice. */
  readonly nextMonthEndThenDays: readonly string[];
  /** {n} days counted from the month's end, and no other way. */
  readonly monthEndThenDays: readonly string[];
  /** {n} days, then on to the month's end, and no other way. */
  readonly daysThenMonthEnd: readonly string[];
  /** {n} days and a month's end in an order that the words leave open. */
  readonly daysEndOfMonth: readonly string[];
  /** How that is usually meant where this language is spoken. */
  readonly endOfMonthReading: EndOfMonthReading;
  /** {n} days, the month's end, then the {day} of the month after. */
  readonly daysThenMonthEndThenDay: readonly string[];
  /** The {day} of the month after the invoice. */
  readonly dayOfNextMonth: readonly string[];
  /** The first of the month after the invoice. */
  readonly firstOfNextMonth: readonly string[];
  /** The first {day} of a month at least {n} days away. */
  readonly dayOfMonthAfter: readonly string[];
  /** A due date that is no business day moves to the next, or to the one before. */
  readonly following: readonly string[];
  readonly preceding: readonly string[];
  /** Words of a discount for paying early; words of paying in full; words of paying; words of something else. */
  readonly discount: readonly string[];
  readonly inFull: readonly string[];
  readonly paying: readonly string[];
  readonly elsewhere: readonly string[];
  /** Words that part a discount from the full price: "otherwise". */
  readonly otherwise: readonly string[];
}
