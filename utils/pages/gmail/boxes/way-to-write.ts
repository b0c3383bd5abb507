import type { BoxInPage } from '../compose.ts';
import type { ThreadInPage } from '../open-thread.ts';
import type { Hands } from '../thread-presses.ts';

/** One way in which an answer to a thread is written in Gmail. */
export interface WayToWrite {
  readonly name: string;
  /** The box, found or opened; null where this way is not there. It presses controls only where it has to open one. */
  box(thread: ThreadInPage, hands: Hands): BoxInPage | null | Promise<BoxInPage | null>;
}
