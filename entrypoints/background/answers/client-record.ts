import { effectiveEntries } from '../../../utils/domain/fold/effective-entries.ts';
import { nextStep } from '../../../utils/domain/follow-up/next-step.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { policyOf } from '../../../utils/store/preferences.ts';
import { type Desk, look } from '../desk.ts';
import { invoiceView } from '../views/invoice-view.ts';
import { nextStepView } from '../views/next-step-view.ts';

/** All that is known of a client, named by their own id or by that of an invoice. Nothing of anybody else is in it. */
export async function clientRecord(desk: Desk, { about }: Ask<'client-record'>): Promise<Answer<'client-record'>> {
  const current = await look(desk, { clientIds: [about], invoiceIds: [about] });
  const named = invoiceIn(current, about);
  const clientId = named?.client.id ?? about;
  const found = current.clients.find(({ id }) => id === clientId);
  if (!found?.standing) throw new Refused('not-found');
  const { standing } = found;
  const today = desk.today();
  const owed = standing.invoices.filter(isOwed).map(({ id }) => id);
  return {
    client: standing,
    entries: effectiveEntries(found.entries),
    invoiceIds: named ? [named.invoice.id] : owed,
    invoices: standing.invoices
      .filter(({ state }) => state !== 'untracked')
      .map((invoice) => invoiceView(invoice, standing, today))
      .toReversed(),
    next: nextStepView(nextStep(standing, policyOf(current.preferences), today), today),
    today,
  };
}
