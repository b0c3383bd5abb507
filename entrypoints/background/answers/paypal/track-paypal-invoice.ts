import { Refused } from '../../../../utils/messages/ask-errors.ts';
import type { PaypalInvoiceAnswer, PaypalReading } from '../../../../utils/messages/paypal.ts';
import type { Ask } from '../../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../../utils/store/change.ts';
import { placeKey } from '../../../../utils/store/ids.ts';
import { type Desk, makeChange } from '../../desk.ts';
import { clientIdFor, possibleClients } from './client-of-reading.ts';
import { lookUpOf, matchOf, placeOnPaypal } from './known-invoice.ts';
import { invoiceAnswer } from './read-paypal-invoice.ts';
import { trackedAs } from './read-paypal-list.ts';
import { trackedFact } from './tracked-on-paypal.ts';

/** The user adds an invoice by hand. What they entered stands before what its page seems to say. */
export async function trackPaypalInvoice(
  desk: Desk,
  { invoice: read, typed, requestId }: Ask<'track-paypal-invoice'>,
): Promise<PaypalInvoiceAnswer> {
  const dueDate = typed.dueDate ?? read.dueDate;
  const entered: PaypalReading = {
    ...read,
    number: typed.number ?? read.number,
    client: typed.client,
    amountDue: typed.amountDue,
    dueDate,
  };
  if (typed.amountDue.minor <= 0) throw new Refused('amount-needed');
  return settle(desk, entered, requestId, (current) => {
    if (trackedAs(entered, current)) return [];
    const fact = trackedFact(entered, typed.amountDue, clientIdFor(entered, current), true);
    if (fact.fact.kind !== 'invoice-tracked' || typed.dueDate === null) return [fact];
    return [{ ...fact, fact: { ...fact.fact, facts: { ...fact.fact.facts, dueDateSource: 'user' } } }];
  });
}

/** The user says whether an invoice on PayPal is the one that is tracked elsewhere. */
export async function settleTwin(
  desk: Desk,
  { invoice: read, twinId, isSame, requestId }: Ask<'settle-twin'>,
): Promise<PaypalInvoiceAnswer> {
  return settle(desk, read, requestId, (current) => {
    const match = matchOf(read, current);
    if (match.kind !== 'perhaps' || match.known.invoice.id !== twinId) throw new Refused('not-found');
    const { id, clientId } = match.known.invoice;
    const place = placeOnPaypal(read);
    if (isSame) return [{ clientId, invoiceIds: [id], actor: 'user', fact: { kind: 'place-linked', place } }];
    if (!read.amountDue) throw new Refused('amount-needed');
    return [trackedFact(read, read.amountDue, ownClientId(read, current, clientId), true)];
  });
}

async function settle(
  desk: Desk,
  read: PaypalReading,
  requestId: string,
  decide: (current: Parameters<typeof matchOf>[1]) => readonly NewFact[],
): Promise<PaypalInvoiceAnswer> {
  const lookUp = { ...lookUpOf([read]), clientIds: await possibleClients(await desk.ledger(), [read]) };
  return makeChange(
    { ...desk, asker: 'screen' },
    {
      requestId,
      lookUp,
      decide,
      answer: (after) => invoiceAnswer(desk, read, after),
    },
  );
}

/** Another invoice of perhaps another client: never under the one it was mistaken for by its number alone. */
function ownClientId(read: PaypalReading, current: Parameters<typeof matchOf>[1], twinOf: string): string {
  const id = clientIdFor(read, current);
  return id === twinOf && read.client === null ? placeKey(placeOnPaypal(read)) : id;
}
