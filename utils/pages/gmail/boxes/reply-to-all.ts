import { findAll } from '../../find.ts';
import { boxesOfThread } from '../compose.ts';
import { viewAround } from '../open-thread.ts';
import { pressUntil } from '../press-until.ts';
import { openReplyToAll } from '../selectors.ts';
import type { WayToWrite } from './way-to-write.ts';

/**
 * A new answer to everybody in the last message. Gmail offers it where there are several, and then it is the way:
 * answering one of them would drop the others, such as the accounts department in copy, without a word.
 */
export const replyToAll: WayToWrite = {
  name: 'reply-to-all',
  async box(thread, hands) {
    const view = viewAround(thread);
    const control = findAll(openReplyToAll, view).at(-1);
    if (!control) return null;
    return pressUntil(control, view, () => boxesOfThread(hands.document, thread).at(-1) ?? null, hands);
  },
};
