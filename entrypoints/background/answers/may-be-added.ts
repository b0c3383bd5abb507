import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { type Desk, look } from '../desk.ts';
import { claimedInvoices, feeRightsOf } from './fee-claim.ts';

/** What may be added to an invoice today. The law is asked, too, where the user claims nothing by it: it is shown only. */
export async function mayBeAdded(desk: Desk, { invoiceId }: Ask<'may-be-added'>): Promise<Answer<'may-be-added'>> {
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) throw new Refused('not-found');
  const rights = feeRightsOf(found.client, current);
  const { country } = current.preferences;
  const right = { law: country, agreed: rights.agreed };
  const [claimed] = claimedInvoices(found.client, [invoiceId], current, right, desk.today());
  return { asOf: desk.today(), country, rights, addition: claimed?.addition ?? null };
}
