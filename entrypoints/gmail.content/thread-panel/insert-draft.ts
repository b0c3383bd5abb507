import { wordings } from '../../../utils/domain/drafts/letter.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import { listed } from '../../../utils/interface-text/format.ts';
import { text } from '../../../utils/interface-text/message.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import type { PanelView } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { ComposeBox } from '../../../utils/pages/mail-writing.ts';
import { findingsOf } from '../../in-pages/findings.ts';
import {
  outsiders,
  outsidersFinding,
  type People,
  peopleIn,
  recipientFinding,
} from '../../in-pages/recipient-findings.ts';
import type { Tools } from '../tools.ts';
import type { ThreadState } from './thread-state.ts';

/** What the user picked besides the tone. */
type DraftPick = Pick<Ask<'write-draft'>, 'occasion' | 'wording' | 'settlement'>;

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
  pick: DraftPick = {},
): Promise<void> {
  const { ask, page, drafts } = tools;
  const { invoiceId } = panel.invoice;
  const answer = await ask('write-draft', { invoiceId, tone, ...pick });
  const standing = page.openBoxOf(thread.threadId);
  const account = page.account();
  const people = peopleIn(account ? thread.read({ account, ownAddresses: [] }) : { account: '', messages: [] });
  // Whom the answer will go to is said before the box is opened, so that one question is enough.
  const strangers = outsiders(panel, standing?.recipients() ?? people.answered, people);
  const found = [
    ...(pick.wording ? [] : findingsOf(panel, answer, tone)),
    ...(pick.wording ? [] : [outsidersFinding(strangers)]),
    ...(standing ? inBox(tools, panel, standing, people) : []),
  ].filter((finding) => finding !== null);
  if (found.length > 0 && !(await state.confirm(found.join('\n')))) return;
  const box = await thread.openReply();
  if (!box) return state.say({ words: text('notice_reply_not_opened') });
  // A box that opened only now may be addressed to somebody else.
  const others = outsiders(panel, box.recipients(), people).filter((address) => !strangers.includes(address));
  const foundLater = standing ? [] : [...inBox(tools, panel, box, people), outsidersFinding(others) ?? []].flat();
  if (foundLater.length > 0 && !(await state.confirm(foundLater.join('\n')))) return;
  const result = await box.insertDraft(answer.draft.paragraphs, {
    instead: drafts.standingIn(box)?.paragraphs,
    tables: answer.draft.tables,
  });
  if (!result.ok) return copyInstead(state, answer);
  const { invoiceIds, stepId, draft } = answer;
  drafts.remember(box, { invoiceIds, tone, stepId }, draft.paragraphs);
  const { wording = 0, settlement = null } = pick;
  const written = {
    invoiceId,
    tone,
    occasion: answer.occasion,
    wording,
    settlement,
    sentences: draft.sentences,
    missing: draft.missing,
  };
  state.show({ written });
  state.say({ words: wording > 0 ? text('notice_wording', { number: (wording % wordings) + 1 }) : insertedWords(box) });
}

/** An answer to everybody says who that is. */
function insertedWords(box: ComposeBox): string {
  const recipients = box.recipients();
  return recipients.length > 1
    ? text('notice_draft_inserted_to', { addresses: listed(recipients) })
    : text('notice_draft_inserted');
}

/** The draft that was inserted last, with the same facts in other words. What spoke against it has been answered. */
export async function insertOtherWording(
  tools: Tools,
  thread: OpenThread,
  state: ThreadState,
  panel: PanelView,
): Promise<void> {
  const { written } = state.shown.value;
  if (!written) return;
  const { tone, occasion, wording, settlement } = written;
  const pick = { occasion, wording: wording + 1, ...(settlement && { settlement }) };
  await insertDraft(tools, thread, state, panel, tone, pick);
}

/** What speaks against writing into this box. */
function inBox({ drafts }: Tools, panel: PanelView, box: ComposeBox, { writers }: People): string[] {
  const recipient = recipientFinding(panel, box.recipients(), writers);
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
