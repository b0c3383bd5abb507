import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { invoiceIn } from '../../../utils/store/current.ts';
import { planDraft as keepPlan, takePlannedDraft as takePlan } from '../../../utils/store/planned-drafts.ts';
import { type Desk, look } from '../desk.ts';
import { gmailThreadUrl, placeUrlOf } from '../views/thread-url.ts';
import { planMail } from './planned-mail.ts';

/**
 * Remembers that a draft is to be written once the invoice's thread is open. One that stands on PayPal alone is written
 * as a new mail, or looked at on its own page where no address is known.
 */
export async function planDraft(desk: Desk, asked: Ask<'plan-draft'>): Promise<Answer<'plan-draft'>> {
  const { invoiceId } = asked;
  const db = await desk.ledger();
  const current = await look(desk, { invoiceIds: [invoiceId] });
  const found = invoiceIn(current, invoiceId);
  if (!found) throw new Refused('not-found');
  const place = found.invoice.places.find((one) => one.site === 'gmail');
  const { mailboxAddresses } = current.preferences;
  if (!place) return { url: (await planMail(desk, asked)) ?? placeUrlOf(found.invoice, mailboxAddresses) };
  const { account, threadId } = place;
  await keepPlan(db, { account, threadId, ...asked, plannedAt: desk.now() });
  return { url: gmailThreadUrl(place, mailboxAddresses) };
}

/** The draft that was planned for the thread now open, once. */
export async function takePlannedDraft(
  desk: Desk,
  { account, threadId }: Ask<'take-planned-draft'>,
): Promise<Answer<'take-planned-draft'>> {
  const plan = await takePlan(await desk.ledger(), account, threadId, desk.now());
  return plan && { invoiceId: plan.invoiceId, tone: plan.tone, occasion: plan.occasion ?? null };
}
