import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn, owedAmong } from './owed-client.ts';

/**
 * The user notes money that came: for the invoices named, else for the client's oldest debts. It is in one currency,
 * more than nothing, and came today or earlier.
 */
export function notePayment(
  desk: Desk,
  { clientId, invoiceIds, amount, paidOn, requestId }: Ask<'note-payment'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  if (amount.minor <= 0 || paidOn > today) throw new Refused('bad-request');
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const owed = owedAmong(clientIn(current, clientId), invoiceIds);
      if (!owed.some(({ balance }) => balance.currency === amount.currency)) throw new Refused('bad-request');
      const fact = { kind: 'payment-received', amount, paidOn } as const;
      return [{ clientId, invoiceIds, actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, invoiceIds), today),
  });
}
