import { toneOfOccasion } from '../../../utils/domain/drafts/occasion.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import { insertDraft } from './insert-draft.ts';
import type { ThreadState } from './thread-state.ts';

/**
 * Adds the client's accounts department to the reply; nobody who stands there is taken out. Where no reply is open, one
 * is, with the mail that is written to a desk which looks after payments.
 */
export async function toPayables(
  tools: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
  address: string,
): Promise<void> {
  const openBox = () => tools.page.openBoxOf(thread.threadId);
  const occasion = 'accounts-payable';
  if (!openBox()) await insertDraft(tools, thread, state, panel, toneOfOccasion(occasion), { occasion });
  const box = openBox();
  // The user has said no to the draft, or has been told what went wrong.
  if (!box) return;
  const isAdded = await box.addressTo(address);
  state.say({
    words: isAdded ? text('notice_payables_added', { address }) : text('notice_payables_unadded', { address }),
  });
}
