import { mailboxes } from '../../replica/mailbox/mailboxes.ts';
import type { ThreadTruth } from '../../replica/mailbox/thread.ts';

/**
 * Whether the row of an own invoice carries a badge: overdue and held always, open ones due within a week, paid ones
 * where that was said within the last week.
 */
export function isNews({ threadId, standing, invoice }: ThreadTruth): boolean {
  if (standing === 'open') return invoice !== undefined && invoice.dueDay <= 7;
  if (standing === 'paid') return lastMessageDay(threadId) >= -7;
  return standing === 'overdue' || standing === 'held';
}

function lastMessageDay(threadId: string): number {
  const thread = mailboxes.flatMap(({ threads }) => threads).find(({ id }) => id === threadId);
  return thread?.messages.at(-1)?.sent.day ?? Number.NEGATIVE_INFINITY;
}
