import { type CalendarDay, toDate } from '../../../utils/domain/calendar-day.ts';
import type { PaypalAmount } from './invoice-object.ts';

/** How a design writes days. `yearless` leaves the year out while it is today's. */
export type DayHabit = 'medium' | 'long' | 'short' | 'numeric' | 'yearless';

/** How a design writes amounts: `€5.00`, `EUR 5.00`, or `€5.00 EUR`. */
export type MoneyHabit = 'symbol' | 'code' | 'symbol-and-code';

const dayFormats: Readonly<Record<DayHabit, Intl.DateTimeFormatOptions>> = {
  medium: { dateStyle: 'medium' },
  long: { dateStyle: 'long' },
  short: { dateStyle: 'short' },
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
  yearless: { month: 'short', day: 'numeric' },
};

export function writeDay(day: CalendarDay, locale: string, habit: DayHabit, today: CalendarDay): string {
  const otherYear = habit === 'yearless' && day.slice(0, 4) !== today.slice(0, 4);
  const format = dayFormats[otherYear ? 'medium' : habit];
  return kept(
    dayWriters,
    `${locale} ${habit} ${otherYear}`,
    () => new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }),
  ).format(toDate(day));
}

export function writeMoney(amount: PaypalAmount, locale: string, habit: MoneyHabit): string {
  const value = amount.value as Intl.StringNumericLiteral;
  const currency = amount.currency_code;
  const display = habit === 'code' ? 'code' : habit === 'symbol' ? 'symbol' : 'narrowSymbol';
  const writer = kept(
    moneyWriters,
    `${locale} ${display} ${currency}`,
    () => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display }),
  );
  const written = writer.format(value);
  return habit === 'symbol-and-code' && !written.includes(currency) ? `${written} ${currency}` : written;
}

// Making a formatter takes far longer than using it, and a page writes thousands of amounts.
const dayWriters = new Map<string, Intl.DateTimeFormat>();
const moneyWriters = new Map<string, Intl.NumberFormat>();

function kept<T>(writers: Map<string, T>, key: string, make: () => T): T {
  const known = writers.get(key) ?? make();
  writers.set(key, known);
  return known;
}
