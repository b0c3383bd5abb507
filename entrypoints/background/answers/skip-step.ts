import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** The user passes over a step of the ladder, for everything the client owes. */
export function skipStep(desk: Desk, { clientId, stepId, requestId }: Ask<'skip-step'>): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = current.clients.find(({ id }) => id === clientId)?.standing;
      if (!client) throw new Refused('not-found');
      return [{ clientId, invoiceIds: [], actor: 'user', fact: { kind: 'step-skipped', stepId } }];
    },
    answer(after, entryIds) {
      const first = after.clients.find(({ id }) => id === clientId)?.standing?.invoices[0]?.id;
      return changeAnswer(after, entryIds, first, desk.today());
    },
  });
}
