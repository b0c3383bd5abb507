import type { MailMessage, MailThread, Party } from '../reading.ts';
import { isOwn, type MailContext } from './whose-mail.ts';

/**
 * A folded message does not show whom it was sent to. In a conversation that is whoever else takes part in it: the
 * senders of the others' messages and the recipients of the user's that stand open. The one who takes part most often
 * comes first.
 */
export function withFoldedRecipients(thread: MailThread, context: MailContext): readonly MailMessage[] {
  const others = othersIn(thread, context);
  return thread.messages.map((message) =>
    message.folded && message.to.length === 0 && isOwn(message.from, context) ? { ...message, to: others } : message,
  );
}

function othersIn({ messages }: MailThread, context: MailContext): Party[] {
  const taking = messages.flatMap(({ from, to }) => [from, ...to]).filter(({ email }) => email !== null);
  const times = new Map<string, { readonly party: Party; count: number }>();
  for (const party of taking) {
    if (isOwn(party, context) || party.email === null) continue;
    const known = times.get(party.email);
    if (known) known.count++;
    else times.set(party.email, { party, count: 1 });
  }
  return [...times.values()].sort((a, b) => b.count - a.count).map(({ party }) => party);
}
