import { addDays, type CalendarDay, calendarDay, daysBetween, toDate, type Weekday } from '../domain/calendar-day.ts';
import { formatMoney, type Money } from '../domain/money.ts';
import { interfaceLocale } from './message.ts';

const aSunday = calendarDay('2026-05-31');

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A day, short and unambiguous: `14 Nov`, and with its year where that is not this one: `14 Nov 2025`. */
export function shortDay(day: CalendarDay, today: CalendarDay): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? formatDay(day, { day: 'numeric', month: 'short' })
    : formatDay(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day within the coming week by its short name, `Fri`; any other as `shortDay`. */
export function nearDay(day: CalendarDay, today: CalendarDay): string {
  return isWithinAWeek(day, today) ? formatDay(day, { weekday: 'short' }) : shortDay(day, today);
}

/** A day within the coming week by its full name, `Thursday`, for a sentence; any other as `shortDay`. */
export function dayInSentence(day: CalendarDay, today: CalendarDay): string {
  return isWithinAWeek(day, today) ? formatDay(day, { weekday: 'long' }) : shortDay(day, today);
}

/** A day in full, for tooltips: `Friday, 14 November 2026`. */
export function fullDay(day: CalendarDay): string {
  return formatDay(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day as words relative to today: `yesterday`, `in 3 days`, `tomorrow`. */
export function relativeDay(day: CalendarDay, today: CalendarDay): string {
  const format = new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: 'auto' });
  return format.format(daysBetween(today, day), 'day');
}

/** A day of the week by its full name, such as `Monday`; Monday is 1. */
export function weekdayName(weekday: Weekday): string {
  return formatDay(addDays(aSunday, weekday), { weekday: 'long' });
}

/** A full hour as the interface's language writes it: `9 AM`, `09 Uhr`. */
export function hourName(hour: number): string {
  const format = new Intl.DateTimeFormat(interfaceLocale(), { hour: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2026, 0, 1, hour)));
}

/** A whole number as the interface's language writes it: `12,345`. */
export function wholeNumber(count: number): string {
  return new Intl.NumberFormat(interfaceLocale(), { maximumFractionDigits: 0 }).format(count);
}

/** An amount as the interface's language writes it. */
export function amount(money: Money): string {
  return formatMoney(money, interfaceLocale());
}

/** Several amounts, such as one total per currency, in one line. Never a sum. */
export function amounts(list: readonly Money[]): string {
  return list.map(amount).join(' + ');
}

/** Several words or names as a list: `Due, Payment link`. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { style: 'short', type: 'unit' }).format(items);
}

/** The text with a capital first letter, for a phrase that stands at the start of a line. */
export function capitalised(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toLocaleUpperCase(interfaceLocale()) + rest.join('');
}

function isWithinAWeek(day: CalendarDay, today: CalendarDay): boolean {
  const distance = daysBetween(today, day);
  return distance >= 0 && distance < 7;
}

function formatDay(day: CalendarDay, options: Intl.DateTimeFormatOptions): string {
  const locale = dayLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = dayFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    dayFormats.set(key, format);
  }
  return format.format(toDate(day));
}

/** English has two orders; the day goes first everywhere, `14 Nov`, which nobody misreads. */
function dayLocale(): string {
  const locale = interfaceLocale();
  return locale.split('-')[0] === 'en' ? 'en-GB' : locale;
}
