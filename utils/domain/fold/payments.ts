import type { CalendarDay } from '../calendar-day.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Money } from '../money.ts';
import type { PaymentNoted } from '../standing.ts';
import { byDueDate, type InvoiceDraft } from './invoices.ts';

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
  /** What was left of the invoice after it. */
  readonly left: number;
}

export interface PaymentsFolded {
  readonly payments: readonly PaymentNoted[];
  readonly accounts: ReadonlyMap<string, Account>;
  /** By the payment's entry id; only payments that stayed. */
  readonly shares: ReadonlyMap<string, readonly Share[]>;
}

/**
 * Counts the money, in the journal's order. A payment goes to the invoices it names, else to the client's oldest
 * debts, never across currencies; what is more than they owe is left aside. A reversal takes a payment or a "paid"
 * back, and a reopened invoice owes again what payments had settled.
 */
export function foldPayments(
  entries: readonly JournalEntry[],
  invoices: ReadonlyMap<string, InvoiceDraft>,
): PaymentsFolded {
  const reversed = new Set(entries.flatMap((entry) => (entry.kind === 'payment-reversed' ? entry.paymentEntryId : [])));
  const oldestFirst = [...invoices.values()].sort(byDueDate);
  const accounts = new Map<string, Account>();
  for (const { id, facts } of oldestFirst) accounts.set(id, fresh(facts.amountDue));
  const payments: PaymentNoted[] = [];
  const shares = new Map<string, Share[]>();
  const invoicesOf = new Map<string, readonly string[]>();

  for (const entry of entries) {
    switch (entry.kind) {
      case 'payment-received': {
        invoicesOf.set(entry.id, entry.invoiceIds);
        payments.push(noted(entry, entry.amount, reversed.has(entry.id)));
        if (reversed.has(entry.id)) break;
        const day = entry.paidOn ?? entry.day;
        shares.set(entry.id, spread(entry.amount, day, payable(oldestFirst, entry.invoiceIds), accounts));
        break;
      }
      case 'invoice-paid': {
        payments.push(noted(entry, null, reversed.has(entry.id)));
        if (reversed.has(entry.id)) break;
        for (const id of entry.invoiceIds) {
          change(accounts, id, { markedPaid: true, paidOn: entry.paidOn ?? entry.day });
        }
        break;
      }
      case 'payment-reversed':
        // A "paid" said of the same invoices counted on the money that has gone back.
        for (const id of invoicesOf.get(entry.paymentEntryId) ?? []) unmark(accounts, id);
        break;
      case 'invoice-untracked':
        // Tracked again, it owes what it is then read to owe.
        for (const id of entry.invoiceIds) reopen(accounts, id, invoices.get(id));
        break;
      case 'invoice-reopened':
        for (const id of entry.invoiceIds) reopen(accounts, id, invoices.get(id));
        markReopened(payments, entry.invoiceIds);
        break;
    }
  }
  return { payments, accounts, shares };
}

function fresh(amountDue: Money): Account {
  return { left: Math.max(0, amountDue.minor), paid: 0, paidOn: null, markedPaid: false };
}

function noted(
  entry: Extract<JournalEntry, { kind: 'payment-received' | 'invoice-paid' }>,
  amount: Money | null,
  reversed: boolean,
): PaymentNoted {
  const { id, rev, day, paidOn, invoiceIds } = entry;
  return { entryId: id, rev, day, paidOn, amount, invoiceIds, reversed };
}

function payable(oldestFirst: readonly InvoiceDraft[], named: readonly string[]): InvoiceDraft[] {
  if (named.length > 0) return oldestFirst.filter(({ id }) => named.includes(id));
  return oldestFirst.filter(({ isTracked, closedAs }) => isTracked && closedAs === null);
}

function spread(
  amount: Money,
  day: CalendarDay,
  invoices: readonly InvoiceDraft[],
  accounts: Map<string, Account>,
): Share[] {
  const shares: Share[] = [];
  let rest = Math.max(0, amount.minor);
  for (const { id, facts } of invoices) {
    const account = accounts.get(id);
    if (!account || rest === 0 || facts.amountDue.currency !== amount.currency) continue;
    const part = Math.min(rest, account.left);
    if (part === 0) continue;
    rest -= part;
    const left = account.left - part;
    change(accounts, id, {
      left,
      paid: account.paid + part,
      ...(left === 0 && !account.markedPaid && { paidOn: day }),
    });
    shares.push({ invoiceId: id, amount: { minor: part, currency: amount.currency }, left });
  }
  return shares;
}

function change(accounts: Map<string, Account>, id: string, changes: Partial<Account>): void {
  const account = accounts.get(id);
  if (account) accounts.set(id, { ...account, ...changes });
}

function unmark(accounts: Map<string, Account>, id: string): void {
  const account = accounts.get(id);
  if (account?.markedPaid) change(accounts, id, { markedPaid: false, ...(account.left > 0 && { paidOn: null }) });
}

function reopen(accounts: Map<string, Account>, id: string, invoice: InvoiceDraft | undefined): void {
  const account = accounts.get(id);
  if (!account || !invoice) return;
  const base = account.left > 0 ? account : fresh(invoice.facts.amountDue);
  accounts.set(id, { ...base, markedPaid: false, paidOn: null });
}

/** A "paid" whose invoices were all reopened was no payment: the counters it had reset are back. */
function markReopened(payments: PaymentNoted[], reopened: readonly string[]): void {
  payments.forEach((payment, index) => {
    if (
      payment.amount === null &&
      payment.invoiceIds.length > 0 &&
      payment.invoiceIds.every((id) => reopened.includes(id))
    ) {
      payments[index] = { ...payment, reversed: true };
    }
  });
}
