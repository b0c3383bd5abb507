import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { termsKept } from './client-terms.ts';
import { corrections } from './correct-invoice.ts';
import { knownInvoice } from './noticed-invoices.ts';
import { type OwnThread, readAsOwn } from './read-as-own.ts';
import { readThread } from './read-thread.ts';
import { isThread } from './standings-of-threads.ts';
import {
  clientFactsOf,
  clientIdOf,
  factsOf,
  type InvoiceFound,
  invoiceIdOf,
  offerableIn,
  placeOf,
  threadLookUp,
} from './thread-clients.ts';

/**
 * Tracks the thread's invoice with what its file says. Where sources differed, the user's choice is written down as the
 * correction it is, so that it wins for good.
 */
export async function trackFromFile(desk: Desk, asked: Ask<'track-from-file'>): Promise<ThreadAnswer> {
  const own = await readAsOwn(desk, asked.thread);
  const found = offerableIn(own);
  const { reading } = own;
  await makeChange(desk, {
    requestId: asked.requestId,
    lookUp: threadLookUp({ ...own, reading: { ...reading, invoices: [...reading.invoices, found] } }),
    decide: (current) => tracked(own, found, asked, current),
    answer: () => null,
  });
  return readThread(desk, { thread: own.thread });
}

function tracked(
  { thread }: OwnThread,
  found: InvoiceFound,
  { read, chosen }: Ask<'track-from-file'>,
  current: Current,
): NewFact[] {
  const amountDue = chosen.amountDue ?? read.amountDue ?? found.invoice.amountDue?.value;
  if (!amountDue || amountDue.minor < 0) throw new Refused('amount-needed');
  const known = knownInvoice(thread, withNumber(found, chosen.number ?? read.number ?? null), current);
  const isHere = known?.places.some((place) => isThread(place, thread.account, thread.threadId));
  if (known && known.state !== 'untracked' && isHere) return [];
  // The id is that of the thread's own words, so that reading the thread again finds it.
  const id = known?.id ?? invoiceIdOf(thread, found);
  const about = { clientId: known?.clientId ?? clientIdOf(thread, found), invoiceIds: [id] };
  return [
    {
      ...about,
      actor: 'user',
      fact: {
        kind: 'invoice-tracked',
        facts: termsKept({ ...factsOf(found, amountDue), ...read }, about.clientId, current),
        client: clientFactsOf(found),
        place: placeOf(thread),
        automatic: false,
        source: 'file',
      },
    },
    ...corrections(about, {}, chosen),
  ];
}

function withNumber(found: InvoiceFound, number: string | null): InvoiceFound {
  if (number === null) return found;
  const evidence = { words: number, where: 'pdf', why: 'file' } as const;
  return { ...found, invoice: { ...found.invoice, number: { value: number, confidence: 1, evidence } } };
}
