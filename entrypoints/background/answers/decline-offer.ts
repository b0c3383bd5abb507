import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { declinedClientId } from '../../../utils/store/ids.ts';
import { type Desk, makeChange } from '../desk.ts';

/** The user does not want the invoice of a thread watched: it is not offered again. */
export function declineOffer(
  desk: Desk,
  { account, threadId, requestId }: Ask<'decline-offer'>,
): Promise<ChangeAnswer> {
  const clientId = declinedClientId(account, threadId);
  const place = { site: 'gmail', account, threadId } as const;
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      if (current.clients.some(({ standing }) => standing !== null)) return [];
      return [{ clientId, invoiceIds: [], actor: 'user', fact: { kind: 'offer-declined', place } }];
    },
    answer: (_after, entryIds) => ({ entryIds, invoice: null }),
  });
}
