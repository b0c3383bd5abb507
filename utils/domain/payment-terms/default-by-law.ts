import { addDays, type CalendarDay, earlierDay, laterDay } from '../calendar-day.ts';

/**
 * When a price is due in the United Kingdom where no day was agreed: within the 30 days beginning with the later of
 * performance and the buyer's notice of the amount, so 29 days after it. Late Payment of Commercial Debts (Interest)
 * Act 1998, s. 4(2H), legislation.gov.uk, seen 2026-11-21.
 */
export function ukDefaultDueDate(noticeOfAmount: CalendarDay, performed: CalendarDay): CalendarDay {
  return addDays(laterDay(noticeOfAmount, performed), 29);
}

/**
 * The last day an Indian micro or small supplier may be made to wait: the agreed day, at most 45 days from acceptance,
 * and 15 days where nothing was agreed. Micro, Small and Medium Enterprises Development Act 2006, s. 15, seen
 * 2026-11-21.
 *
 * @param agreed the day the terms lead to, or null where none was agreed
 */
export function indiaLatestDueDate(accepted: CalendarDay, agreed: CalendarDay | null): CalendarDay {
  return agreed ? earlierDay(agreed, addDays(accepted, 45)) : addDays(accepted, 15);
}
