import type { MailThread } from '../../../utils/detection/reading.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { type Desk, look, makeChange } from '../desk.ts';
import { offerView } from '../views/offer-view.ts';
import { panelView } from '../views/panel-view.ts';
import { isDeclined, knownInvoice, noticedInvoices, trackedKey } from './noticed-invoices.ts';
import { noticedMessages } from './noticed-messages.ts';
import { type OwnThread, readAsOwn } from './read-as-own.ts';
import { trackedIn } from './standings-of-threads.ts';
import { type InvoiceFound, threadLookUp } from './thread-clients.ts';

/**
 * Reads an open thread: what is sure is tracked, what was said since is noted, and the rest is offered or left alone.
 * Reading the same thread again changes nothing, whatever the request id: every fact is known by its content.
 */
export async function readThread(desk: Desk, { thread }: Pick<Ask<'read-thread'>, 'thread'>): Promise<ThreadAnswer> {
  const own = await readAsOwn(desk, thread);
  await note(desk, own, (current) => noticedInvoices(own, current));
  await note(desk, own, (current) => noticedMessages(own, current, desk.today()));
  return threadAnswer(desk, own, await look(desk, threadLookUp(own)));
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
async function note(desk: Desk, own: OwnThread, factsOf: (current: Current) => readonly NewFact[]): Promise<void> {
  const lookUp = threadLookUp(own);
  const fresh = (current: Current) => {
    const known = new Set(current.clients.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return factsOf(current).filter(({ key }) => key === undefined || !known.has(key));
  };
  if (fresh(await look(desk, lookUp)).length === 0) return;
  await makeChange(desk, { requestId: null, lookUp, decide: fresh, answer: () => null });
}

function threadAnswer(desk: Desk, own: OwnThread, current: Current): ThreadAnswer {
  const { thread, reading } = own;
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
  const offered = offeredInvoice(own, current);
  return offered ? { kind: 'offer', offer: offerView(offered) } : { kind: 'nothing' };
}

/** True where it was tracked without asking and the user took that back. */
function wasTakenBack(thread: MailThread, found: InvoiceFound, current: Current): boolean {
  const key = trackedKey(thread, found);
  return current.clients.some(({ entries }) => entries.some(({ id }) => id === key));
}
