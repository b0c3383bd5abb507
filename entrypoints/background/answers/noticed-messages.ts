import type { MailThread, ThreadReading } from '../../../utils/detection/reading.ts';
import { addDays, type CalendarDay, type Instant } from '../../../utils/domain/calendar-day.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { claimedIn, type KeptClaim } from '../../../utils/store/kept-claims.ts';
import { draftIn, type WrittenDraft } from '../../../utils/store/written-drafts.ts';
import type { OwnThread } from './read-as-own.ts';
import { trackedIn } from './standings-of-threads.ts';
import { standingsIn } from './thread-clients.ts';

/** What Fairdue has written lately, by which it is known again in what went out. */
interface DraftsOfOurs {
  readonly drafts: readonly WrittenDraft[];
  readonly claims: readonly KeptClaim[];
}

type Reply = ThreadReading['replies'][number];
type OwnMessage = ThreadReading['ownMessagesAfter'][number];

/**
 * What was said in a thread after a tracked invoice: the client's replies and the user's own mails, in the order in
 * which they stand. Each is known by the site's id of its message and thus noted once, wherever it is read. A draft of
 * ours that went out unseen, from a window that closed or another device, is known again by its words.
 */
export function noticedMessages(
  { thread, reading }: OwnThread,
  ours: DraftsOfOurs,
  current: Current,
  today: CalendarDay,
): NewFact[] {
  const client = clientOfThread(thread, current);
  if (!client) return [];
  const tracked = trackedIn(client, thread.account, thread.threadId);
  if (!tracked.some(isOwed)) return [];
  const about = { clientId: client.id, invoiceIds: tracked.map(({ id }) => id), actor: 'page' } as const;
  const own = notYetNoted(thread, reading.ownMessagesAfter, client, about.invoiceIds, today);
  const facts = [
    ...reading.replies.flatMap((reply) => replyFact(thread, reply, about, today)),
    ...own.flatMap((message) => ownFact(thread, message, ours, about, today)),
    ...(tracked.length === 1
      ? reading.ownMessagesAfter.flatMap((message) => paidFact(thread, message, about, today))
      : []),
  ];
  const place = (messageId: string) => thread.messages.findIndex(({ id }) => id === messageId);
  return facts.sort((a, b) => place(a.messageId) - place(b.messageId)).map(({ fact }) => fact);
}

/** The client whose invoices stand in the thread; of several, the one who takes part in it. */
function clientOfThread(thread: MailThread, current: Current): ClientStanding | null {
  const clients = standingsIn(current).filter(
    (client) => trackedIn(client, thread.account, thread.threadId).length > 0,
  );
  const senders = new Set(thread.messages.map(({ from }) => from.email));
  const takesPart = clients.find(({ facts }) =>
    facts.contacts.some(({ email }) => email !== null && senders.has(email)),
  );
  return takesPart ?? clients[0] ?? null;
}

type About = Pick<NewFact, 'clientId' | 'invoiceIds' | 'actor'>;

interface Noticed {
  readonly messageId: string;
  readonly fact: NewFact;
}

function replyFact(thread: MailThread, reply: Reply, about: About, today: CalendarDay): Noticed[] {
  const { messageId, kind, promiseDate, address, sentOn } = reply;
  if (messageId === null) return [];
  const said = { suggests: kind, promiseDate, ...(address !== null && { address }) } as const;
  const fact = { kind: 'reply-received', messageId, ...said } as const;
  return [{ messageId, fact: { ...about, ...when(sentOn, today), key: `reply|${thread.account}|${messageId}`, fact } }];
}

/** A mail whose day cannot be read is no contact: it might be any day, and a wrong one would hold back a reminder. */
function ownFact(
  thread: MailThread,
  { messageId, sentOn }: OwnMessage,
  { drafts, claims }: DraftsOfOurs,
  about: About,
  today: CalendarDay,
): Noticed[] {
  if (messageId === null || sentOn === null) return [];
  const body = thread.messages.find(({ id }) => id === messageId)?.body ?? '';
  const draft = draftIn(body, drafts);
  const sent = { kind: 'contact-made', channel: 'mail', ...claimedIn(body, about.invoiceIds, claims) } as const;
  const fact = draft
    ? ({ ...sent, stepId: draft.stepId, stage: draft.tone, origin: 'fairdue' } as const)
    : ({ ...sent, stepId: null, stage: null, origin: 'hand' } as const);
  return [{ messageId, fact: { ...about, ...when(sentOn, today), key: ownKey(thread, messageId), fact } }];
}

/** The user's own word to the client that all of it has come closes the invoice; it says so and can be undone. */
function paidFact(
  thread: MailThread,
  { messageId, sentOn, confirmsPaid }: OwnMessage,
  about: About,
  today: CalendarDay,
) {
  if (messageId === null || !confirmsPaid) return [];
  const fact = { kind: 'invoice-paid', paidOn: sentOn } as const;
  return [{ messageId, fact: { ...about, ...when(sentOn, today), key: `paid|${thread.account}|${messageId}`, fact } }];
}

function ownKey({ account }: MailThread, messageId: string): string {
  return `own|${account}|${messageId}`;
}

/** On its own day, at noon where the hour is not known; never in the future. */
function when(sentOn: CalendarDay | null, today: CalendarDay): Pick<NewFact, 'day' | 'at'> {
  if (sentOn === null || sentOn >= today) return {};
  return { day: sentOn, at: `${sentOn}T12:00:00.000Z` as Instant };
}

/**
 * The user's mails that are in the thread but not in the journal. One that was noted when it was sent has no message
 * id there, so each such note answers for one mail of its day (or a neighbouring one, across midnight); one that is
 * to go out later stands in the thread already, whatever date it shows.
 */
function notYetNoted(
  thread: MailThread,
  messages: readonly OwnMessage[],
  client: ClientStanding,
  invoiceIds: readonly string[],
  today: CalendarDay,
): OwnMessage[] {
  const noted = client.contacts.filter(
    (contact) =>
      contact.channel === 'mail' &&
      !contact.entryId.startsWith('own|') &&
      contact.invoiceIds.some((id) => invoiceIds.includes(id)),
  );
  const known = new Set(client.contacts.map(({ entryId }) => entryId));
  const free = [...noted];
  return messages.filter(({ messageId, sentOn }) => {
    if (messageId === null || sentOn === null || known.has(ownKey(thread, messageId))) return false;
    const days = [sentOn, addDays(sentOn, 1), addDays(sentOn, -1)];
    const index = days.map((day) => free.findIndex((contact) => contact.day === day)).find((found) => found >= 0);
    const waiting = free.findIndex(({ entryId, day }) => entryId.startsWith('scheduled|') && day > today);
    const answered = index ?? waiting;
    if (answered < 0) return true;
    free.splice(answered, 1);
    return false;
  });
}
