import type { MailThread } from '../../../utils/detection/reading.ts';
import type { MailPage, OpenThread } from '../../../utils/pages/mail-page.ts';
import { lookEvery, lookUntil, whenShown } from './look-until.ts';

/** Opens results and reads them. */
export interface ResultReader {
  /** The thread as its page shows it; null where it does not come into the page, or on abort. */
  read(account: string, threadId: string, signal: AbortSignal): Promise<MailThread | null>;
  /** Unfolds the user's own messages in the thread that is open, and reads it again. */
  unfoldAndRead(account: string, threadId: string, signal: AbortSignal): Promise<MailThread | null>;
}

/** How long a thread stays the same before it is believed, in milliseconds: texts come after their messages. */
const calm = 300;
/** How long a thread without any text may wait for it. */
const calmWithoutText = 3_000;
const patience = 15_000;
/** An invoice stands in one of the first mails of a conversation. */
const mostUnfolded = 3;

/** Follows the open thread until the signal aborts. */
export function resultReader(page: MailPage, life: AbortSignal): ResultReader {
  let open: OpenThread | null = null;
  let changes = 0;
  page.watchThread((thread) => {
    open = thread;
    changes += 1;
  }, life);

  function readCalmly(account: string, threadId: string, signal: AbortSignal): Promise<MailThread | null> {
    let last = -1;
    let same = 0;
    return lookUntil(
      () => {
        same = changes === last ? same + lookEvery : 0;
        last = changes;
        if (open?.threadId !== threadId || same < calm) return null;
        const thread = open.read({ account, ownAddresses: [] });
        const hasText = thread.messages.some(({ folded, body }) => !folded && body.trim() !== '');
        return hasText || same >= calmWithoutText ? thread : null;
      },
      patience,
      signal,
    );
  }

  return {
    async read(account, threadId, signal) {
      await whenShown(signal);
      if (signal.aborted) return null;
      page.goTo({ kind: 'thread', threadId });
      return readCalmly(account, threadId, signal);
    },
    async unfoldAndRead(account, threadId, signal) {
      await whenShown(signal);
      if (open?.threadId !== threadId || signal.aborted) return null;
      const { messages } = open.read({ account, ownAddresses: [] });
      const folded = messages.flatMap(({ folded, from }, index) => (folded && from.email === account ? [index] : []));
      for (const index of folded.slice(0, mostUnfolded)) await open?.unfold(index);
      return readCalmly(account, threadId, signal);
    },
  };
}
