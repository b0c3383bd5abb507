import type { MailThread } from '../../../utils/detection/reading.ts';

/**
 * Leaves out the user's own messages that came after the thread was opened. They were sent just now: they are noted
 * when Gmail confirms them, and may still be taken back, so they are no history yet. What was sent meanwhile on another
 * device is read when the thread is opened again.
 */
export function messagesOnOpening(): { since(thread: MailThread): MailThread } {
  let lastOnOpening: string | null | undefined;
  return {
    since(thread) {
      const { account, messages } = thread;
      if (lastOnOpening === undefined) lastOnOpening = messages.at(-1)?.id ?? null;
      const last = lastOnOpening;
      const place = last === null ? -1 : messages.findIndex(({ id }) => id === last);
      if (place < 0) return thread;
      return { ...thread, messages: messages.filter(({ from }, at) => at <= place || from.email !== account) };
    },
  };
}
