import { findAround } from '../../find.ts';
import { boxesOfThread } from '../compose.ts';
import { fullScreenBox } from '../writing-selectors.ts';
import type { WayToWrite } from './way-to-write.ts';

/** The draft that fills the page: it lies over everything, so nothing else can be what the user is writing in. */
export const fullScreen: WayToWrite = {
  name: 'full-screen',
  box: (thread, { document }) =>
    boxesOfThread(document, thread).findLast(({ element }) => findAround(fullScreenBox, element)) ?? null,
};
