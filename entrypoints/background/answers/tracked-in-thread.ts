import type { MailThread } from '../../../utils/detection/reading.ts';
import type { Money } from '../../../utils/domain/money.ts';
import type { Current } from '../../../utils/store/current.ts';
import { termsKept } from './client-terms.ts';
import { clientFactsOf, clientIdOf, factsOf, type InvoiceFound, placeOf } from './thread-clients.ts';

/** What is kept of an invoice that is tracked in its thread, whoever asked for it. */
export function trackedInThread(thread: MailThread, found: InvoiceFound, amountDue: Money, current: Current) {
  return {
    kind: 'invoice-tracked',
    facts: termsKept(factsOf(found, amountDue), clientIdOf(thread, found), current),
    client: clientFactsOf(found),
    place: placeOf(thread),
  } as const;
}
