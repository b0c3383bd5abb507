import { holdProblem } from '../../../utils/domain/hold-check.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/**
 * The user gives a reason not to chase until a day. The day must lie ahead, and a promise or a pause may name only
 * invoices of the client it is about.
 */
export function placeHold(
  desk: Desk,
  { clientId, invoiceIds, hold, requestId }: Ask<'place-hold'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = current.clients.find(({ id }) => id === clientId)?.standing;
      if (!client) throw new Refused('not-found');
      if (holdProblem(hold, today)) throw new Refused('bad-request');
      const known = new Set(client.invoices.map(({ id }) => id));
      if (!invoiceIds.every((id) => known.has(id))) throw new Refused('not-found');
      return [{ clientId, invoiceIds, actor: 'user', fact: { kind: 'hold-placed', hold } }];
    },
    answer(after, entryIds) {
      const first = after.clients.find(({ id }) => id === clientId)?.standing?.invoices[0]?.id;
      return changeAnswer(after, entryIds, invoiceIds[0] ?? first, today);
    },
  });
}
