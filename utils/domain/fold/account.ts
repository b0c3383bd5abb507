import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import type { InvoiceDraft } from './invoices.ts';

/** What is left of one invoice once the money is counted. */
export interface Account {
  /** Minor units of the invoice's currency, never negative. */
  readonly left: number;
  /** Minor units that came in and stayed. */
  readonly paid: number;
  /** The day of the payment that settled it; null while money is left, or where the day cannot be told. */
  readonly paidOn: CalendarDay | null;
  readonly markedPaid: boolean;
}

/** A part of a payment that went to one invoice. */
export interface Share {
  readonly invoiceId: string;
  readonly amount: Money;
  /** What was left of the invoice after it, in minor units. */
  readonly left: number;
}

export function fresh(amountDue: Money): Account {
  return { left: Math.max(0, amountDue.minor), paid: 0, paidOn: null, markedPaid: false };
}

/** An account that owes again: payments that had settled it are set aside, a part payment stays. */
export function reopened(account: Account, amountDue: Money): Account {
  return { ...(account.left > 0 ? account : fresh(amountDue)), markedPaid: false, paidOn: null };
}

/** An account that was marked as paid, without the mark; the payments themselves stay. */
export function unmarked(account: Account): Account {
  if (!account.markedPaid) return account;
  return { ...account, markedPaid: false, paidOn: account.left > 0 ? null : account.paidOn };
}

/**
 * Spreads a payment over invoices, the first one first, and books each share. What is more than they owe, and what is
 * in another currency, is left aside.
 */
export function spread(
  amount: Money,
  day: CalendarDay,
  invoices: readonly InvoiceDraft[],
  accounts: Map<string, Account>,
): Share[] {
  const shares: Share[] = [];
  let rest = Math.max(0, amount.minor);
  for (const { id, facts } of invoices) {
    const account = accounts.get(id);
    if (!account || facts.amountDue.currency !== amount.currency) continue;
    const part = Math.min(rest, account.left);
    if (part === 0) continue;
    rest -= part;
    const left = account.left - part;
    const paidOn = left === 0 && !account.markedPaid ? day : account.paidOn;
    accounts.set(id, { ...account, left, paid: account.paid + part, paidOn });
    shares.push({ invoiceId: id, amount: { minor: part, currency: amount.currency }, left });
  }
  return shares;
}
