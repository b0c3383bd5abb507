import { covers } from '../hold-scope.ts';
import type { HoldPlaced, InvoiceStanding, InvoiceState } from '../standing.ts';
import type { Account } from './account.ts';
import { byDueDate, type InvoiceDraft } from './invoices.ts';

/** Every invoice with its state and balance, the oldest first. */
export function foldInvoiceStandings(
  invoices: ReadonlyMap<string, InvoiceDraft>,
  accounts: ReadonlyMap<string, Account>,
  holds: readonly HoldPlaced[],
): InvoiceStanding[] {
  return [...invoices.values()].sort(byDueDate).flatMap((invoice) => {
    const account = accounts.get(invoice.id);
    return account ? [standing(invoice, account, holds)] : [];
  });
}

function standing(invoice: InvoiceDraft, account: Account, holds: readonly HoldPlaced[]): InvoiceStanding {
  const { id, clientId, facts, places, trackedOn } = invoice;
  const state = stateOf(invoice, account, holds);
  const owesNothing = state === 'paid' || state === 'cancelled';
  const balance = { minor: owesNothing ? 0 : account.left, currency: facts.amountDue.currency };
  const paidOn = state === 'paid' ? account.paidOn : null;
  return { id, clientId, facts, places, state, balance, paidOn, trackedOn };
}

function stateOf(invoice: InvoiceDraft, account: Account, holds: readonly HoldPlaced[]): InvoiceState {
  if (!invoice.isTracked) return 'untracked';
  if (invoice.closedAs === 'cancelled') return 'cancelled';
  if (account.markedPaid || account.left === 0) return 'paid';
  if (invoice.closedAs === 'written-off') return 'written-off';
  if (isDisputed(invoice, holds)) return 'disputed';
  return account.paid > 0 ? 'part-paid' : 'open';
}

function isDisputed(invoice: InvoiceDraft, holds: readonly HoldPlaced[]): boolean {
  return holds.some((hold) => hold.kind === 'dispute' && hold.settledOn === undefined && covers(hold, invoice));
}
