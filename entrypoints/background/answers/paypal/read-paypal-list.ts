import type { PaypalListAnswer, PaypalReading, PaypalRowView } from '../../../../utils/messages/paypal.ts';
import type { Ask } from '../../../../utils/messages/protocol.ts';
import type { Current } from '../../../../utils/store/current.ts';
import { policyOf } from '../../../../utils/store/preferences.ts';
import type { Desk } from '../../desk.ts';
import { type KnownInvoice, matchOf } from './known-invoice.ts';
import { noteReadings } from './note-readings.ts';
import { rowView } from './row-view.ts';
import { isDeclined } from './tracked-on-paypal.ts';

/** Tracks what a list says for sure, follows what has changed on PayPal, and gives each row its badge. */
export async function readPaypalList(desk: Desk, { invoices }: Ask<'read-paypal-list'>): Promise<PaypalListAnswer> {
  const noted = await noteReadings(desk, invoices, null);
  if (noted === 'off') return { kind: 'off' };
  const { current, justTracked } = noted;
  const policy = policyOf(current.preferences);
  const today = desk.today();
  const rows: Record<string, PaypalRowView> = {};
  for (const read of invoices) {
    const known = trackedAs(read, current);
    const row = known === null && isDeclined(read, current) ? null : rowView(read, known, policy, today);
    if (row) rows[read.invoiceId] = row;
  }
  return { kind: 'on', rows, justTracked };
}

/** The tracked invoice that this is; null where none is, or nobody knows. */
export function trackedAs(read: PaypalReading, current: Current): KnownInvoice | null {
  const match = matchOf(read, current);
  return match.kind === 'known' && match.known.invoice.state !== 'untracked' ? match.known : null;
}
