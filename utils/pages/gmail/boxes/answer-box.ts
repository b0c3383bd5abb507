import type { ComposeBox } from '../../mail-writing.ts';
import type { ThreadInPage } from '../open-thread.ts';
import type { Hands } from '../thread-presses.ts';
import { composeEditor } from '../writing-selectors.ts';
import { fullScreen } from './full-screen.ts';
import { inlineReply } from './inline-reply.ts';
import { openDraft } from './open-draft.ts';
import { poppedOut } from './popped-out.ts';
import { replyToAll } from './reply-to-all.ts';
import type { WayToWrite } from './way-to-write.ts';

/** What the user is writing in already comes first, whatever lies on top of it; then a new answer. */
const ways: readonly WayToWrite[] = [fullScreen, poppedOut, openDraft, replyToAll, inlineReply];

/** The thread's reply box that is open already, wherever it stands, or a new one. Null after some seconds without one. */
export async function answerBoxIn(thread: ThreadInPage, hands: Hands): Promise<ComposeBox | null> {
  for (const way of ways) {
    const box = await way.box(thread, hands);
    if (!box) continue;
    hands.misses.hit(composeEditor.part);
    return box;
  }
  return null;
}
