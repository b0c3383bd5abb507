import type { MailThread } from '../../../utils/detection/reading.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { knownInvoice } from './noticed-invoices.ts';
import { readAsOwn } from './read-as-own.ts';
import { readThread, withNumbers } from './read-thread.ts';
import { isThread } from './standings-of-threads.ts';
import { clientIdOf, type InvoiceFound, invoiceIdOf, offerableIn } from './thread-clients.ts';
import { trackedInThread } from './tracked-in-thread.ts';

/**
 * The user says that the thread holds an invoice of theirs. What they entered stands before what was read; the amount
 * must be known from one of the two.
 */
export async function trackOffer(desk: Desk, asked: Ask<'track-offer'>): Promise<ThreadAnswer> {
  const { thread, reading } = await readAsOwn(desk, asked.thread);
  const found = offerableIn({ thread, reading });
  // One that is tracked on PayPal is given this place, and nothing of it is answered before.
  await makeChange(
    { ...desk, asker: 'screen' },
    {
      requestId: asked.requestId,
      lookUp: withNumbers({ thread, reading: { ...reading, invoices: [...reading.invoices, found] } }),
      decide: (current) => tracked(thread, found, asked, current),
      answer: () => null,
    },
  );
  return readThread(desk, { thread });
}

function tracked(thread: MailThread, found: InvoiceFound, asked: Ask<'track-offer'>, current: Current): NewFact[] {
  const known = knownInvoice(thread, found, current);
  if (
    known &&
    known.state !== 'untracked' &&
    known.places.some((place) => isThread(place, thread.account, thread.threadId))
  )
    return [];
  const amountDue = asked.amountDue ?? found.invoice.amountDue?.value;
  if (!amountDue) throw new Refused('amount-needed');
  const read = trackedInThread(thread, found, amountDue, current);
  const typed = asked.dueDate === null ? {} : ({ dueDate: asked.dueDate, dueDateSource: 'user' } as const);
  return [
    {
      clientId: known?.clientId ?? clientIdOf(thread, found),
      invoiceIds: [known?.id ?? invoiceIdOf(thread, found)],
      actor: 'user',
      fact: { ...read, facts: { ...read.facts, ...typed }, automatic: false },
    },
  ];
}
