import { ladderProblem } from '../../../utils/domain/follow-up/ladder-edit.ts';
import type { JournalFact } from '../../../utils/domain/journal-entry.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer, ClientChange } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn } from './owed-client.ts';

/** The user says who is to be written to, by which ladder, or what terms were agreed. What stands already changes nothing. */
export function changeClient(desk: Desk, { clientId, change, requestId }: Ask<'change-client'>): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const client = clientIn(current, clientId);
      const invoiceIds = invoicesOf(change, client);
      const fact = factOf(change, client);
      return fact === null ? [] : [{ clientId, invoiceIds, actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, []), desk.today()),
  });
}

/** @throws Refused `not-found` where an invoice is named that is not the client's */
function invoicesOf(change: ClientChange, { invoices }: ClientStanding): readonly string[] {
  if (!('ladder' in change) || change.invoiceId === null) return [];
  if (!invoices.some(({ id }) => id === change.invoiceId)) throw new Refused('not-found');
  return [change.invoiceId];
}

/** @throws Refused `bad-request` where the steps of a ladder do not go together */
function factOf(change: ClientChange, { facts, ownRules }: ClientStanding): JournalFact | null {
  if ('contacts' in change) {
    const isSame = JSON.stringify(change.contacts) === JSON.stringify(facts.contacts);
    return isSame ? null : { kind: 'client-described', changes: { contacts: change.contacts } };
  }
  if ('termsDays' in change) {
    const { termsDays } = change;
    return termsDays === (ownRules?.termsDays ?? null) ? null : { kind: 'terms-agreed', days: termsDays };
  }
  const { ladder, invoiceId } = change;
  if (ladder && ladderProblem(ladder)) throw new Refused('bad-request');
  const before = invoiceId === null ? ownRules?.ladder : ownRules?.invoiceLadders?.[invoiceId];
  const isSame = JSON.stringify(ladder) === JSON.stringify(before ?? null);
  return isSame ? null : { kind: 'ladder-chosen', ladder };
}
