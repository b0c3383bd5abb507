import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** The user no longer wants an invoice watched; its thread is not offered again. */
export function stopTracking(desk: Desk, { invoiceId, requestId }: Ask<'stop-tracking'>): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { invoiceIds: [invoiceId] },
    decide(current) {
      const found = invoiceIn(current, invoiceId);
      if (!found) throw new Refused('not-found');
      if (found.invoice.state === 'untracked') return [];
      const fact = { kind: 'invoice-untracked' } as const;
      return [{ clientId: found.client.id, invoiceIds: [invoiceId], actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, invoiceId, desk.today()),
  });
}
