import { mailboxes } from '../../replica/mailbox/mailboxes.ts';
import type { ReplicaMailbox, ThreadTruth } from '../../replica/mailbox/thread.ts';

/** The sample mailboxes with two of their conversations held with the same client, who then owes both invoices. */
export function twoInvoicesOfOne(first: ThreadTruth, second: ThreadTruth): readonly ReplicaMailbox[] {
  const { client = '', clientEmail = '' } = first.invoice ?? {};
  const other = second.invoice;
  const moved = (text: string) =>
    text.replaceAll(other?.clientEmail ?? '', clientEmail).replaceAll(other?.client ?? '', client);
  return mailboxes.map((mailbox) => ({
    ...mailbox,
    threads: mailbox.threads.map((thread) =>
      thread.id === second.threadId ? JSON.parse(moved(JSON.stringify(thread))) : thread,
    ),
  }));
}
