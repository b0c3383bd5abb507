import { boxesOfThread } from '../compose.ts';
import type { WayToWrite } from './way-to-write.ts';

/** The draft that stands open in the thread, with whatever the user has written in it. */
export const openDraft: WayToWrite = {
  name: 'open-draft',
  box: (thread, { document }) => boxesOfThread(document, thread).at(-1) ?? null,
};
