import { addMonths, type CalendarDay } from '../calendar-day.ts';
import type { Instalment } from '../journal-entry.ts';
import { type Money, money } from '../money.ts';

/** How many equal parts are offered where nobody has said otherwise. */
const usualParts = 3;

/** Equal parts a month apart, the first on `firstDay`; what does not divide is in the last one. */
export function suggestedInstalments(total: Money, firstDay: CalendarDay): Instalment[] {
  const part = Math.floor(total.minor / usualParts);
  if (part === 0) return [{ dueDate: firstDay, amount: total }];
  return Array.from({ length: usualParts }, (_, index) => ({
    dueDate: addMonths(firstDay, index),
    amount: money(index === usualParts - 1 ? total.minor - part * (usualParts - 1) : part, total.currency),
  }));
}
