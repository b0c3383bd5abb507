import { readByMemory } from '../../../utils/detection/read-by-memory.ts';
import { readThread } from '../../../utils/detection/read-thread.ts';
import type { MailThread, ThreadReading } from '../../../utils/detection/reading.ts';
import { type ClientMemory, clientMemory } from '../../../utils/domain/client-memory.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import type { EndOfMonthReading } from '../../../utils/domain/payment-terms.ts';
import { type Desk, look } from '../desk.ts';
import { isThread } from './standings-of-threads.ts';
import { clientIdOf, type InvoiceFound } from './thread-clients.ts';

/** A thread as the page gave it, with what the user has said of themselves, and what is read from it. */
export interface OwnThread {
  readonly thread: MailThread;
  readonly reading: ThreadReading;
}

/**
 * Reads a thread from the user's side: with the names and addresses they go by besides those the page knows, and with
 * what they have taught about the client's invoices.
 */
export async function readAsOwn(desk: Desk, thread: MailThread): Promise<OwnThread> {
  const { preferences } = await look(desk, {});
  const named = preferences.ownAddresses[thread.account] ?? [];
  const own = { ...thread, ownAddresses: [...new Set([...thread.ownAddresses, ...named])] };
  const ownNames = [preferences.ownName, preferences.ownBusiness].filter((name) => name !== null);
  const reading = readThread(own, { ownNames });
  const taught = await whatWasTaught(desk, own, reading.invoices);
  if (taught.size === 0) return { thread: own, reading };
  const endOfMonth = endOfMonthOf(own, reading.invoices, taught);
  const again = endOfMonth ? readThread(own, { ownNames, endOfMonth }) : reading;
  return { thread: own, reading: { ...again, invoices: again.invoices.map((found) => asTaught(own, found, taught)) } };
}

interface Taught extends ClientMemory {
  /** An invoice that is tracked is known by the number it was read with; under another it would be a second one. */
  readonly isTracked: boolean;
}

async function whatWasTaught(
  desk: Desk,
  thread: MailThread,
  invoices: readonly InvoiceFound[],
): Promise<ReadonlyMap<string, Taught>> {
  if (invoices.length === 0) return new Map();
  const { clients } = await look(desk, { clientIds: invoices.map((found) => clientIdOf(thread, found)) });
  return new Map(
    clients.flatMap(({ id, standing, entries }) => {
      if (!standing) return [];
      const places = standing.invoices.flatMap((invoice) => invoice.places);
      const isTracked = places.some((place) => isThread(place, thread.account, thread.threadId));
      return [[id, { ...clientMemory(standing, effectiveEntries(entries)), isTracked }]];
    }),
  );
}

/** A conversation has one client; its terms are read anew only where they are in doubt. */
function endOfMonthOf(
  thread: MailThread,
  invoices: readonly InvoiceFound[],
  taught: ReadonlyMap<string, Taught>,
): EndOfMonthReading | null {
  const inDoubt = invoices.find(({ invoice }) => invoice.dueDateDoubt);
  return (inDoubt && taught.get(clientIdOf(thread, inDoubt))?.endOfMonth) ?? null;
}

function asTaught(thread: MailThread, found: InvoiceFound, taught: ReadonlyMap<string, Taught>): InvoiceFound {
  const memory = taught.get(clientIdOf(thread, found));
  const message = thread.messages.find(({ id }) => id !== null && id === found.messageId);
  if (!memory || memory.isTracked || !message) return found;
  return { ...found, invoice: readByMemory(found.invoice, memory, message) };
}
