import { addDays, type CalendarDay, dayFromParts, daysBetween } from '../../../domain/calendar-day.ts';
import type { WrittenDay } from './days-in-text.ts';
import type { PageHabits } from './page-habits.ts';

/** A day made definite, with how sure its order and year are (0 to 1). */
export interface ResolvedDay {
  readonly day: CalendarDay;
  readonly certainty: number;
}

/** What the page's own days tell about how it writes them. */
export interface DayEvidence {
  /** The order all unmistakable numeric days of the page have; null where there is none, or they disagree. */
  readonly dayFirst: boolean | null;
  /** True where they disagree: then no numeric day is sure. */
  readonly mixed: boolean;
  /** True where some day carries another year than this one: then a missing year means this one. */
  readonly writesOtherYears: boolean;
  /** True where all days that tell have the month before the day, as in the United States; false where none tells. */
  readonly monthFirst: boolean;
}

/** Gathers the evidence from all days that were seen on a page. */
export function dayEvidence(days: Iterable<WrittenDay>, today: CalendarDay): DayEvidence {
  let [first, second, otherYears] = [false, false, false];
  const named = new Set<boolean>();
  const thisYear = Number(today.slice(0, 4));
  for (const { dayFirst, year, monthFirst } of days) {
    if (monthFirst !== undefined) named.add(monthFirst);
    if (dayFirst === true) first = true;
    if (dayFirst === false) second = true;
    if (year !== null && year !== thisYear) otherYears = true;
  }
  const monthFirst = (second || named.has(true)) && !first && !named.has(false);
  return {
    dayFirst: first === second ? null : first,
    mixed: first && second,
    writesOtherYears: otherYears,
    monthFirst,
  };
}

/** Half a year: a day this near is meant by its nearest year, whoever writes it. */
const nearDays = 183;

/** The day that is meant, or null where there is none such (30 February) or its order cannot be told at all. */
export function resolveDay(written: WrittenDay, habits: PageHabits, evidence: DayEvidence): ResolvedDay | null {
  const order = orderOf(written, habits, evidence);
  if (!order) return null;
  const { month, day, certainty } = order;
  if (written.year !== null) return found(dayFromParts(written.year, month, day), certainty);
  const thisYear = Number(habits.today.slice(0, 4));
  const inThisYear = dayFromParts(thisYear, month, day);
  if (inThisYear && (evidence.writesOtherYears || Math.abs(daysBetween(habits.today, inThisYear)) <= nearDays)) {
    return found(inThisYear, certainty);
  }
  return found(inThisYear, Math.min(certainty, 0.5));
}

/** `today`, `yesterday`, `in 3 days`, `3 days ago`, as the browser says it in the page's language. */
export function relativeDay(text: string, { locale, today }: PageHabits): CalendarDay | null {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return null;
  const digits = /\d{1,3}/.exec(plain);
  if (digits) {
    const count = Number(digits[0]);
    for (const style of ['long', 'short'] as const) {
      const writer = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style });
      for (const days of [count, -count])
        if (writer.format(days, 'day').toLowerCase() === plain) return addDays(today, days);
    }
    return null;
  }
  const writer = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [0, 1, -1, 2, -2])
    if (writer.format(days, 'day').toLowerCase() === plain) return addDays(today, days);
  return null;
}

/** True for `12 days` as the browser says it in the page's language: how long, and not when. */
export function isCountOfDays(text: string, { locale }: PageHabits): boolean {
  const count = /^\d{1,4}(?=\D)/.exec(text)?.[0];
  if (count === undefined || text.length > 30) return false;
  const plain = text.toLowerCase().replace(/\s/g, ' ');
  return (['long', 'short', 'narrow'] as const).some((unitDisplay) => {
    const writer = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay, useGrouping: false });
    return writer.format(Number(count)).toLowerCase().replace(/\s/g, ' ') === plain;
  });
}

function orderOf(written: WrittenDay, habits: PageHabits, evidence: DayEvidence) {
  const { parts } = written;
  if (parts.known) return { month: parts.month, day: parts.day, certainty: 1 };
  // What the page itself writes stands above what its language usually does.
  const dayFirst = evidence.dayFirst ?? habits.dayFirst;
  if (dayFirst === null) return null;
  const [day, month] = dayFirst ? [parts.first, parts.second] : [parts.second, parts.first];
  return { month, day, certainty: evidence.mixed ? 0.5 : 0.97 };
}

function found(day: CalendarDay | null, certainty: number): ResolvedDay | null {
  return day && { day, certainty };
}
