import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { planProblem } from '../../../utils/domain/payment-plan/instalments.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn, owedAmong } from './owed-client.ts';

/**
 * The client pays by instalments: from now on each instalment is waited for, and one that does not come brings the
 * client up again. The plan must be for exactly what is owed on the invoices it is about, in one currency.
 */
export function agreePlan(
  desk: Desk,
  { clientId, invoiceIds, instalments, requestId }: Ask<'agree-plan'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const about = owedAmong(clientIn(current, clientId), invoiceIds);
      const [owed, ...others] = totalsByCurrency(about.map(({ balance }) => balance));
      if (!owed || others.length > 0 || planProblem(instalments, owed, today)) throw new Refused('bad-request');
      const fact = { kind: 'plan-agreed', instalments } as const;
      return [{ clientId, invoiceIds: about.map(({ id }) => id), actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, invoiceIds), today),
  });
}
