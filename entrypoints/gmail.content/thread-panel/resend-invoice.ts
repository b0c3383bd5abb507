import type { MailThread } from '../../../utils/detection/reading.ts';
import { toneOfOccasion } from '../../../utils/domain/drafts/occasion.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import { findingsOf } from '../../in-pages/findings.ts';
import type { Tools } from '../tools.ts';
import type { ThreadState } from './thread-state.ts';

/**
 * Forwards the message that carried the invoice to the client with Gmail's own Forward, so that its attachment goes
 * along, and says above it that it comes once more. A person reads and sends it.
 */
export async function resendInvoice(
  { ask, drafts, page }: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
): Promise<void> {
  const account = page.account();
  if (!account) return;
  const tone = toneOfOccasion('resend');
  const answer = await ask('write-draft', { invoiceId: panel.invoice.invoiceId, tone, occasion: 'resend' });
  const found = findingsOf(panel, answer, tone);
  if (found.length > 0 && !(await state.confirm(found.join('\n')))) return;
  const index = carrierOf(thread.read({ account, ownAddresses: [] }), panel.messageId ?? null);
  const box = index < 0 ? null : await thread.openForward(index);
  if (!box) return state.say({ words: text('notice_forward_not_opened') });
  const address = clientAddress(panel);
  const isAddressed = address !== null && (await box.addressTo(address));
  const { invoiceIds, stepId, draft } = answer;
  const result = await box.insertDraft(draft.paragraphs, { tables: draft.tables });
  if (result.ok) drafts.remember(box, { invoiceIds, tone, stepId }, draft.paragraphs);
  state.say({
    words: isAddressed
      ? text('notice_resend_ready', { client: panel.invoice.clientName })
      : text('notice_resend_unaddressed', { address: address ?? panel.invoice.clientName }),
  });
}

/** The place of the message that carried the invoice; else of the user's first one with a file, or the first at all. */
function carrierOf({ account, messages }: MailThread, messageId: string | null): number {
  const known = messages.findIndex(({ id }) => id !== null && id === messageId);
  if (known >= 0) return known;
  const isOwn = (at: number) => messages[at]?.from.email === account;
  const withFile = messages.findIndex(({ attachmentNames }, at) => isOwn(at) && attachmentNames.length > 0);
  return withFile >= 0 ? withFile : messages.findIndex((_, at) => isOwn(at));
}

/** The one who was sent the invoice, else anybody at the client. */
function clientAddress({ contacts }: PanelView): string | null {
  const reachable = contacts.filter(({ email }) => email !== null);
  return (reachable.find(({ role }) => role === 'buyer') ?? reachable[0])?.email ?? null;
}
