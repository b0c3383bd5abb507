import type { CalendarDay } from '../../../domain/calendar-day.ts';
import { type Language, languageOf } from '../../../domain/language.ts';
import { type CurrencySigns, currencySigns } from './currency-signs.ts';

/** How a page writes days and amounts, as far as its language and country tell. */
export interface PageHabits {
  /** A BCP 47 tag the browser knows. */
  readonly locale: string;
  /** The page's language, where Fairdue speaks it. */
  readonly language: Language | null;
  readonly signs: CurrencySigns;
  readonly decimalMark: '.' | ',';
  /** Whether the day stands before the month in numbers; null where language and country leave it open. */
  readonly dayFirst: boolean | null;
  readonly today: CalendarDay;
}

/**
 * The habits of a page with that `lang`. English without a country writes days in two orders and means several
 * currencies by `$`: neither is guessed.
 */
export function pageHabits(lang: string, today: CalendarDay): PageHabits {
  const known = cached.get(lang);
  if (known) return { ...known, today };
  const made = habitsFor(lang);
  if (cached.size > 20) cached.clear();
  cached.set(lang, made);
  return { ...made, today };
}

const cached = new Map<string, Omit<PageHabits, 'today'>>();

function habitsFor(lang: string): Omit<PageHabits, 'today'> {
  const tag = localeFrom(lang);
  const locale = tag?.toString() ?? 'en';
  const hasCountry = tag?.region !== undefined;
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const isOpen = tag === null || (tag.language === 'en' && !hasCountry);
  return {
    locale,
    language: tag && languageOf(tag.language),
    signs: currencySigns(locale, hasCountry, tag?.language ?? null),
    decimalMark: decimal === ',' ? ',' : '.',
    dayFirst: isOpen ? null : isDayFirst(locale),
  };
}

/** `de_DE` is written, too. Null where the browser knows no such language. */
function localeFrom(lang: string): Intl.Locale | null {
  try {
    const tag = new Intl.Locale(lang.trim().slice(0, 35).replaceAll('_', '-'));
    return Intl.NumberFormat.supportedLocalesOf(tag.toString()).length > 0 ? tag : null;
  } catch {
    return null;
  }
}

function isDayFirst(locale: string): boolean | null {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0).map(({ type }) => type);
  const [day, month, year] = [parts.indexOf('day'), parts.indexOf('month'), parts.indexOf('year')];
  // Where the year comes first in numbers, days that do not begin with it are somebody else's habit.
  return year < day && year < month ? null : day < month;
}
