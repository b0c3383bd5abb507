import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/**
 * Keeps how the client reads "end of month", so that it is asked once, and dates the invoice by it. The day is worked
 * out from the terms, not given by the user: it must not pass for terms of so many days.
 */
export function answerEndOfMonth(
  desk: Desk,
  { invoiceId, reading, dueDate, requestId }: Ask<'answer-end-of-month'>,
): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { invoiceIds: [invoiceId] },
    decide(current): NewFact[] {
      const found = invoiceIn(current, invoiceId);
      if (!found || found.invoice.state === 'untracked') throw new Refused('not-found');
      const { client, invoice } = found;
      const habit: NewFact = {
        clientId: client.id,
        invoiceIds: [],
        actor: 'user',
        fact: { kind: 'client-described', changes: { endOfMonth: reading } },
      };
      if (invoice.facts.dueDate === dueDate) return [habit];
      const changes = { dueDate, dueDateSource: 'terms' } as const;
      const dated: NewFact = {
        clientId: client.id,
        invoiceIds: [invoiceId],
        actor: 'page',
        fact: { kind: 'invoice-corrected', changes },
      };
      return [habit, dated];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, invoiceId, desk.today()),
  });
}
