import { mayRemind } from '../../../../utils/domain/paypal-status.ts';
import type { PaypalInvoiceAnswer, PaypalReading } from '../../../../utils/messages/paypal.ts';
import type { Ask } from '../../../../utils/messages/protocol.ts';
import type { Current } from '../../../../utils/store/current.ts';
import { policyOf } from '../../../../utils/store/preferences.ts';
import type { Desk } from '../../desk.ts';
import { invoiceView } from '../../views/invoice-view.ts';
import { panelView } from '../../views/panel-view.ts';
import { type KnownInvoice, matchOf } from './known-invoice.ts';
import { noteReadings } from './note-readings.ts';
import { trackedAs } from './read-paypal-list.ts';
import { rowView } from './row-view.ts';
import { isDeclined } from './tracked-on-paypal.ts';

/** Tracks an invoice from its own page where the page is sure of it, and says what is to be shown beside it. */
export async function readPaypalInvoice(
  desk: Desk,
  { invoice, written }: Ask<'read-paypal-invoice'>,
): Promise<PaypalInvoiceAnswer> {
  const noted = await noteReadings(desk, [invoice], written);
  return noted === 'off' ? { kind: 'off' } : invoiceAnswer(desk, invoice, noted.current);
}

/** What is known of the invoice on its page. */
export function invoiceAnswer(desk: Desk, read: PaypalReading, current: Current): PaypalInvoiceAnswer {
  const policy = policyOf(current.preferences);
  const today = desk.today();
  const known = trackedAs(read, current);
  if (known) return tracked(desk, read, known, current);
  if (isDeclined(read, current)) return { kind: 'nothing' };
  const row = rowView(read, null, policy, today);
  if (row?.standing === 'paid') return { kind: 'settled', row };
  const match = matchOf(read, current);
  if (row && match.kind === 'perhaps') {
    return { kind: 'twin', row, twin: invoiceView(match.known.invoice, match.known.client, today) };
  }
  const isOwed = read.status === null || mayRemind(read.status) || read.status === 'payment-pending';
  return isOwed ? { kind: 'offer', offer: offerOf(read) } : { kind: 'nothing' };
}

function tracked(
  desk: Desk,
  read: PaypalReading,
  { invoice, client }: KnownInvoice,
  current: Current,
): PaypalInvoiceAnswer {
  const policy = policyOf(current.preferences);
  const today = desk.today();
  const entries = current.clients.find(({ id }) => id === client.id)?.entries ?? [];
  const panel = panelView({ client, invoice, entries, reading: null, policy, today, now: desk.now() });
  const { invoice: view, next } = panel;
  const { number, clientName, clientId, standing, dueDate, daysOverdue, amountDue, hold } = view;
  const asListed = { number, clientName, clientId, standing, dueDate, daysOverdue, amountDue, hold, next };
  return {
    kind: 'tracked',
    row: rowView(read, { invoice, client }, policy, today) ?? { invoiceId: read.invoiceId, ...asListed },
    panel,
  };
}

function offerOf({ number, client, clientEmail, amountDue, issueDate, dueDate }: PaypalReading) {
  const clientName = client ?? clientEmail ?? '';
  return { number, clientName, amountDue, issueDate, dueDate, subject: null, folded: false };
}
