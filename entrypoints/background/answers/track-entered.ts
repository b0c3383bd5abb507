import type { ClientFacts } from '../../../utils/domain/client.ts';
import type { InvoicePlace } from '../../../utils/domain/invoice.ts';
import type { InvoiceStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { EnteredInvoice } from '../../../utils/messages/documents.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { gmailClientId, handClientId, invoiceIdAt, plainNumber } from '../../../utils/store/ids.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { termsKept } from './client-terms.ts';

/**
 * Tracks an invoice the user entered. It belongs to the client who is written to at that address from that mailbox, so
 * that its conversation, when it is opened one day, is known to be about the same. One that is tracked already is given
 * back as it stands, and nothing is written.
 */
export function trackEntered(desk: Desk, { invoice: entered, requestId }: Ask<'track-entered'>): Promise<ChangeAnswer> {
  const { account, client, facts, source } = entered;
  if (!client.name?.trim() && client.email === null) throw new Refused('bad-request');
  if (facts.amountDue.minor <= 0) throw new Refused('amount-needed');
  const clientId = account === null ? handClientId(client) : gmailClientId(account, client);
  const place = placeOf(entered, clientId, requestId);
  const id = invoiceIdAt(place, facts.number, null);
  let tracked = id;
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current): NewFact[] {
      const known = sameNumber(current, clientId, facts.number, facts.amountDue.currency);
      tracked = known?.id ?? id;
      if (known) return [];
      const fact = {
        kind: 'invoice-tracked',
        facts: termsKept(facts, clientId, current),
        client: clientFacts(entered),
        place,
        automatic: false,
        ...(source === 'file' && { source }),
      } as const;
      return [{ clientId, invoiceIds: [id], actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, tracked, desk.today()),
  });
}

function placeOf({ facts }: EnteredInvoice, clientId: string, requestId: string): InvoicePlace {
  return { site: 'hand', key: `${clientId}|${facts.number === null ? requestId : plainNumber(facts.number)}` };
}

function sameNumber(
  current: Current,
  clientId: string,
  number: string | null,
  currency: string,
): InvoiceStanding | undefined {
  const client = current.clients.find(({ id }) => id === clientId)?.standing;
  return client?.invoices.find(
    ({ facts, state }) =>
      state !== 'untracked' &&
      number !== null &&
      facts.number !== null &&
      facts.amountDue.currency === currency &&
      plainNumber(facts.number) === plainNumber(number),
  );
}

function clientFacts({ client: { name, email }, facts: { language } }: EnteredInvoice): ClientFacts {
  const contacts = email === null ? [] : [{ role: 'buyer', name, email, phone: null } as const];
  return { name: name?.trim() || (email ?? ''), contacts, language };
}
