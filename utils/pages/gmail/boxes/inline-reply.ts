import { findAll } from '../../find.ts';
import { boxesOfThread } from '../compose.ts';
import { viewAround } from '../open-thread.ts';
import { pressUntil } from '../press-until.ts';
import { openReply } from '../selectors.ts';
import { composeEditor } from '../writing-selectors.ts';
import type { WayToWrite } from './way-to-write.ts';

/** A new answer below the last message. */
export const inlineReply: WayToWrite = {
  name: 'inline-reply',
  async box(thread, hands) {
    const view = viewAround(thread);
    // The last one: each message has its own in its head, and the newest is answered.
    const control = findAll(openReply, thread.root).at(-1) ?? findAll(openReply, view).at(-1);
    const openBox = () => boxesOfThread(hands.document, thread).at(-1) ?? null;
    const box = control ? await pressUntil(control, view, openBox, hands) : null;
    if (!box && !hands.signal.aborted) hands.misses.miss(control ? composeEditor.part : openReply.part, thread.root);
    return box;
  },
};
