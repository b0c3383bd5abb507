import type { CalendarDay, Instant } from '../../../utils/domain/calendar-day.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { claimedIn, type KeptClaim, keptClaims } from '../../../utils/store/kept-claims.ts';
import { draftIn, writtenDraftsOf } from '../../../utils/store/written-drafts.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { trackedIn } from './standings-of-threads.ts';

type Written = NonNullable<Ask<'note-sent'>['written']>;

/** The journal keeps so many characters of a mail that was sent. */
const keptText = 20_000;

/**
 * A mail of the user's went out in a thread. One that Fairdue drafted carries out its step for every invoice it named;
 * one written by hand counts as a contact about what is owed in the thread. In other threads nothing is noted. A mail
 * that the site sends on a later day counts on that day.
 */
export async function noteSent(desk: Desk, sent: Ask<'note-sent'>): Promise<ChangeAnswer> {
  const { account, threadId, requestId } = sent;
  const written = sent.written ?? (await draftKnownAgain(desk, sent));
  const asked = { ...sent, written };
  const claims = await keptClaims(await desk.ledger(), desk.now());
  return makeChange(desk, {
    requestId,
    lookUp: { places: [{ site: 'gmail', account, threadId }], invoiceIds: written?.invoiceIds ?? [] },
    decide: (current) =>
      standings(current).flatMap((client) => [
        ...readTooEarly(client, asked, desk.now()),
        ...contactWith(client, asked, claims),
      ]),
    answer(after, entryIds) {
      const first = standings(after).flatMap((client) => aboutIn(client, asked))[0];
      // Undoing the mail must not bring back the note that it replaced.
      const undoable = entryIds.filter((id) => !id.startsWith('once|'));
      return changeAnswer(after, undoable, first, desk.today());
    },
  });
}

/** The draft in a mail whose page does not remember it: it was written in another window, or before a reload. */
async function draftKnownAgain(desk: Desk, { account, threadId, text }: Ask<'note-sent'>): Promise<Written | null> {
  const kept = draftIn(text, await writtenDraftsOf(await desk.ledger(), account, threadId, desk.now()));
  return kept && { invoiceIds: kept.invoiceIds, tone: kept.tone, stepId: kept.stepId };
}

/** What the entries of a mail that goes out later begin with, by its draft. */
export function scheduledKey(account: string, draftId: string): string {
  return `scheduled|${account}|${draftId}|`;
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

function contactWith(client: ClientStanding, asked: Ask<'note-sent'>, claims: readonly KeptClaim[]): NewFact[] {
  const { written, text } = asked;
  const invoiceIds = aboutIn(client, asked);
  if (invoiceIds.length === 0) return [];
  const kept = { text: text.slice(0, keptText), ...claimedIn(text, invoiceIds, claims) };
  const sent = { kind: 'contact-made', channel: 'mail', ...kept } as const;
  const fact = written
    ? ({ ...sent, stepId: written.stepId, stage: written.tone, origin: 'fairdue' } as const)
    : ({ ...sent, stepId: null, stage: null, origin: 'hand' } as const);
  return [{ clientId: client.id, invoiceIds, actor: 'page', ...later(asked), fact }];
}

function later({ account, scheduled, requestId }: Ask<'note-sent'>): Pick<NewFact, 'key' | 'day' | 'at'> {
  if (!scheduled) return {};
  return { key: `${scheduledKey(account, scheduled.draftId)}${requestId}`, ...onDay(scheduled.on) };
}

/** When a mail counts that the site sends on a later day: at noon, as nobody knows the hour. */
export function onDay(on: CalendarDay): Required<Pick<NewFact, 'day' | 'at'>> {
  return { day: on, at: `${on}T12:00:00.000Z` as Instant };
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
