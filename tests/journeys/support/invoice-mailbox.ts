import { mailboxes } from '../../replica/mailbox/mailboxes.ts';
import type { ReplicaMailbox } from '../../replica/mailbox/thread.ts';
import { truth } from '../../replica/mailbox/truth.ts';

/** The sample mailbox with nothing in it but so many read conversations in which an invoice was sent. */
export function mailboxOfInvoices(count: number): ReplicaMailbox {
  const sent = truth[0].filter(({ kind, expected }) => kind === 'sent-invoice' && expected === 'tracked');
  const ids = new Set(sent.map(({ threadId }) => threadId));
  const threads = mailboxes[0].threads.filter(({ id, unread }) => ids.has(id) && !unread);
  return { ...mailboxes[0], threads: threads.slice(0, count) };
}
