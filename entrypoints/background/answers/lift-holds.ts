import { covers } from '../../../utils/domain/hold-scope.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn, owedAmong } from './owed-client.ts';

/** The user chases again: every hold on the invoices named, or on all of the client's, is taken away. */
export function liftHolds(desk: Desk, { clientId, invoiceIds, requestId }: Ask<'lift-holds'>): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = clientIn(current, clientId);
      const owed = owedAmong(client, invoiceIds);
      return client.holds
        .filter((hold) => hold.settledOn === undefined && owed.some((invoice) => covers(hold, invoice)))
        .map((hold) => ({
          clientId,
          invoiceIds: hold.invoiceIds,
          actor: 'user',
          fact: { kind: 'hold-lifted', holdEntryId: hold.entryId },
        }));
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, invoiceIds), desk.today()),
  });
}
