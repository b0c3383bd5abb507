import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** The user says what a client is called or in which language they are written to; later invoices keep to it. */
export function describeClient(
  desk: Desk,
  { clientId, changes, requestId }: Ask<'describe-client'>,
): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = current.clients.find(({ id }) => id === clientId)?.standing;
      if (!client) throw new Refused('not-found');
      if (changes.name?.trim() === '') throw new Refused('bad-request');
      const fact = { kind: 'client-described', changes } as const;
      return Object.keys(changes).length === 0 ? [] : [{ clientId, invoiceIds: [], actor: 'user', fact }];
    },
    answer(after, entryIds) {
      const invoice = after.clients.find(({ id }) => id === clientId)?.standing?.invoices[0];
      return changeAnswer(after, entryIds, invoice?.id, desk.today());
    },
  });
}
