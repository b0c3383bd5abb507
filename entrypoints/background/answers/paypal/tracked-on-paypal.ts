import type { InvoiceFacts } from '../../../../utils/domain/invoice.ts';
import type { Money } from '../../../../utils/domain/money.ts';
import { paypalPayLink } from '../../../../utils/domain/paypal-invoice-id.ts';
import { mayRemind } from '../../../../utils/domain/paypal-status.ts';
import type { PaypalReading } from '../../../../utils/messages/paypal.ts';
import type { NewFact } from '../../../../utils/store/change.ts';
import type { Current } from '../../../../utils/store/current.ts';
import { placeKey } from '../../../../utils/store/ids.ts';
import { clientFactsOf, clientIdFor } from './client-of-reading.ts';
import { matchOf, placeOnPaypal, trackedKey } from './known-invoice.ts';

/**
 * What a sure reading adds to the journal: an invoice not known yet, or a second place of one that is tracked from
 * elsewhere. What the user took back or does not want watched is left alone.
 */
export function trackedOnPaypal(read: PaypalReading, current: Current): NewFact[] {
  const match = matchOf(read, current);
  const place = placeOnPaypal(read);
  if (match.kind === 'same') {
    const { id, clientId } = match.known.invoice;
    const key = `linked|${id}|${placeKey(place)}`;
    return [{ key, clientId, invoiceIds: [id], actor: 'page', fact: { kind: 'place-linked', place } }];
  }
  if (match.kind !== 'new' || !isTrackable(read) || isDeclined(read, current)) return [];
  return [trackedFact(read, read.amountDue, clientIdFor(read, current))];
}

/** Sure enough to be tracked without asking: sent, owed, how much, and by whom. */
export function isTrackable(read: PaypalReading): read is PaypalReading & { amountDue: Money; client: string } {
  const isOwed = read.status !== null && (mayRemind(read.status) || read.status === 'payment-pending');
  return isOwed && read.amountDue !== null && read.amountDue.minor > 0 && read.client !== null;
}

/** True where it was tracked without asking and the user took that back, or no longer wants it watched. */
export function isDeclined(read: Pick<PaypalReading, 'invoiceId'>, { clients }: Current): boolean {
  const key = trackedKey(read);
  return clients.some(
    ({ standing, entries }) =>
      entries.some(({ id }) => id === key) ||
      standing?.declinedPlaces.some((place) => place.site === 'paypal' && place.invoiceId === read.invoiceId),
  );
}

/** The invoice as it is to be tracked; without asking where nothing is said of the user. */
export function trackedFact(read: PaypalReading, amountDue: Money, clientId: string, byUser = false): NewFact {
  const place = placeOnPaypal(read);
  return {
    ...(byUser ? {} : { key: trackedKey(read) }),
    clientId,
    invoiceIds: [placeKey(place)],
    actor: byUser ? 'user' : 'page',
    fact: {
      kind: 'invoice-tracked',
      facts: factsOf(read, amountDue),
      client: clientFactsOf(read),
      place,
      automatic: !byUser,
    },
  };
}

function factsOf(read: PaypalReading, amountDue: Money): InvoiceFacts {
  return {
    number: read.number,
    subject: null,
    issueDate: read.issueDate,
    dueDate: read.dueDate,
    dueDateSource: read.dueDate === null ? null : 'explicit',
    total: read.total,
    amountDue,
    paymentLink: paypalPayLink(read.invoiceId),
    language: read.language ?? 'en',
  };
}
