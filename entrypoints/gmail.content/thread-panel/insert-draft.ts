import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import { harsherQuestion } from './harsher-question.ts';
import type { PanelState } from './panel-state.ts';

/**
 * Writes a draft in the tone asked for, opens the reply and puts it before the signature; a person reads and sends it.
 * Where the box does not take it, it goes to the clipboard, and where that does not either, onto the panel.
 */
export async function insertDraft(
  { ask, drafts }: Tools,
  thread: OpenThread,
  state: PanelState,
  panel: PanelView,
  tone: Tone,
): Promise<void> {
  const answer = await ask('write-draft', { invoiceId: panel.invoice.invoiceId, tone });
  if (answer.harsherThanDue && !(await state.confirm(harsherQuestion(panel, tone)))) return;
  const box = await thread.openReply();
  if (!box) return state.say({ words: text('notice_reply_not_opened') });
  const result = await box.insertDraft(answer.draft.paragraphs);
  if (!result.ok) return copyInstead(state, answer);
  const { invoiceIds, stepId, draft } = answer;
  drafts.remember(box, { invoiceIds, tone, stepId }, draft.paragraphs);
  state.say({ words: text('notice_draft_inserted') });
}

async function copyInstead(state: PanelState, { draft }: Answer<'write-draft'>): Promise<void> {
  const words = draft.paragraphs.join('\n\n');
  try {
    await navigator.clipboard.writeText(words);
    state.say({ words: text('notice_draft_on_clipboard') });
  } catch {
    state.say({ words: text('notice_draft_nowhere'), copyable: words });
  }
}
