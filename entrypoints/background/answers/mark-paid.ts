import { isOwed } from '../../../utils/domain/owed.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** The user says that an invoice is paid in full. One that owes nothing stays as it is. */
export function markPaid(desk: Desk, { invoiceId, requestId }: Ask<'mark-paid'>): Promise<ChangeAnswer> {
  const today = desk.today();
  return makeChange(desk, {
    requestId,
    lookUp: { invoiceIds: [invoiceId] },
    decide(current) {
      const found = invoiceIn(current, invoiceId);
      if (!found) throw new Refused('not-found');
      if (!isOwed(found.invoice)) return [];
      const fact = { kind: 'invoice-paid', paidOn: today } as const;
      return [{ clientId: found.client.id, invoiceIds: [invoiceId], actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, invoiceId, today),
  });
}
