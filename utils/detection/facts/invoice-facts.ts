import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { DueDateSource } from '../../domain/invoice.ts';
import { dueDateOf, dueDatesByReading, type EndOfMonthReading } from '../../domain/payment-terms.ts';
import type { Found, InvoiceReading } from '../reading.ts';
import { readTerms } from '../terms/read-terms.ts';
import type { ReadDocument } from './document.ts';
import { decideAmounts, type LabelledAmount, labelledAmounts } from './find-amounts.ts';
import { currencyOf } from './find-currency.ts';
import { dueDayIn, findDays, issueDayIn, ofOwnNumber } from './find-days.ts';
import { bestNumber, findNumbers, type NumberFound } from './find-number.ts';
import { found } from './found.ts';
import { type GovernedAmount, governedAmounts } from './govern-amounts.ts';
import { severalInvoices } from './several-invoices.ts';
import { textWithHeadings } from './text-with-headings.ts';

/** The facts of a document's (first) invoice, and what speaks against them. */
export interface InvoiceFactsFound {
  readonly invoice: Omit<InvoiceReading, 'subject' | 'paymentLink'>;
  /** The invoices of a document that lists several, this one left out; empty where it is about one. */
  readonly several: readonly Omit<InvoiceReading, 'subject' | 'paymentLink'>[];
  /** Two statements of the document exclude each other. */
  readonly contradictory: boolean;
  /** Lines on which an invoice number was found. */
  readonly numberLines: ReadonlySet<number>;
}

/** What the reader knows before it looks for facts. */
export interface FactHints {
  readonly isReminder: boolean;
  /** The document says that it is paid. */
  readonly settled: boolean;
  /** It corrects or credits another invoice, whose day and number it names. */
  readonly refersBack?: boolean;
  /** How the client reads terms that run to the end of a month, where that was asked. */
  readonly endOfMonth?: EndOfMonthReading;
}

/** Reads number, amounts and days of the one invoice a document is about. */
export function readInvoiceFacts(document: ReadDocument, hints: FactHints): InvoiceFactsFound {
  const numbers = findNumbers(document);
  const number = bestNumber(numbers);
  const { amounts, currency } = amountsOf(document, numbers);
  const days = findDays(document);
  const issueDate = issueDayIn(ofOwnNumber(days, numbers, number?.value ?? null), numbers, hints.refersBack ?? false);
  const { due, contradictory } = dueDayIn(days, hints.isReminder);
  const derived = due || contradictory || hints.isReminder ? null : dueFromTerms(document, issueDate, hints);
  const dueDate = due ?? derived?.dueDate ?? null;
  const dueDateSource: DueDateSource | null = due ? 'explicit' : derived ? 'terms' : null;
  const backwards = issueDate !== null && dueDate !== null && dueDate.value < issueDate.value;
  const numberLines = new Set(numbers.map(({ line }) => line.index));
  const { total, amountDue } = decideAmounts(amounts, numbers, hints.settled);
  const doubt = <T>(one: Found<T> | null) => one && { ...one, confidence: Math.min(one.confidence, currency) };
  return {
    invoice: {
      number,
      issueDate,
      dueDate,
      dueDateSource,
      ...(derived?.dueDateDoubt && { dueDateDoubt: derived.dueDateDoubt }),
      total: doubt(total),
      amountDue: doubt(amountDue),
      ...(!total && !amountDue && currencyOfParts(amounts, currency)),
    },
    several: severalInvoices({ lines: document.lines, numbers, amounts, days }),
    contradictory: contradictory || backwards,
    numberLines,
  };
}

/** `Subtotal: 222.22 USD`, and nothing more: the sum stays open, its currency is known. */
function currencyOfParts(amounts: readonly LabelledAmount[], certainty: number): Pick<InvoiceReading, 'currency'> {
  const part = amounts.find(({ governed }) => governed.value.currency !== null && governed.label === 'net');
  if (!part || certainty < 0.9) return {};
  const { words, line, relation } = part.governed;
  return { currency: found(part.money.currency, part.confidence * certainty, words, line.where, relation) };
}

/** The document's amounts in its currency, and how sure that currency is. */
function amountsOf(document: ReadDocument, numbers: readonly NumberFound[]) {
  const onLine = Map.groupBy(numbers, ({ line }) => line);
  const isNumber = ({ line, value }: GovernedAmount) =>
    onLine.get(line)?.some(({ start, end }) => start < value.end && end > value.start) ?? false;
  const governed = governedAmounts(document).filter((one) => one.value.currency !== null || !isNumber(one));
  const currency = currencyOf(governed, document.lines);
  return currency
    ? { amounts: labelledAmounts(governed, currency.code), currency: currency.certainty }
    : { amounts: [], currency: 0 };
}

/**
 * The due date from the terms and the issue date, or from the day the mail was sent, which is a little less sure.
 * Terms that can honestly be read in two ways give the likelier day, with little confidence.
 */
function dueFromTerms(
  document: ReadDocument,
  issueDate: Found<CalendarDay> | null,
  { endOfMonth }: FactHints,
): Pick<InvoiceReading, 'dueDate' | 'dueDateDoubt'> | null {
  const from = issueDate?.value ?? document.sentOn;
  if (from === null) return null;
  const terms = readTerms(textWithHeadings(document.lines), document.language);
  // `N4` is a code of something else unless it stands in a field of terms.
  const day = terms && terms.words.length > 3 ? dueDateOf(terms, from, endOfMonth ? { endOfMonth } : {}) : null;
  if (!terms || !day) return null;
  const base = issueDate ? 0.95 * issueDate.confidence : 0.75;
  const why = issueDate ? 'terms-from-issue-date' : 'terms-from-sent-day';
  const dueDateDoubt = dueDatesByReading(terms, from);
  const settled = found(day, base, terms.words, 'terms', why);
  if (!dueDateDoubt) return { dueDate: settled };
  const inDoubt = found(day, Math.min(base, 0.5), terms.words, 'terms', 'terms-ambiguous');
  return { dueDate: endOfMonth ? settled : inDoubt, dueDateDoubt };
}
