import { type CalendarDay, daysBetween, parseCalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type Money, totalsByCurrency } from '../../../utils/domain/money.ts';
import type { AgingBucket } from '../../../utils/messages/views.ts';
import type { OwedRow } from '../../../utils/store/rows.ts';

const buckets = ['current', '1-30', '31-60', '61-90', '90+'] as const;

/** What is owed by age on `today`, each bucket with one total per currency. */
export function agingOf(sums: readonly OwedRow[], today: CalendarDay): AgingBucket[] {
  return buckets.map((bucket) => {
    const rows = sums.filter((sum) => bucketOf(sum, today) === bucket);
    const count = rows.reduce((total, row) => total + row.count, 0);
    return { bucket, totals: totalsByCurrency(rows.map(moneyOf)), count };
  });
}

/** What is overdue on `today`, one total per currency. */
export function overdueTotals(sums: readonly OwedRow[], today: CalendarDay): Money[] {
  return totalsByCurrency(sums.filter((sum) => bucketOf(sum, today) !== 'current').map(moneyOf));
}

function bucketOf({ dueDate }: OwedRow, today: CalendarDay): AgingBucket['bucket'] {
  const due = parseCalendarDay(dueDate);
  const days = due ? daysBetween(due, today) : 0;
  if (days <= 0) return 'current';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '90+';
}

function moneyOf({ minor, currency }: OwedRow): Money {
  return { minor, currency };
}
