import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { type Money, totalsByCurrency } from './money.ts';
import { isOwed } from './owed.ts';
import type { InvoiceStanding } from './standing.ts';

export const agingBuckets = ['current', '1-30', '31-60', '61-90', '90+'] as const;

export type AgingBucketName = (typeof agingBuckets)[number];

/** An amount owed since a due date; several may be put together in one, with their count. */
export interface Debt {
  readonly dueDate: CalendarDay | null;
  readonly amount: Money;
  readonly count: number;
}

export interface AgedDebts {
  readonly bucket: AgingBucketName;
  /** One total per currency. */
  readonly totals: readonly Money[];
  readonly count: number;
}

/** What is owed on each invoice: its balance. Paid and closed ones owe nothing. */
export function debtsOf(invoices: readonly InvoiceStanding[]): Debt[] {
  return invoices.filter(isOwed).map(({ facts, balance }) => ({ dueDate: facts.dueDate, amount: balance, count: 1 }));
}

/** What is owed by age on `today`: all five buckets, the youngest first, empty ones included. */
export function agingOf(debts: readonly Debt[], today: CalendarDay): AgedDebts[] {
  return agingBuckets.map((bucket) => {
    const aged = debts.filter(({ dueDate }) => bucketOf(dueDate, today) === bucket);
    const count = aged.reduce((sum, debt) => sum + debt.count, 0);
    return { bucket, totals: totalsByCurrency(aged.map(({ amount }) => amount)), count };
  });
}

/** What is overdue on `today`, one total per currency. */
export function overdueTotals(debts: readonly Debt[], today: CalendarDay): Money[] {
  return totalsByCurrency(
    debts.filter(({ dueDate }) => bucketOf(dueDate, today) !== 'current').map(({ amount }) => amount),
  );
}

/** Due today is current, and so is a debt whose due date nobody knows. */
export function bucketOf(dueDate: CalendarDay | null, today: CalendarDay): AgingBucketName {
  const days = dueDate ? daysBetween(dueDate, today) : 0;
  if (days <= 0) return 'current';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '90+';
}
