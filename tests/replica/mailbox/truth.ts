import { seededThreads } from './mailboxes.ts';
import type { ThreadTruth } from './thread.ts';

/**
 * What is true of every thread of /u/0 and /u/1, each in the order of its mailbox. A theme file writes a thread and its
 * truth side by side; only tests look here, the replica's pages never do.
 */
export const truth: readonly [readonly ThreadTruth[], readonly ThreadTruth[]] = [
  seededThreads[0].map((seeded) => seeded.truth),
  seededThreads[1].map((seeded) => seeded.truth),
];

/** What is true of the thread. @throws RangeError where neither mailbox has it */
export function truthOf(threadId: string): ThreadTruth {
  const found = truth.flat().find((entry) => entry.threadId === threadId);
  if (!found) throw new RangeError(`No thread of the replica has the id ${threadId}`);
  return found;
}
