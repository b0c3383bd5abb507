import { accountOf } from './account.ts';
import { isUnknownToServer, senderOf } from './message.ts';
import { threadInPage } from './open-thread.ts';

/**
 * How many messages of the user's own stand in this thread; null where it is not the open one. `known` leaves out those
 * that the server has not given an id yet.
 */
export function ownMessagesIn(
  document: Document,
  threadId: string | null,
  { known = false }: { readonly known?: boolean } = {},
): number | null {
  const account = accountOf(document);
  const thread = threadId === null || account === null ? null : threadInPage(document);
  if (!thread || thread.threadId !== threadId) return null;
  const own = thread.messages.filter((message) => senderOf(message) === account);
  return own.filter((message) => !known || !isUnknownToServer(message)).length;
}
