import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import type { FactChanges } from '../../../utils/messages/views.ts';
import type { NewFact } from '../../../utils/store/change.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';

/** Completes an invoice by what its file says, and corrects it by the user's word. */
export function correctInvoice(
  desk: Desk,
  { invoiceId, read, chosen, requestId }: Ask<'correct-invoice'>,
): Promise<ChangeAnswer> {
  const today = desk.today();
  return makeChange(desk, {
    requestId,
    lookUp: { invoiceIds: [invoiceId] },
    decide(current) {
      const found = invoiceIn(current, invoiceId);
      if (!found || found.invoice.state === 'untracked') throw new Refused('not-found');
      if ([read, chosen].some(({ amountDue }) => (amountDue?.minor ?? 0) < 0)) throw new Refused('bad-request');
      return corrections({ clientId: found.client.id, invoiceIds: [invoiceId] }, read, chosen);
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, invoiceId, today),
  });
}

/** One entry for what a file says, one for what the user says: only the latter wins for good. */
export function corrections(
  about: Pick<NewFact, 'clientId' | 'invoiceIds'>,
  read: FactChanges,
  chosen: FactChanges,
): NewFact[] {
  const byFile = { kind: 'invoice-corrected', changes: read, source: 'file' } as const;
  const byUser = { kind: 'invoice-corrected', changes: chosen } as const;
  return [
    ...(Object.keys(read).length > 0 ? [{ ...about, actor: 'page', fact: byFile } as const] : []),
    ...(Object.keys(chosen).length > 0 ? [{ ...about, actor: 'user', fact: byUser } as const] : []),
  ];
}
