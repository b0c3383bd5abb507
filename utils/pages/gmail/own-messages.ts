import { accountOf } from './account.ts';
import { senderOf } from './message.ts';
import { threadInPage } from './open-thread.ts';

/** How many messages of the user's own stand in this thread; null where it is not the open one. */
export function ownMessagesIn(document: Document, threadId: string | null): number | null {
  const account = accountOf(document);
  const thread = threadId === null || account === null ? null : threadInPage(document);
  if (!thread || thread.threadId !== threadId) return null;
  return thread.messages.filter((message) => senderOf(message) === account).length;
}
