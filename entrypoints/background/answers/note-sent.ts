import type { Instant } from '../../../utils/domain/calendar-day.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { trackedIn } from './standings-of-threads.ts';

/** The journal keeps so many characters of a mail that was sent. */
const keptText = 20_000;

/**
 * A mail of the user's went out in a thread. One that Fairdue drafted carries out its step for every invoice it named;
 * one written by hand counts as a contact about what is owed in the thread. In other threads nothing is noted.
 */
export function noteSent(desk: Desk, asked: Ask<'note-sent'>): Promise<ChangeAnswer> {
  const { account, threadId, written, requestId } = asked;
  return makeChange(desk, {
    requestId,
    lookUp: { places: [{ site: 'gmail', account, threadId }], invoiceIds: written?.invoiceIds ?? [] },
    decide: (current) =>
      standings(current).flatMap((client) => [
        ...readTooEarly(client, asked, desk.now()),
        ...contactWith(client, asked),
      ]),
    answer(after, entryIds) {
      const first = standings(after).flatMap((client) => aboutIn(client, asked))[0];
      // Undoing the mail must not bring back the note that it replaced.
      const undoable = entryIds.filter((id) => !id.startsWith('once|'));
      return changeAnswer(after, undoable, first, desk.today());
    },
  });
}

/** How long ago another window may have read the mail in its thread before its sending was told, in milliseconds. */
const tooEarly = 5 * 60_000;

/**
 * Another window may find the mail in the thread before this one tells of it, and note it as written by hand: that
 * note is taken back, so that one mail stays one contact.
 */
function readTooEarly(client: ClientStanding, asked: Ask<'note-sent'>, now: Instant): NewFact[] {
  const invoiceIds = aboutIn(client, asked);
  const early = client.contacts.filter(
    (contact) =>
      contact.entryId.startsWith(`own|${asked.account}|`) &&
      contact.invoiceIds.some((id) => invoiceIds.includes(id)) &&
      Date.parse(now) - Date.parse(contact.at) < tooEarly,
  );
  return early.map(({ entryId }) => ({
    clientId: client.id,
    invoiceIds,
    actor: 'page',
    key: `once|${entryId}`,
    fact: { kind: 'undone', entryId },
  }));
}

function contactWith(client: ClientStanding, asked: Ask<'note-sent'>): NewFact[] {
  const { written, text } = asked;
  const invoiceIds = aboutIn(client, asked);
  if (invoiceIds.length === 0) return [];
  const sent = { kind: 'contact-made', channel: 'mail', text: text.slice(0, keptText) } as const;
  const fact = written
    ? ({ ...sent, stepId: written.stepId, stage: written.tone, origin: 'fairdue' } as const)
    : ({ ...sent, stepId: null, stage: null, origin: 'hand' } as const);
  return [{ clientId: client.id, invoiceIds, actor: 'page', fact }];
}

/** The client's invoices the mail was about. */
function aboutIn(client: ClientStanding, { account, threadId, written }: Ask<'note-sent'>): string[] {
  const about = written
    ? client.invoices.filter(({ id, state }) => state !== 'untracked' && written.invoiceIds.includes(id))
    : trackedIn(client, account, threadId).filter(isOwed);
  return about.map(({ id }) => id);
}

function standings(current: Current): ClientStanding[] {
  return current.clients.flatMap(({ standing }) => standing ?? []);
}
