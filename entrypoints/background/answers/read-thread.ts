import type { MailThread } from '../../../utils/detection/reading.ts';
import type { JournalEntry } from '../../../utils/domain/journal-entry.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { TwinView } from '../../../utils/messages/views.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current, LookUp } from '../../../utils/store/current.ts';
import { keptClaims } from '../../../utils/store/kept-claims.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { writtenDraftsOf } from '../../../utils/store/written-drafts.ts';
import { type Desk, look, makeChange } from '../desk.ts';
import { offerView } from '../views/offer-view.ts';
import { panelView } from '../views/panel-view.ts';
import { isDeclined, knownInvoice, noticedInvoices, trackedKey } from './noticed-invoices.ts';
import { noticedMessages } from './noticed-messages.ts';
import { closedByNotices, type NoticeToUser, noticedPayment, noticeLookUp, noticesToUser } from './noticed-payments.ts';
import { type OwnThread, readAsOwn } from './read-as-own.ts';
import { trackedIn } from './standings-of-threads.ts';
import { type InvoiceFound, threadLookUp } from './thread-clients.ts';
import { twinView } from './twins-in-thread.ts';

/**
 * Reads an open thread: what is sure is tracked, what was said since is noted, and the rest is offered or left alone.
 * Reading the same thread again changes nothing, whatever the request id: every fact is known by its content.
 */
export async function readThread(desk: Desk, { thread }: Pick<Ask<'read-thread'>, 'thread'>): Promise<ThreadAnswer> {
  const own = await readAsOwn(desk, thread);
  await note({ ...desk, asker: 'screen' }, withNumbers(own), (current) => noticedInvoices(own, current));
  const drafts = await writtenDraftsOf(await desk.ledger(), thread.account, thread.threadId, desk.now());
  const claims = await keptClaims(await desk.ledger(), desk.now());
  await note(desk, threadLookUp(own), (current) => noticedMessages(own, { drafts, claims }, current, desk.today()));
  const notices = noticesToUser(own.thread);
  await notePayments(desk, notices);
  const lookUp = { ...threadLookUp(own), entryIds: notices.map(({ key }) => key) };
  const twin = own.reading.invoices.length > 0 ? await twinOf(desk, own) : null;
  return threadAnswer(desk, own, { notices, twin }, await look(desk, lookUp));
}

/** Of an invoice on PayPal nothing but this question is answered, and only where number and sums are the mail's own. */
async function twinOf(desk: Desk, own: OwnThread): Promise<TwinView | null> {
  return twinView(own, await look({ ...desk, asker: 'screen' }, withNumbers(own)), desk.today());
}

/** An invoice may be tracked on PayPal, where this page may not look; nothing of it is answered before it is linked. */
export function withNumbers(own: OwnThread): LookUp {
  const numbers = own.reading.invoices.flatMap(({ invoice }) => invoice.number?.value ?? []);
  return { ...threadLookUp(own), invoiceNumbers: [...new Set(numbers)] };
}

/** The invoice a thread would be offered for; null where there is none, or the user has said no. */
function offeredInvoice({ thread, reading }: OwnThread, current: Current): InvoiceFound | null {
  if (isDeclined(thread, current)) return null;
  const open = reading.invoices.filter(
    (found) => found.certainty !== 'unsure' && knownInvoice(thread, found, current) === null,
  );
  return open.find((found) => !wasTakenBack(thread, found, current)) ?? null;
}

/** Most readings find nothing new: they are answered without a write. */
export async function note(
  desk: Desk,
  lookUp: LookUp,
  factsOf: (current: Current) => readonly NewFact[],
): Promise<void> {
  const fresh = (current: Current) => {
    const known = new Set(current.clients.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return factsOf(current).filter(({ key }) => key === undefined || !known.has(key));
  };
  if (fresh(await look(desk, lookUp)).length === 0) return;
  await makeChange(desk, { requestId: null, lookUp, decide: fresh, answer: () => null });
}

/**
 * A notice is a mail of its own: the invoice it is about stands elsewhere, on PayPal, too, where this page may not
 * look. It is looked for among all of them, and nothing of it is answered. One after the other, as each changes what
 * is left.
 */
async function notePayments(desk: Desk, notices: readonly NoticeToUser[]): Promise<void> {
  for (const notice of notices) {
    const everywhere: Desk = { ...desk, asker: 'screen' };
    await note(everywhere, noticeLookUp(notice), (current) => noticedPayment(notice, current, desk.today()));
  }
}

interface Besides {
  readonly notices: readonly NoticeToUser[];
  readonly twin: TwinView | null;
}

function threadAnswer(desk: Desk, own: OwnThread, { notices, twin }: Besides, current: Current): ThreadAnswer {
  const { thread, reading } = own;
  const policy = policyOf(current.preferences);
  const panels = current.clients.flatMap(({ standing: client, entries }) =>
    (client ? shownIn(thread, client, entries, notices) : []).flatMap((invoice) => {
      if (!client) return [];
      const found = reading.invoices.find((one) => knownInvoice(thread, one, current)?.id === invoice.id);
      const times = { policy, today: desk.today(), now: desk.now() };
      return panelView({
        client,
        invoice,
        entries,
        reading: found?.invoice ?? null,
        messageId: found?.messageId ?? null,
        ...times,
      });
    }),
  );
  if (panels.length > 0) return { kind: 'tracked', panels, folded: current.preferences.panelFolded, twin };
  if (twin) return { kind: 'twin', twin };
  const offered = offeredInvoice(own, current);
  return offered ? { kind: 'offer', offer: offerView(offered) } : { kind: 'nothing' };
}

/** The invoices that stand in the thread, and those that a notice in it closed. */
function shownIn(
  { account, threadId }: MailThread,
  client: ClientStanding,
  entries: readonly JournalEntry[],
  notices: readonly NoticeToUser[],
): InvoiceStanding[] {
  return [...new Set([...trackedIn(client, account, threadId), ...closedByNotices(client, entries, notices)])];
}

/** True where it was tracked without asking and the user took that back. */
export function wasTakenBack(thread: MailThread, found: InvoiceFound, current: Current): boolean {
  const key = trackedKey(thread, found);
  return current.clients.some(({ entries }) => entries.some(({ id }) => id === key));
}
