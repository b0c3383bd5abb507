import type { CalendarDay } from './calendar-day.ts';
import { type BusinessDayConvention, type HolidayCalendar, toBusinessDay } from './payment-terms/business-day.ts';
import { type DueRule, dayByRule } from './payment-terms/due-rule.ts';

/** Less is to be paid where it is paid early. It says nothing about when the whole amount is due. */
export interface EarlyPaymentDiscount {
  /** Hundredths of a per cent, 200 for 2 %; null where the words name no rate. */
  readonly basisPoints: number | null;
  readonly rule: DueRule;
}

/** What an invoice says about when it is to be paid. Plain data, so that it can be kept per client. */
export interface PaymentTerms {
  /** When the whole amount is due; null where only a discount is offered. */
  readonly rule: DueRule | null;
  /** A second honest reading of the same words; to be asked once per client (`endOfMonth`), with both dates shown. */
  readonly alternative: DueRule | null;
  readonly discount: EarlyPaymentDiscount | null;
  /** Only where the words themselves say what happens on a day without banking. */
  readonly convention: BusinessDayConvention | null;
  /** The words it was read from, as they stand, at most 200 characters. */
  readonly words: string;
}

/**
 * How a client reads "45 days end of month" on an invoice of 10 March: the days first and then on to the end of the
 * month (30 April), or the end of the month first and then the days (15 May).
 */
export const endOfMonthReadings = ['days-first', 'month-end-first'] as const;

export type EndOfMonthReading = (typeof endOfMonthReadings)[number];

export interface DueDateOptions {
  /** The client's answer to the question which of two readings holds. */
  readonly endOfMonth?: EndOfMonthReading;
  /** The day on which the goods or the invoice arrived, for terms that count from it. */
  readonly received?: CalendarDay;
  /** A rule of law that moves a due date off days without banking (§ 193 BGB); the terms' own words go first. */
  readonly convention?: BusinessDayConvention;
  /** Public holidays besides weekends. */
  readonly holidays?: HolidayCalendar;
}

/** The day on which the whole amount is due, or null where the terms do not say or lack the day they count from. */
export function dueDateOf(
  terms: PaymentTerms,
  issueDate: CalendarDay,
  options: DueDateOptions = {},
): CalendarDay | null {
  return terms.rule && dayUnder(chosenReading(terms, options), terms, issueDate, options);
}

/** The last day on which the discount may be taken, or null where none is offered. Never a due date. */
export function discountDateOf(
  terms: PaymentTerms,
  issueDate: CalendarDay,
  options: DueDateOptions = {},
): CalendarDay | null {
  return terms.discount && dayUnder(terms.discount.rule, terms, issueDate, options);
}

/** Both due dates of ambiguous terms, the likelier first; null where the terms can be read in one way only. */
export function dueDatesInDoubt(
  terms: PaymentTerms,
  issueDate: CalendarDay,
  options: DueDateOptions = {},
): readonly [CalendarDay, CalendarDay] | null {
  if (!terms.rule || !terms.alternative || options.endOfMonth) return null;
  const likelier = dayUnder(terms.rule, terms, issueDate, options);
  const other = dayUnder(terms.alternative, terms, issueDate, options);
  return likelier && other && likelier !== other ? [likelier, other] : null;
}

/** The due date under each of the two readings; null where the terms can be read in one way only. */
export function dueDatesByReading(
  terms: PaymentTerms,
  issueDate: CalendarDay,
  options: DueDateOptions = {},
): Readonly<Record<EndOfMonthReading, CalendarDay>> | null {
  if (!dueDatesInDoubt(terms, issueDate, options)) return null;
  const daysFirst = dueDateOf(terms, issueDate, { ...options, endOfMonth: 'days-first' });
  const monthEndFirst = dueDateOf(terms, issueDate, { ...options, endOfMonth: 'month-end-first' });
  return daysFirst && monthEndFirst ? { 'days-first': daysFirst, 'month-end-first': monthEndFirst } : null;
}

function chosenReading(terms: PaymentTerms, options: DueDateOptions): DueRule | null {
  const wanted = options.endOfMonth === 'days-first' ? 'days-then-month-end' : 'month-end-then-days';
  return options.endOfMonth && terms.alternative?.kind === wanted ? terms.alternative : terms.rule;
}

function dayUnder(
  rule: DueRule | null,
  terms: PaymentTerms,
  issueDate: CalendarDay,
  options: DueDateOptions,
): CalendarDay | null {
  const holidays = options.holidays ?? (() => false);
  const day = rule && dayByRule(rule, issueDate, options.received ?? null, holidays);
  // Payable at once means today: there is no period whose end could fall on a weekend.
  if (!day || !rule || (rule.kind === 'days' && rule.days === 0)) return day;
  const convention = terms.convention ?? options.convention;
  return convention ? toBusinessDay(day, convention, holidays) : day;
}
