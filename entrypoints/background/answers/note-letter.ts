import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { letterSorts } from '../../../utils/domain/letters/letter-kind.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn, owedAmong } from './owed-client.ts';

/** The user has sent a printed letter: it stands in the history, and carries out the ladder's step where one is due. */
export function noteLetter(
  desk: Desk,
  { clientId, invoiceIds, kind, text, claimed, requestId }: Ask<'note-letter'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  const { stage } = letterSorts[kind];
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = clientIn(current, clientId);
      const about = owedAmong(client, invoiceIds).map(({ id }) => id);
      if (about.length === 0) throw new Refused('not-found');
      const next = nextStep(client, policyOf(current.preferences), today);
      const step = next.kind === 'follow-up' && next.dueDay <= today ? next.step : null;
      const stepId = step && step.channel !== 'call' && step.channel !== 'decide' ? step.id : null;
      const sums = claimed.filter(({ invoiceId }) => about.includes(invoiceId));
      const kept = { text, ...(sums.length > 0 && { claimed: sums }) };
      const fact = { kind: 'contact-made', channel: 'letter', stepId, stage, origin: 'fairdue', ...kept } as const;
      return [{ clientId, invoiceIds: about, actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, invoiceIds), today),
  });
}
