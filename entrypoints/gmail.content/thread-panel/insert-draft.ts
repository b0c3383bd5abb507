import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { ComposeBox } from '../../../utils/pages/mail-writing.ts';
import { findingsOf, recipientFinding } from '../../in-pages/findings.ts';
import type { Tools } from '../tools.ts';
import type { ThreadState } from './thread-state.ts';

/**
 * Writes a draft in the tone asked for, opens the reply and puts it before the signature, in the place of an earlier
 * draft of ours where one stands there; a person reads and sends it. What speaks against it is said first, one line each.
 * Where the box does not take it, it goes to the clipboard, and where that does not either, onto the panel.
 */
export async function insertDraft(
  tools: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
  tone: Tone,
): Promise<void> {
  const { ask, page, drafts } = tools;
  const answer = await ask('write-draft', { invoiceId: panel.invoice.invoiceId, tone });
  const standing = page.openBoxOf(thread.threadId);
  const found = [...findingsOf(panel, answer, tone), ...(standing ? inBox(tools, thread, panel, standing) : [])];
  if (found.length > 0 && !(await state.confirm(found.join('\n')))) return;
  const box = await thread.openReply();
  if (!box) return state.say({ words: text('notice_reply_not_opened') });
  // A box that opened only now may be addressed to somebody else.
  const foundLater = standing ? [] : inBox(tools, thread, panel, box);
  if (foundLater.length > 0 && !(await state.confirm(foundLater.join('\n')))) return;
  const result = await box.insertDraft(answer.draft.paragraphs, {
    instead: drafts.standingIn(box)?.paragraphs,
    tables: answer.draft.tables,
  });
  if (!result.ok) return copyInstead(state, answer);
  const { invoiceIds, stepId, draft } = answer;
  drafts.remember(box, { invoiceIds, tone, stepId }, draft.paragraphs);
  state.say({ words: text('notice_draft_inserted') });
}

/** What speaks against writing into this box. */
function inBox({ page, drafts }: Tools, thread: OpenThread, panel: PanelView, box: ComposeBox): string[] {
  const account = page.account();
  const writers = account ? thread.read({ account, ownAddresses: [] }).messages.map(({ from }) => from.email) : [];
  const others = writers.filter((address) => address !== null && address !== account);
  const recipient = recipientFinding(panel, box.recipients(), others as string[]);
  const isEdited = drafts.standingIn(box)?.isEdited === true;
  return [recipient, isEdited && text('ask_replace_edited')].filter((finding) => typeof finding === 'string');
}

async function copyInstead(state: ThreadState, { draft }: Answer<'write-draft'>): Promise<void> {
  const words = draft.paragraphs.join('\n\n');
  try {
    await navigator.clipboard.writeText(words);
    state.say({ words: text('notice_draft_on_clipboard') });
  } catch {
    state.say({ words: text('notice_draft_nowhere'), copyable: words });
  }
}
