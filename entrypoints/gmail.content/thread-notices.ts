import type { NoticeText } from '../../components/controls/notice.tsx';

/** Lets one feature say something on the panel of a thread that another feature shows. */
export interface ThreadNotices {
  say(threadId: string, notice: NoticeText): void;
  listen(threadId: string, onNotice: (notice: NoticeText) => void, signal: AbortSignal): void;
}

/** What is said of a thread that nobody shows is dropped: the journal has it. */
export function threadNotices(): ThreadNotices {
  const listeners = new Map<string, Set<(notice: NoticeText) => void>>();
  return {
    say(threadId, notice) {
      for (const listener of listeners.get(threadId) ?? []) listener(notice);
    },
    listen(threadId, onNotice, signal) {
      const ofThread = listeners.get(threadId) ?? new Set();
      listeners.set(threadId, ofThread.add(onNotice));
      signal.addEventListener('abort', () => ofThread.delete(onNotice), { once: true });
    },
  };
}
