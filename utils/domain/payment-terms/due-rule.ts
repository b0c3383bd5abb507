import { addDays, addMonths, type CalendarDay, dayFromParts } from '../calendar-day.ts';
import { addBusinessDays, type HolidayCalendar } from './business-day.ts';

/** From which day a count of days runs. */
export type CountsFrom = 'issue' | 'invoice-receipt' | 'goods-receipt';

/** How a due date follows from the day of the invoice. `day` is a day of the month, 31 meaning its last. */
export type DueRule =
  /** Net 30; on receipt is 0 days. */
  | { readonly kind: 'days'; readonly days: number; readonly from: CountsFrom }
  | { readonly kind: 'business-days'; readonly days: number }
  /** One month: the same day of a later month. */
  | { readonly kind: 'months'; readonly months: number }
  /** 45 days from the end of the month; end of month itself is 0 days. */
  | { readonly kind: 'month-end-then-days'; readonly days: number }
  /** 30 jours fin de mois: the end of the month in which day 30 falls; with `day`, that day of the month after. */
  | { readonly kind: 'days-then-month-end'; readonly days: number; readonly day: number | null }
  /** `days` days after the last day of the month `months` later. */
  | { readonly kind: 'later-month-end'; readonly months: number; readonly days: number }
  /** 10th prox: a day of the month `months` later; one more month where the invoice is dated after `cutOff`. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly months: number; readonly cutOff: number | null }
  /** The first such day of a month at least `days` days after the invoice. */
  | { readonly kind: 'day-of-month-after'; readonly day: number; readonly days: number };

/**
 * The day the rule leads to, or null where it counts from the arrival of goods and that day is not known. The day of
 * the event itself is not counted. An invoice's arrival defaults to its date: a mail arrives the day it is sent.
 */
export function dayByRule(
  rule: DueRule,
  issueDate: CalendarDay,
  received: CalendarDay | null,
  holidays: HolidayCalendar,
): CalendarDay | null {
  switch (rule.kind) {
    case 'days': {
      const start =
        rule.from === 'issue' ? issueDate : (received ?? (rule.from === 'goods-receipt' ? null : issueDate));
      return start && addDays(start, rule.days);
    }
    case 'business-days':
      return addBusinessDays(issueDate, rule.days, holidays);
    case 'months':
      return addMonths(issueDate, rule.months);
    case 'month-end-then-days':
      return addDays(monthEnd(issueDate), rule.days);
    case 'days-then-month-end': {
      const reached = addDays(issueDate, rule.days);
      return rule.day === null ? monthEnd(reached) : dayOfMonth(addMonths(reached, 1), rule.day);
    }
    case 'later-month-end':
      return addDays(monthEnd(addMonths(issueDate, rule.months)), rule.days);
    case 'day-of-month': {
      const rolls = rule.cutOff !== null && Number(issueDate.slice(8)) > rule.cutOff;
      return dayOfMonth(addMonths(issueDate, rule.months + (rolls ? 1 : 0)), rule.day);
    }
    case 'day-of-month-after': {
      const reached = addDays(issueDate, rule.days);
      const inThatMonth = dayOfMonth(reached, rule.day);
      return inThatMonth >= reached ? inThatMonth : dayOfMonth(addMonths(reached, 1), rule.day);
    }
  }
}

/** The last day of the month the day is in. */
export function monthEnd(day: CalendarDay): CalendarDay {
  return dayOfMonth(day, 31);
}

/** A day of the month that `within` is in, or that month's last where it is shorter. */
function dayOfMonth(within: CalendarDay, day: number): CalendarDay {
  const [year, month] = [Number(within.slice(0, 4)), Number(within.slice(5, 7))];
  for (let candidate = Math.min(31, day); candidate > 28; candidate--) {
    const found = dayFromParts(year, month, candidate);
    if (found) return found;
  }
  return dayFromParts(year, month, Math.max(1, Math.min(28, day))) ?? within;
}
