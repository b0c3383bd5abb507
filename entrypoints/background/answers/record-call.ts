import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { type CallResult, factsOfCall } from '../../../utils/domain/call-outcome.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { holdProblem } from '../../../utils/domain/hold-check.ts';
import type { JournalFact } from '../../../utils/domain/journal-entry.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn } from './owed-client.ts';

/** The user telephoned: the contact and the hold its outcome asks for, written and undone together. */
export function recordCall(
  desk: Desk,
  { clientId, result, note, requestId }: Ask<'record-call'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = clientIn(current, clientId);
      const policy = policyOf(current.preferences);
      const { stepId, invoiceIds } = callAbout(client, policy, today);
      if (invoiceIds.length === 0) throw new Refused('not-found');
      const call = { stepId, on: today, ...(note !== null && { note }) };
      return soundFacts(result, call, policy, today).map((fact) => ({ clientId, invoiceIds, actor: 'user', fact }));
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, []), today),
  });
}

/** A call carries out the ladder's next step where that is a call, also a few days early; else it is the user's own. */
function callAbout(
  client: ClientStanding,
  policy: Policy,
  today: CalendarDay,
): { stepId: string | null; invoiceIds: readonly string[] } {
  const next = nextStep(client, policy, today);
  if (next.kind === 'follow-up' && next.step?.channel === 'call') {
    return { stepId: next.step.id, invoiceIds: next.invoiceIds };
  }
  const about = next.kind === 'follow-up' ? next.invoiceIds : client.invoices.filter(isOwed).map(({ id }) => id);
  return { stepId: null, invoiceIds: about };
}

/** @throws Refused `bad-request` where a day was given that cannot be waited for */
function soundFacts(
  result: CallResult,
  call: Parameters<typeof factsOfCall>[1],
  policy: Policy,
  today: CalendarDay,
): readonly JournalFact[] {
  if (result.outcome === 'will-pay' && result.promisedFor < today) throw new Refused('bad-request');
  const facts = factsOfCall(result, call, policy);
  for (const fact of facts) {
    if (fact.kind === 'hold-placed' && holdProblem(fact.hold, today)) throw new Refused('bad-request');
  }
  return facts;
}
