import { findAround } from '../../find.ts';
import { boxesOfThread } from '../compose.ts';
import { boxWindow } from '../writing-selectors.ts';
import type { WayToWrite } from './way-to-write.ts';

/** An answer that was popped out into a window of the page, known by the thread it names. */
export const poppedOut: WayToWrite = {
  name: 'popped-out',
  box: (thread, { document }) =>
    boxesOfThread(document, thread).findLast(({ element }) => findAround(boxWindow, element)) ?? null,
};
