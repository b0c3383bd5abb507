import type { CalendarDay } from '../calendar-day.ts';
import { type Money, money } from '../money.ts';
import type { Debt, PartPayment } from './debt.ts';

/** The payments of a debt up to and including a day. @throws RangeError where one is in another currency */
export function paymentsUpTo({ payments, principal }: Debt, asOf: CalendarDay): PartPayment[] {
  const counted = payments.filter(({ day }) => day <= asOf);
  for (const { amount } of counted) {
    if (amount.currency !== principal.currency) {
      throw new RangeError(`A payment in ${amount.currency} on a debt in ${principal.currency}`);
    }
  }
  return counted;
}

/** What is unpaid of the invoice at the end of a day, never below 0. */
export function unpaidOn(debt: Debt, day: CalendarDay): Money {
  const paid = paymentsUpTo(debt, day).reduce((sum, { amount }) => sum + amount.minor, 0);
  return money(Math.max(0, debt.principal.minor - paid), debt.principal.currency);
}
