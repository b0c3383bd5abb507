import type { MailThread, Party, ThreadReading } from '../../../utils/detection/reading.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ThreadAnswer } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { knownInvoice } from './noticed-invoices.ts';
import { readAsOwn } from './read-as-own.ts';
import { readThread } from './read-thread.ts';
import { isThread } from './standings-of-threads.ts';
import {
  clientFactsOf,
  clientIdOf,
  factsOf,
  type InvoiceFound,
  invoiceIdOf,
  placeOf,
  threadLookUp,
} from './thread-clients.ts';

/**
 * The user says that the thread holds an invoice of theirs. What they entered stands before what was read; the amount
 * must be known from one of the two.
 */
export async function trackOffer(desk: Desk, asked: Ask<'track-offer'>): Promise<ThreadAnswer> {
  const { thread, reading } = await readAsOwn(desk, asked.thread);
  const found = likeliest(reading) ?? unread(thread);
  const lookUp = threadLookUp({ thread, reading: { ...reading, invoices: [...reading.invoices, found] } });
  await makeChange(desk, {
    requestId: asked.requestId,
    lookUp,
    decide: (current) => tracked(thread, found, asked, current),
    answer: () => null,
  });
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
  const read = factsOf(found, amountDue);
  const facts = asked.dueDate === null ? read : { ...read, dueDate: asked.dueDate, dueDateSource: 'user' as const };
  return [
    {
      clientId: known?.clientId ?? clientIdOf(thread, found),
      invoiceIds: [known?.id ?? invoiceIdOf(thread, found)],
      actor: 'user',
      fact: {
        kind: 'invoice-tracked',
        facts,
        client: clientFactsOf(found),
        place: placeOf(thread),
        automatic: false,
      },
    },
  ];
}

function likeliest({ invoices }: ThreadReading): InvoiceFound | null {
  return invoices.find(({ certainty }) => certainty !== 'unsure') ?? invoices[0] ?? null;
}

/** Where nothing was read, the user's word is enough: the thread's subject, and whom they wrote to. */
function unread(thread: MailThread): InvoiceFound {
  const own = new Set([thread.account, ...thread.ownAddresses]);
  const message = thread.messages.find(({ from }) => from.email !== null && own.has(from.email)) ?? thread.messages[0];
  const others = [...(message?.to ?? []), ...thread.messages.map(({ from }) => from)];
  const client: Party = others.find(({ email }) => email !== null && !own.has(email)) ?? { name: null, email: null };
  const nothing = { number: null, issueDate: null, dueDate: null, dueDateSource: null } as const;
  const evidence = { words: thread.subject.slice(0, 200), where: 'subject', why: 'user' } as const;
  return {
    invoice: {
      ...nothing,
      subject: { value: thread.subject.slice(0, 500), confidence: 1, evidence },
      total: null,
      amountDue: null,
      paymentLink: null,
    },
    certainty: 'likely',
    messageId: message?.id ?? null,
    client,
    language: 'en',
    folded: false,
  };
}
