import type { EntryOf, JournalEntry } from '../journal-entry.ts';
import type { Money } from '../money.ts';
import type { PaymentNoted } from '../standing.ts';
import { type Account, fresh, reopened, type Share, spread, unmarked } from './account.ts';
import { byDueDate, type InvoiceDraft } from './invoices.ts';

export interface PaymentsFolded {
  readonly payments: readonly PaymentNoted[];
  /** By invoice id. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** By the payment's entry id; only of payments that stayed. */
  readonly shares: ReadonlyMap<string, readonly Share[]>;
}

/**
 * Counts the money, in the journal's order. A payment goes to the invoices it names, else to the client's oldest
 * debts, never across currencies. A reversal takes a payment or a "paid" back, and a reopened invoice owes again what
 * payments had settled.
 */
export function foldPayments(
  entries: readonly JournalEntry[],
  invoices: ReadonlyMap<string, InvoiceDraft>,
): PaymentsFolded {
  const oldestFirst = [...invoices.values()].sort(byDueDate);
  const accounts = new Map(oldestFirst.map(({ id, facts }) => [id, fresh(facts.amountDue)]));
  const shares = new Map<string, readonly Share[]>();
  const payments = paymentsNoted(entries);
  const stayed = new Map(payments.filter(({ reversed }) => !reversed).map((payment) => [payment.entryId, payment]));
  const change = (ids: readonly string[], to: (account: Account, invoice: InvoiceDraft) => Account) => {
    for (const id of ids) {
      const [account, invoice] = [accounts.get(id), invoices.get(id)];
      if (account && invoice) accounts.set(id, to(account, invoice));
    }
  };

  for (const entry of entries) {
    if (entry.kind === 'payment-received' && stayed.has(entry.id)) {
      const day = entry.paidOn ?? entry.day;
      shares.set(entry.id, spread(entry.amount, day, payable(oldestFirst, entry.invoiceIds), accounts));
    } else if (entry.kind === 'invoice-paid' && stayed.has(entry.id)) {
      const paidOn = entry.paidOn ?? entry.day;
      change(entry.invoiceIds, (account) => ({ ...account, markedPaid: true, paidOn }));
    } else if (entry.kind === 'payment-reversed') {
      // A "paid" said of the same invoices counted on the money that has gone back.
      const payment = payments.find(({ entryId }) => entryId === entry.paymentEntryId);
      change(payment?.invoiceIds ?? [], unmarked);
    } else if (entry.kind === 'invoice-reopened') {
      change(entry.invoiceIds, (account, { facts }) => reopened(account, facts.amountDue));
    } else if (entry.kind === 'invoice-untracked') {
      // Tracked once more, an invoice owes what it is then read to owe.
      change(entry.invoiceIds, (_account, { facts }) => fresh(facts.amountDue));
    }
  }
  return { payments, accounts, shares };
}

function payable(oldestFirst: readonly InvoiceDraft[], named: readonly string[]): InvoiceDraft[] {
  if (named.length > 0) return oldestFirst.filter(({ id }) => named.includes(id));
  return oldestFirst.filter(({ isTracked, closedAs }) => isTracked && closedAs === null);
}

function paymentsNoted(entries: readonly JournalEntry[]): PaymentNoted[] {
  return entries.flatMap((entry, index) => {
    if (entry.kind === 'payment-received') return [noted(entry, entry.amount, isTakenBack(entry, entries, index))];
    return entry.kind === 'invoice-paid' ? [noted(entry, null, isTakenBack(entry, entries, index))] : [];
  });
}

function noted(
  { id, rev, day, paidOn, invoiceIds }: EntryOf<'payment-received'> | EntryOf<'invoice-paid'>,
  amount: Money | null,
  reversed: boolean,
): PaymentNoted {
  return { entryId: id, rev, day, paidOn, amount, invoiceIds, reversed };
}

/** Reversed, or a mere "paid" whose invoices were all reopened since: it was no payment, and resets no counter. */
function isTakenBack(payment: JournalEntry, entries: readonly JournalEntry[], index: number): boolean {
  return entries.slice(index + 1).some((later) => {
    if (later.kind === 'payment-reversed') return later.paymentEntryId === payment.id;
    if (later.kind !== 'invoice-reopened' || payment.kind !== 'invoice-paid') return false;
    return payment.invoiceIds.length > 0 && payment.invoiceIds.every((id) => later.invoiceIds.includes(id));
  });
}
