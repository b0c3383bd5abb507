import { type CalendarDay, toDate } from '../calendar-day.ts';
import type { Language } from '../language.ts';
import { regionsOf } from '../language-regions.ts';
import { formatMoney, type Money } from '../money.ts';

/** Writes days, amounts and figures for the reader of a letter. */
export interface Written {
  readonly locale: string;
  /** With the month in words and the year: a letter is read long after. */
  readonly day: (day: CalendarDay) => string;
  /** In figures, for a narrow column; the month in letters where figures would have two readings. */
  readonly shortDay: (day: CalendarDay) => string;
  readonly money: (amount: Money) => string;
  /** One amount per currency: `€2,400.00 and $50.00`. */
  readonly amounts: (amounts: readonly Money[]) => string;
  readonly percent: (decimal: string) => string;
  /** To four digits, for an amount that was not rounded yet. */
  readonly exact: (decimal: string, currency: string) => string;
}

/** The tag by which a letter in `language` to a country is written. */
export function letterLocale(language: Language, country: string | null | undefined): string {
  const own = regionsOf[language].find((region) => region === country);
  return `${language}-${own ?? regionsOf[language][0]}`;
}

/** @param locale a tag as `letterLocale` gives it */
export function writtenIn(locale: string): Written {
  const full = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  // The first of a month is an ordinal in French.
  const corrected = (day: string) => (locale.startsWith('fr') ? day.replace(/^1 /, '1er ') : day);
  return {
    locale,
    day: (day) => corrected(full.format(toDate(day))),
    shortDay: (day) => short.format(toDate(day)),
    money: (amount) => formatMoney(amount, locale),
    amounts: (amounts) => list.format(amounts.map((amount) => formatMoney(amount, locale))),
    percent: (decimal) => number.format(decimal as Intl.StringNumericLiteral),
    exact: (decimal, currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 4 }).format(
        decimal as Intl.StringNumericLiteral,
      ),
  };
}
