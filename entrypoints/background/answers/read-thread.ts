import { readThread as readingOf } from '../../../utils/detection/read-thread.ts';
import type { MailThread, ThreadReading } from '../../../utils/detection/reading.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import { type Current, lookAt } from '../../../utils/store/current.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { type Desk, makeChange } from '../desk.ts';
import { offerView } from '../views/offer-view.ts';
import { panelView } from '../views/panel-view.ts';
import { isDeclined, knownInvoice, noticedInvoices, trackedKey } from './noticed-invoices.ts';
import { noticedMessages } from './noticed-messages.ts';
import { trackedIn } from './standings-of-threads.ts';
import { type InvoiceFound, threadLookUp } from './thread-clients.ts';

/**
 * Reads an open thread: what is sure is tracked, what was said since is noted, and the rest is offered or left alone.
 * Reading the same thread again changes nothing, whatever the request id: every fact is known by its content.
 */
export async function readThread(desk: Desk, { thread }: Pick<Ask<'read-thread'>, 'thread'>): Promise<ThreadAnswer> {
  const own = await withOwnAddresses(desk, thread);
  const reading = readingOf(own);
  await note(desk, own, reading, (current) => noticedInvoices(own, reading, current));
  await note(desk, own, reading, (current) => noticedMessages(own, reading, current, desk.today()));
  return threadAnswer(desk, own, reading, await lookAt(await desk.ledger(), threadLookUp(own, reading)));
}

/** The invoice a thread would be offered for; null where there is none, or the user has said no. */
export function offeredInvoice(thread: MailThread, reading: ThreadReading, current: Current): InvoiceFound | null {
  if (isDeclined(thread, current)) return null;
  const open = reading.invoices.filter(
    (found) => found.certainty !== 'unsure' && knownInvoice(thread, found, current) === null,
  );
  return open.find((found) => !wasTakenBack(thread, found, current)) ?? null;
}

/** Adds the addresses the user has named as theirs to those the page knows. */
export async function withOwnAddresses(desk: Desk, thread: MailThread): Promise<MailThread> {
  const { preferences } = await lookAt(await desk.ledger(), {});
  const named = preferences.ownAddresses[thread.account] ?? [];
  return { ...thread, ownAddresses: [...new Set([...thread.ownAddresses, ...named])] };
}

/** Most readings find nothing new: they are answered without a write. */
async function note(
  desk: Desk,
  thread: MailThread,
  reading: ThreadReading,
  factsOf: (current: Current) => readonly NewFact[],
): Promise<void> {
  const lookUp = threadLookUp(thread, reading);
  const fresh = (current: Current) => {
    const known = new Set(current.clients.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return factsOf(current).filter(({ key }) => key === undefined || !known.has(key));
  };
  if (fresh(await lookAt(await desk.ledger(), lookUp)).length === 0) return;
  await makeChange(desk, { requestId: null, lookUp, decide: fresh, answer: () => null });
}

function threadAnswer(desk: Desk, thread: MailThread, reading: ThreadReading, current: Current): ThreadAnswer {
  const policy = policyOf(current.preferences);
  const panels = current.clients.flatMap(({ standing: client, entries }) =>
    (client ? trackedIn(client, thread.account, thread.threadId) : []).flatMap((invoice) => {
      if (!client) return [];
      const found = reading.invoices.find((one) => knownInvoice(thread, one, current)?.id === invoice.id);
      const times = { policy, today: desk.today(), now: desk.now() };
      return panelView({ client, invoice, entries, reading: found?.invoice ?? null, ...times });
    }),
  );
  if (panels.length > 0) return { kind: 'tracked', panels };
  const offered = offeredInvoice(thread, reading, current);
  return offered ? { kind: 'offer', offer: offerView(offered) } : { kind: 'nothing' };
}

/** True where it was tracked without asking and the user took that back. */
function wasTakenBack(thread: MailThread, found: InvoiceFound, current: Current): boolean {
  const key = trackedKey(thread, found);
  return current.clients.some(({ entries }) => entries.some(({ id }) => id === key));
}
