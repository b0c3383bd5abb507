import { type CalendarDay, dayFromParts, daysBetween } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/language.ts';
import type { DateFound } from './dates.ts';

/** Which of two numbers is the day in this document's dates, and how sure that is (0 to 1). */
export interface DateOrder {
  readonly dayFirst: boolean;
  readonly certainty: number;
}

/** A date made definite. */
export interface ResolvedDate {
  readonly day: CalendarDay;
  readonly certainty: number;
}

/** What is known about a document beside its dates. */
export interface DateHints {
  readonly language: Language | null;
  /** ISO 4217 codes the document's amounts carry. */
  readonly currencies: ReadonlySet<string>;
  /** The day it was sent; null where unknown. */
  readonly sentOn: CalendarDay | null;
}

/** A mail speaks of days this close to its own: beyond, the other order is likelier. */
const nearDays = 200;

/**
 * Decides day/month order from evidence in the document: dates that allow one order only, then the language, the
 * currency, and which order keeps the dates near the day the mail was sent.
 */
export function dateOrderOf(dates: readonly DateFound[], hints: DateHints): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of dates) {
    if (date.dayFirst === true) dayFirst += 1;
    if (date.dayFirst === false) monthFirst += 1;
  }
  if (dayFirst + monthFirst > 0 && dayFirst !== monthFirst) {
    return { dayFirst: dayFirst > monthFirst, certainty: dayFirst > 0 && monthFirst > 0 ? 0.6 : 0.98 };
  }
  if (hints.language !== null && hints.language !== 'en') return { dayFirst: true, certainty: 0.97 };
  return nearestOrder(dates, hints) ?? orderOfCurrency(hints.currencies);
}

function nearestOrder(dates: readonly DateFound[], { sentOn, currencies }: DateHints): DateOrder | null {
  if (sentOn === null) return null;
  let balance = 0;
  for (const date of dates) {
    if (date.parts.known || date.year === null) continue;
    const { first, second } = date.parts;
    const asDayFirst = distance(dayFromParts(date.year, second, first), sentOn);
    const asMonthFirst = distance(dayFromParts(date.year, first, second), sentOn);
    if (asDayFirst === 0 && asMonthFirst !== 0) balance += 3;
    else if (asMonthFirst === 0 && asDayFirst !== 0) balance -= 3;
    else if (asDayFirst <= nearDays && asMonthFirst > nearDays) balance += 1;
    else if (asMonthFirst <= nearDays && asDayFirst > nearDays) balance -= 1;
    else if (asDayFirst <= 45 && asMonthFirst > 90) balance += 1;
    else if (asMonthFirst <= 45 && asDayFirst > 90) balance -= 1;
  }
  if (balance === 0) return null;
  const usual = orderOfCurrency(currencies);
  const agrees = usual.certainty > 0.5 && usual.dayFirst === balance > 0;
  return { dayFirst: balance > 0, certainty: agrees || Math.abs(balance) >= 3 ? 0.95 : 0.8 };
}

/** US dollars are written about month first; everybody else writes the day first. */
function orderOfCurrency(currencies: ReadonlySet<string>): DateOrder {
  const [only, ...others] = currencies;
  if (only === undefined) return { dayFirst: true, certainty: 0.5 };
  if (others.length === 0 && only === 'USD') return { dayFirst: false, certainty: 0.75 };
  if (currencies.has('USD') || currencies.has('CAD') || currencies.has('PHP'))
    return { dayFirst: true, certainty: 0.5 };
  return { dayFirst: true, certainty: 0.9 };
}

function distance(day: CalendarDay | null, from: CalendarDay): number {
  return day === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, from));
}

/**
 * The calendar day a date stands for, or null where there is none (30 February) or its year can only be guessed and no
 * reference is known. A year left out is the one that brings the date nearest to `reference`.
 */
export function resolveDate(date: DateFound, order: DateOrder, reference: CalendarDay | null): ResolvedDate | null {
  const { parts } = date;
  const day = parts.known ? parts.day : order.dayFirst ? parts.first : parts.second;
  const month = parts.known ? parts.month : order.dayFirst ? parts.second : parts.first;
  const doubt = parts.known || parts.first === parts.second ? 1 : order.certainty;
  if (date.year !== null) {
    const exact = dayFromParts(date.year, month, day);
    return exact ? { day: exact, certainty: doubt } : null;
  }
  if (reference === null) return null;
  const year = Number(reference.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => dayFromParts(candidate, month, day))
    .filter((candidate): candidate is CalendarDay => candidate !== null)
    .sort((a, b) => distance(a, reference) - distance(b, reference));
  const nearest = candidates[0];
  return nearest ? { day: nearest, certainty: doubt * 0.9 } : null;
}
