import type { CalendarDay } from '../calendar-day.ts';
import type { Addition } from '../late-fees/addition.ts';
import type { Money } from '../money.ts';
import type { ClaimedInvoice } from './claim.ts';

/** A sum that was claimed beside an invoice in what was sent, with what it rested on that day. Plain data, journalled. */
export interface ClaimedSum {
  readonly invoiceId: string;
  readonly kind: 'interest' | 'late-fee' | 'compensation';
  readonly amount: Money;
  /** As a lawyer would cite it. */
  readonly rule: string;
  /** Where the rule was read. */
  readonly source: string;
  /** The rate table and those of its rows that were used, in per cent a year; null for a sum that rests on none. */
  readonly rates: {
    readonly table: string;
    readonly rows: readonly { readonly from: CalendarDay; readonly percent: string }[];
  } | null;
  /** The day to which it was reckoned. */
  readonly asOf: CalendarDay;
}

/** What is claimed beside the invoices of a claim, sum by sum; empty where nothing is. */
export function claimedSums(invoices: readonly Pick<ClaimedInvoice, 'id' | 'addition'>[]): ClaimedSum[] {
  return invoices.flatMap(({ id, addition }) => (addition && addition.reason === null ? sumsOf(id, addition) : []));
}

function sumsOf(invoiceId: string, { asOf, interest, lateFee, compensation }: Addition): ClaimedSum[] {
  const sums: ClaimedSum[] = [];
  if (interest) {
    const { rule, outstanding, table, rates, to } = interest;
    sums.push({
      invoiceId,
      kind: 'interest',
      amount: outstanding,
      rule: rule.name,
      source: rule.source.where,
      rates: { table: table.name, rows: rates.map(({ from, appliedPercent }) => ({ from, percent: appliedPercent })) },
      asOf: to,
    });
  }
  for (const [kind, fee] of [['late-fee', lateFee] as const, ['compensation', compensation] as const]) {
    if (!fee) continue;
    const { rule, amount } = fee;
    sums.push({ invoiceId, kind, amount, rule: rule.name, source: rule.source.where, rates: null, asOf });
  }
  return sums.filter(({ amount }) => amount.minor > 0);
}
