import type { JournalFact } from '../../../utils/domain/journal-entry.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn, owedAmong } from './owed-client.ts';

const facts: Readonly<Record<Ask<'close-invoices'>['as'], JournalFact>> = {
  'written-off': { kind: 'invoice-written-off' },
  cancelled: { kind: 'invoice-cancelled' },
  untracked: { kind: 'invoice-untracked' },
};

/** The user gives up on invoices: written off, cancelled, or no longer watched. What owes nothing stays as it is. */
export function closeInvoices(
  desk: Desk,
  { clientId, invoiceIds, as, requestId }: Ask<'close-invoices'>,
): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const closed = owedAmong(clientIn(current, clientId), invoiceIds).map(({ id }) => id);
      return closed.length === 0 ? [] : [{ clientId, invoiceIds: closed, actor: 'user', fact: facts[as] }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, invoiceIds), desk.today()),
  });
}
