import { addDays, addMonths, type CalendarDay } from '../calendar-day.ts';
import type { Instalment } from '../journal-entry.ts';
import { type Money, money } from '../money.ts';

/** How often an instalment falls due. */
export const paces = ['weekly', 'fortnightly', 'monthly'] as const;

export type Pace = (typeof paces)[number];

/** More instalments than this are no plan anybody watches. */
export const mostInstalments = 60;

/** What is wrong with a plan. */
export type PlanProblem =
  | 'nothing-owed'
  | 'too-few'
  | 'too-many'
  | 'too-small'
  | 'day-past'
  | 'days-out-of-order'
  | 'wrong-sum';

/**
 * So many equal parts; what does not divide goes into the last one. `too-small` where a part would be nothing.
 *
 * @param first the day of the first instalment
 */
export function planByCount(
  owed: Money,
  count: number,
  first: CalendarDay,
  pace: Pace,
): readonly Instalment[] | PlanProblem {
  if (!Number.isInteger(count) || count < 2) return 'too-few';
  if (count > mostInstalments) return 'too-many';
  const part = Math.floor(owed.minor / count);
  if (part < 1) return owed.minor < 1 ? 'nothing-owed' : 'too-small';
  return instalmentsOf(owed, part, daysFrom(first, pace, count));
}

/** Parts of one size; the last one is what is left, which is less or the same. */
export function planByAmount(
  owed: Money,
  each: Money,
  first: CalendarDay,
  pace: Pace,
): readonly Instalment[] | PlanProblem {
  if (each.currency !== owed.currency || each.minor < 1) return 'too-small';
  const count = Math.ceil(owed.minor / each.minor);
  if (count < 2) return owed.minor < 1 ? 'nothing-owed' : 'too-few';
  if (count > mostInstalments) return 'too-many';
  return instalmentsOf(owed, each.minor, daysFrom(first, pace, count));
}

/** Equal parts on days of the user's own choosing. */
export function planByDays(owed: Money, days: readonly CalendarDay[]): readonly Instalment[] | PlanProblem {
  const inOrder = [...new Set(days)].sort();
  if (inOrder.length < 2) return 'too-few';
  if (inOrder.length > mostInstalments) return 'too-many';
  const part = Math.floor(owed.minor / inOrder.length);
  if (part < 1) return 'too-small';
  return instalmentsOf(owed, part, inOrder);
}

/** The first thing that is wrong with a plan for what is owed; null where it may be agreed on. */
export function planProblem(instalments: readonly Instalment[], owed: Money, today: CalendarDay): PlanProblem | null {
  const [first] = instalments;
  if (!first) return 'too-few';
  if (instalments.length > mostInstalments) return 'too-many';
  if (instalments.some(({ amount }) => amount.minor < 1 || amount.currency !== owed.currency)) return 'too-small';
  if (first.dueDate < today) return 'day-past';
  if (instalments.some(({ dueDate }, index) => index > 0 && dueDate <= (instalments[index - 1]?.dueDate ?? ''))) {
    return 'days-out-of-order';
  }
  const sum = instalments.reduce((total, { amount }) => total + amount.minor, 0);
  return sum === owed.minor ? null : 'wrong-sum';
}

function daysFrom(first: CalendarDay, pace: Pace, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, index) =>
    // From the first day each time: the 31st is the 28th in February and the 31st again in March.
    pace === 'monthly' ? addMonths(first, index) : addDays(first, index * (pace === 'weekly' ? 7 : 14)),
  );
}

function instalmentsOf({ minor, currency }: Money, part: number, days: readonly CalendarDay[]): Instalment[] {
  return days.map((dueDate, index) => {
    const isLast = index === days.length - 1;
    return { dueDate, amount: money(isLast ? minor - part * (days.length - 1) : part, currency) };
  });
}
