import type { FoundWord } from '../../../utils/domain/find/found-invoice.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import { tellFindChange } from '../../../utils/messages/change-signal.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { readFound, readRun } from '../../../utils/store/find-runs.ts';
import { declinedClientId, plainNumber } from '../../../utils/store/ids.ts';
import { noticedMessages } from '../answers/noticed-messages.ts';
import { note } from '../answers/read-thread.ts';
import { clientIdOf, invoiceIdOf, placeOf, threadLookUp } from '../answers/thread-clients.ts';
import { trackedInThread } from '../answers/tracked-in-thread.ts';
import { type Desk, makeChange } from '../desk.ts';
import { answerOf, type FoundItem, fromList, itemsIn, itemsLookUp } from './found-invoices.ts';
import type { FoundThread } from './found-thread.ts';

/**
 * The user's word on invoices that were found, all of it in one change. One that is answered already stays as it is,
 * so that no invoice is tracked twice, whatever was pressed where. What was said in the conversations since is noted
 * for those that are tracked: the ladder must know of reminders that went out before Fairdue.
 */
export async function answerFound(desk: Desk, asked: Ask<'answer-found'>): Promise<Answer<'answer-found'>> {
  const db = await desk.ledger();
  const run = await readRun(db, asked.account);
  const order = run?.threads.map(({ threadId }) => threadId) ?? [];
  const byId = new Map(itemsIn(await readFound(db, asked.account), order).map((item) => [item.id, item]));
  const words = asked.words.flatMap((word) => {
    const item = byId.get(word.id);
    return item ? [{ word, item }] : [];
  });
  if (words.length === 0) throw new Refused('not-found');
  const answer = await makeChange(desk, {
    requestId: fromList + asked.requestId,
    lookUp: itemsLookUp(words.map(({ item }) => item)),
    decide: (current) => once(words.flatMap(({ word, item }) => factsFor(item, word, current))),
    answer: (_after, entryIds) => ({ entryIds }),
  });
  for (const { word, item } of words) if (word.answer === 'track') await noteSince(desk, item.from);
  await tellFindChange();
  return answer;
}

function factsFor(item: FoundItem, word: FoundWord, current: Current): NewFact[] {
  if (answerOf(item, current) !== null) return [];
  const { thread, reading } = item.from;
  const amountDue = word.amountDue ?? item.found.invoice.amountDue?.value;
  const declined = (): NewFact[] => {
    const clientId = declinedClientId(thread.account, thread.threadId);
    return [{ clientId, invoiceIds: [], actor: 'user', fact: { kind: 'offer-declined', place: placeOf(thread) } }];
  };
  if (word.answer === 'skip' && (reading.invoices.length === 1 || !amountDue)) return declined();
  // Nobody has to look up what a paid invoice was about.
  if (word.answer === 'paid' && !amountDue) return declined();
  if (!amountDue) throw new Refused('amount-needed');
  const about = {
    clientId: clientIdOf(thread, item.found),
    invoiceIds: [invoiceIdOf(thread, item.found)],
    actor: 'user',
  } as const;
  const read = trackedInThread(thread, item.found, amountDue, current);
  const dated = word.dueDate === null ? {} : ({ dueDate: word.dueDate, dueDateSource: 'user' } as const);
  const named = word.clientName?.trim() ? { name: word.clientName.trim() } : {};
  const tracked: NewFact = {
    ...about,
    fact: { ...read, facts: { ...read.facts, ...dated }, client: { ...read.client, ...named }, automatic: false },
  };
  if (word.answer === 'paid') return [tracked, { ...about, fact: { kind: 'invoice-paid', paidOn: null } }];
  // The thread holds another invoice as well: it is not declined whole.
  if (word.answer === 'skip') return [tracked, { ...about, fact: { kind: 'invoice-untracked' } }];
  return [tracked];
}

/** One sending of an invoice counts, should two items after all be the same one. */
function once(facts: readonly NewFact[]): NewFact[] {
  const tracked = new Map<string, string>();
  return facts.filter(({ clientId, invoiceIds: [invoiceId = ''], fact }) => {
    if (fact.kind !== 'invoice-tracked' || fact.facts.number === null) return true;
    const key = `${clientId}|${plainNumber(fact.facts.number)}|${fact.facts.amountDue.currency}`;
    const first = tracked.get(key);
    tracked.set(key, first ?? invoiceId);
    return first === undefined || first === invoiceId;
  });
}

/** The user has just said that it is not paid: their own earlier "all has come" closes nothing. */
async function noteSince(desk: Desk, { thread, reading }: FoundThread): Promise<void> {
  const ownMessagesAfter = reading.ownMessagesAfter.map((message) => ({ ...message, confirmsPaid: false }));
  const own = { thread, reading: { ...reading, ownMessagesAfter } };
  await note(desk, threadLookUp(own), (current) =>
    noticedMessages(own, { drafts: [], claims: [] }, current, desk.today()),
  );
}
