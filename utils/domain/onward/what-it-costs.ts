import { type Money, money } from '../money.ts';

/**
 * The share of what is collected that an agency keeps, per cent: one agency's printed tariff by days since the invoice
 * (Stevens & Ricci, seen 2026-11-21), within the 15 to 50 per cent that agencies print in general. Small debts cost more.
 */
export function agencyShare(
  daysLate: number,
  owed: Money,
): { readonly percent: number; readonly least: number; readonly most: number } {
  const isSmall = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD'].includes(owed.currency) && owed.minor < 100_000;
  const percent = isSmall ? 35 : daysLate <= 120 ? 20 : daysLate <= 180 ? 25 : daysLate <= 730 ? 30 : 50;
  return { percent, least: 15, most: 50 };
}

/** What agencies say they still collect, per cent of debts, by age. Agency marketing figures, seen 2026-11-21. */
export function collectedOdds(daysLate: number): { readonly days: number; readonly percent: string } {
  if (daysLate < 135) return { days: 90, percent: '69.6' };
  return daysLate < 270 ? { days: 180, percent: '52.1' } : { days: 365, percent: '22.8' };
}

/** An offer to buy or advance an invoice. */
export interface FactoringOffer {
  /** Of the invoice, in per cent: 70 to 95, usually 80 to 90. */
  readonly advancePercent: number;
  /** Of the invoice for each started 30 days, in per cent: 1 to 5. */
  readonly feePercent: number;
  /** Until the client pays. */
  readonly days: number;
}

export interface FactoringCost {
  readonly advance: Money;
  readonly fee: Money;
  /** What is paid out in the end: the invoice less the fee. */
  readonly kept: Money;
  /** The fee on the money that was advanced, as a simple rate a year, in per cent with one decimal. */
  readonly yearlyPercent: number;
}

/** What an offer really costs. @throws RangeError where a figure makes no sense */
export function factoringCost(invoice: Money, { advancePercent, feePercent, days }: FactoringOffer): FactoringCost {
  if (!(advancePercent > 0 && advancePercent <= 100 && feePercent >= 0 && feePercent <= 100 && days > 0)) {
    throw new RangeError('Not an offer to advance money');
  }
  const periods = Math.ceil(days / 30);
  const advance = Math.floor((invoice.minor * advancePercent) / 100);
  const fee = Math.min(invoice.minor, Math.round((invoice.minor * feePercent * periods) / 100));
  const yearly = advance === 0 ? 0 : ((fee / advance) * 365 * 100) / days;
  return {
    advance: money(advance, invoice.currency),
    fee: money(fee, invoice.currency),
    kept: money(invoice.minor - fee, invoice.currency),
    yearlyPercent: Math.round(yearly * 10) / 10,
  };
}
