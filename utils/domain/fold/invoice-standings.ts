import { covers } from '../hold-scope.ts';
import type { InvoiceStanding, InvoiceState } from '../standing.ts';
import type { Account } from './account.ts';
import type { HoldFolded } from './holds.ts';
import { byDueDate, type InvoiceDraft } from './invoices.ts';
import { pausesOf } from './pauses.ts';

/** Every invoice with its state and balance, the oldest first. */
export function foldInvoiceStandings(
  invoices: ReadonlyMap<string, InvoiceDraft>,
  accounts: ReadonlyMap<string, Account>,
  holds: readonly HoldFolded[],
): InvoiceStanding[] {
  return [...invoices.values()].sort(byDueDate).flatMap((invoice) => {
    const account = accounts.get(invoice.id);
    return account ? [standing(invoice, account, holds)] : [];
  });
}

function standing(invoice: InvoiceDraft, account: Account, holds: readonly HoldFolded[]): InvoiceStanding {
  const { id, clientId, facts, places, trackedOn } = invoice;
  const state = stateOf(invoice, account, holds);
  const owesNothing = state === 'paid' || state === 'cancelled';
  const balance = { minor: owesNothing ? 0 : account.left, currency: facts.amountDue.currency };
  const paidOn = state === 'paid' ? account.paidOn : null;
  const pauses = pausesOf(invoice, holds);
  const all = { id, clientId, facts, places, state, balance, paidOn, trackedOn };
  return pauses.length > 0 ? { ...all, pauses } : all;
}

function stateOf(invoice: InvoiceDraft, account: Account, holds: readonly HoldFolded[]): InvoiceState {
  if (!invoice.isTracked) return 'untracked';
  if (invoice.closedAs === 'cancelled') return 'cancelled';
  if (account.markedPaid || account.left === 0) return 'paid';
  if (invoice.closedAs === 'written-off') return 'written-off';
  if (isDisputed(invoice, holds)) return 'disputed';
  return account.paid > 0 ? 'part-paid' : 'open';
}

function isDisputed(invoice: InvoiceDraft, holds: readonly HoldFolded[]): boolean {
  return holds.some((hold) => hold.kind === 'dispute' && hold.settledOn === undefined && covers(hold, invoice));
}
