import type { MailThread } from '../../../utils/detection/reading.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import type { Current } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { readAsOwn } from './read-as-own.ts';
import { readThread, withNumbers } from './read-thread.ts';
import { clientIdOf, type InvoiceFound, invoiceIdOf, placeOf } from './thread-clients.ts';
import { trackedInThread } from './tracked-in-thread.ts';
import { type Twin, twinsIn } from './twins-in-thread.ts';

/** The user says whether an invoice of the thread is the one on PayPal; where it is not, it is tracked on its own. */
export async function settleThreadTwin(
  desk: Desk,
  asked: Ask<'settle-thread-twin'>,
): Promise<Answer<'settle-thread-twin'>> {
  const own = await readAsOwn(desk, asked.thread);
  const entryIds = await makeChange(
    { ...desk, asker: 'screen' },
    {
      requestId: asked.requestId,
      lookUp: withNumbers(own),
      decide(current) {
        const twin = twinsIn(own, current).find(({ onPaypal }) => onPaypal.invoice.id === asked.twinId);
        if (!twin) throw new Refused('not-found');
        return [asked.isSame ? linked(own.thread, twin) : tracked(own.thread, twin.found, current)];
      },
      answer: (_after, written) => written,
    },
  );
  return { thread: await readThread(desk, { thread: asked.thread }), entryIds };
}

function linked(thread: MailThread, { onPaypal: { invoice } }: Twin): NewFact {
  const fact = { kind: 'place-linked', place: placeOf(thread) } as const;
  return { clientId: invoice.clientId, invoiceIds: [invoice.id], actor: 'user', fact };
}

function tracked(thread: MailThread, found: InvoiceFound, current: Current): NewFact {
  const amountDue = found.invoice.amountDue?.value ?? found.invoice.total?.value;
  if (!amountDue) throw new Refused('amount-needed');
  return {
    clientId: clientIdOf(thread, found),
    invoiceIds: [invoiceIdOf(thread, found)],
    actor: 'user',
    fact: { ...trackedInThread(thread, found, amountDue, current), automatic: false },
  };
}
