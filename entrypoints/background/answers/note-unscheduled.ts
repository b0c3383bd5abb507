import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import { plannedMails } from '../../../utils/store/planned-mails.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { scheduledKey } from './note-sent.ts';
import { standingsIn } from './thread-clients.ts';

/**
 * The draft of a mail stands open again. Where it was to be sent on a later day, it was called back: what was counted
 * for that day is taken back. For every other draft nothing is noted.
 */
export async function noteUnscheduled(desk: Desk, asked: Ask<'note-unscheduled'>): Promise<ChangeAnswer> {
  const { account, threadId, draftId, requestId } = asked;
  // A new mail stands in a thread of its own, in which no invoice was seen.
  const planned = await plannedMails(await desk.ledger(), desk.now());
  const calledBack = (client: ClientStanding): NewFact[] =>
    client.contacts
      .filter(({ entryId, day }) => day >= desk.today() && entryId.startsWith(scheduledKey(account, draftId)))
      .map(({ entryId, invoiceIds }) => ({
        clientId: client.id,
        invoiceIds,
        actor: 'page',
        key: `once|${entryId}`,
        fact: { kind: 'undone', entryId },
      }));
  return makeChange(desk, {
    requestId,
    lookUp: {
      places: [{ site: 'gmail', account, threadId }],
      clientIds: [...new Set(planned.map(({ clientId }) => clientId))],
    },
    decide: (current) => standingsIn(current).flatMap(calledBack),
    answer: (after, entryIds) => changeAnswer(after, entryIds, undefined, desk.today()),
  });
}
