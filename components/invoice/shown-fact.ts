import { type CalendarDay, parseCalendarDay } from '../../utils/domain/calendar-day.ts';
import { parseDecimal } from '../../utils/domain/money.ts';
import { amount, shortDay } from '../../utils/interface-text/format.ts';

/** A fact as views carry it, the way the interface's language writes it. */
export function shownFact(value: string, today: CalendarDay): string {
  const day = parseCalendarDay(value);
  if (day) return shortDay(day, today);
  const money = moneyIn(value);
  return money ? amount(money) : value;
}

/** The amount in `980.00 GBP`; null for any other words. */
export function moneyIn(value: string) {
  const [, decimal, currency] = /^(-?\d{1,13}(?:\.\d{1,4})?) ([A-Z]{3})$/.exec(value) ?? [];
  return decimal !== undefined && currency !== undefined ? parseDecimal(decimal, currency) : null;
}
