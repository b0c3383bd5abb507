import { readThread } from '../../../utils/detection/read-thread.ts';
import type { MailThread, ThreadReading } from '../../../utils/detection/reading.ts';
import { type Desk, look } from '../desk.ts';

/** A thread as the page gave it, with what the user has said of themselves, and what is read from it. */
export interface OwnThread {
  readonly thread: MailThread;
  readonly reading: ThreadReading;
}

/** Reads a thread from the user's side: with the names and addresses they go by besides those the page knows. */
export async function readAsOwn(desk: Desk, thread: MailThread): Promise<OwnThread> {
  const { preferences } = await look(desk, {});
  const named = preferences.ownAddresses[thread.account] ?? [];
  const own = { ...thread, ownAddresses: [...new Set([...thread.ownAddresses, ...named])] };
  const ownNames = [preferences.ownName, preferences.ownBusiness].filter((name) => name !== null);
  return { thread: own, reading: readThread(own, { ownNames }) };
}
