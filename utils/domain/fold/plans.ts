import type { EntryOf, Instalment, JournalEntry } from '../journal-entry.ts';
import type { PlanAgreed } from '../standing.ts';
import { isBefore } from './effective-entries.ts';
import type { InvoiceDraft } from './invoices.ts';
import type { PaymentsFolded } from './payments.ts';

/** The payment plans agreed on, each with what came in since on its invoices. */
export function foldPlans(
  entries: readonly JournalEntry[],
  invoices: ReadonlyMap<string, InvoiceDraft>,
  money: PaymentsFolded,
): PlanAgreed[] {
  return entries.flatMap((entry) => (entry.kind === 'plan-agreed' ? planOf(entry, invoices, money) : []));
}

function planOf(
  entry: EntryOf<'plan-agreed'>,
  invoices: ReadonlyMap<string, InvoiceDraft>,
  money: PaymentsFolded,
): PlanAgreed[] {
  const first = entry.instalments[0];
  if (!first) return [];
  const { id: entryId, rev, day } = entry;
  const known = [...invoices.values()].filter(({ trackedOn }) => trackedOn <= day).map(({ id }) => id);
  const invoiceIds = entry.invoiceIds.length > 0 ? entry.invoiceIds : known;
  const { currency } = first.amount;
  const since = money.payments.filter((payment) => isBefore({ rev, entryId }, payment));
  const shares = since.flatMap((payment) => money.shares.get(payment.entryId) ?? []);
  const mine = shares.filter(({ invoiceId, amount }) => invoiceIds.includes(invoiceId) && amount.currency === currency);
  const paid = mine.reduce((sum, { amount }) => sum + amount.minor, 0);
  return [{ entryId, rev, day, invoiceIds, instalments: inOrder(entry), paidSince: { minor: paid, currency } }];
}

/** Only instalments of the plan's one currency: others cannot be counted against it. */
function inOrder({ instalments }: EntryOf<'plan-agreed'>): Instalment[] {
  const currency = instalments[0]?.amount.currency;
  return instalments
    .filter(({ amount }) => amount.currency === currency)
    .sort((a, b) => (a.dueDate === b.dueDate ? 0 : a.dueDate < b.dueDate ? -1 : 1));
}
