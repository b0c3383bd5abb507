import type { InvoiceReading, Reading } from '../../../utils/detection/reading.ts';
import { type FileRefusal, isRefusal } from '../../../utils/detection/refusal.ts';
import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { factOrigins } from '../../../utils/domain/fold/fact-origins.ts';
import type { InvoiceField } from '../../../utils/domain/invoice.ts';
import type { InvoiceStanding } from '../../../utils/domain/standing.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { Current } from '../../../utils/store/current.ts';
import { plainNumber } from '../../../utils/store/ids.ts';
import { type Desk, look } from '../desk.ts';
import { takeFile } from '../file-parts.ts';
import { asksForMoney } from './asks-for-money.ts';
import { compareWithFile, type KnownFacts, knownByInvoice, knownByReading } from './compare-with-file.ts';
import { type OwnThread, readAsOwn } from './read-as-own.ts';
import { trackedIn } from './standings-of-threads.ts';
import { offerableIn, standingsIn, threadLookUp } from './thread-clients.ts';

/**
 * Reads a file the user chose, dropped or asked the site for, and says what it adds to the thread's invoice and where it
 * differs from what is known. Changes nothing: what is kept of it comes back as the user's word.
 */
export async function readFile(desk: Desk, { thread, file }: Ask<'read-file'>): Promise<Answer<'read-file'>> {
  const base64 = takeFile(file.fileId, file.parts);
  if (base64 === null) throw new Refused('not-found');
  const { preferences } = await look(desk, {});
  const own = await readAsOwn(desk, thread);
  const { account, ownAddresses } = own.thread;
  const ownNames = preferences.ownName === null ? [] : [preferences.ownName];
  const result = await desk.readFile({ name: file.name, base64, context: { account, ownAddresses, ownNames } });
  if (isRefusal(result)) return refused(result.refused);
  if (!asksForMoney.has(result.docType) || result.invoices.length === 0) return refused('not-an-invoice');
  if (result.direction === 'received') return refused('not-yours');
  return compared(own, result, await look(desk, threadLookUp(own)));
}

function compared(own: OwnThread, { invoices }: Reading, current: Current): Answer<'read-file'> {
  const tracked = standingsIn(current).flatMap((client) => trackedIn(client, own.thread.account, own.thread.threadId));
  if (tracked.length === 0) {
    const [inFile] = invoices;
    const known = knownByReading(offerableIn(own).invoice);
    if (!inFile?.amountDue && !known.facts.amountDue) return refused('no-amount');
    return inFile ? answer(null, known, inFile, new Set()) : refused('not-an-invoice');
  }
  const pair = sameInvoice(tracked, invoices);
  if (!pair) return refused('other-invoice');
  const entries = current.clients.find(({ id }) => id === pair.invoice.clientId)?.entries ?? [];
  const origins = factOrigins(effectiveEntries(entries), pair.invoice.id);
  const settled = new Set([...origins].flatMap(([field, origin]) => (origin === 'user' ? [field] : [])));
  return answer(pair.invoice.id, knownByInvoice(pair.invoice.facts), pair.inFile, settled);
}

function answer(
  invoiceId: string | null,
  known: KnownFacts,
  inFile: InvoiceReading,
  settled: ReadonlySet<InvoiceField>,
): Answer<'read-file'> {
  return { kind: 'read', invoiceId, ...compareWithFile(known, inFile, settled) };
}

/** By the number; where there is one invoice on each side they belong together, and the user is asked about the number. */
function sameInvoice(
  tracked: readonly InvoiceStanding[],
  invoices: readonly InvoiceReading[],
): { invoice: InvoiceStanding; inFile: InvoiceReading } | null {
  for (const inFile of invoices) {
    const number = inFile.number?.value;
    const invoice = tracked.find(
      ({ facts }) => number !== undefined && facts.number !== null && plainNumber(facts.number) === plainNumber(number),
    );
    if (invoice) return { invoice, inFile };
  }
  const [invoice, ...others] = tracked;
  const [inFile, ...more] = invoices;
  return invoice && inFile && others.length === 0 && more.length === 0 ? { invoice, inFile } : null;
}

function refused(reason: FileRefusal): Answer<'read-file'> {
  return { kind: 'refused', reason };
}
