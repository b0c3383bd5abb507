import type { MailThread } from '../../utils/detection/reading.ts';
import { isSameCompany } from '../../utils/domain/shared-domains.ts';
import { listed } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { PanelView } from '../../utils/messages/views.ts';

/** Who takes part in a conversation, by address in lower case. */
export interface People {
  readonly account: string;
  /** Everybody else who wrote in it. */
  readonly writers: readonly string[];
  /** Everybody the user wrote to in it, as far as the messages stand open. */
  readonly writtenTo: readonly string[];
  /** Whom an answer to everybody in the last message goes to. */
  readonly answered: readonly string[];
}

export function peopleIn({ account, messages }: Pick<MailThread, 'account' | 'messages'>): People {
  const others = (parties: MailThread['messages'][number]['to']) =>
    parties.flatMap(({ email }) => (email !== null && email !== account ? [email] : []));
  const last = messages.at(-1);
  return {
    account,
    writers: others(messages.map(({ from }) => from)),
    writtenTo: messages.filter(({ from }) => from.email === account).flatMap(({ to }) => others(to)),
    answered: last ? [...new Set(others([last.from, ...last.to]))] : [],
  };
}

/** Whether a reply goes to the client: to a contact of theirs, or to somebody who wrote in this conversation. */
export function recipientFinding(
  { contacts, invoice }: PanelView,
  recipients: readonly string[],
  writers: readonly string[],
): string | null {
  const theirs = new Set([...contacts.map(({ email }) => email), ...writers]);
  // Where neither the box nor the client says an address, there is nothing to compare.
  if (recipients.length === 0 || theirs.size === 0) return null;
  return recipients.some((address) => theirs.has(address))
    ? null
    : text('ask_recipient', { client: invoice.clientName });
}

/**
 * Recipients with whom nobody has shared this invoice yet, such as somebody whom the client has put in copy: a debt is
 * not their business unless the user says so. People of the client's company are not among them.
 */
export function outsiders({ contacts }: PanelView, recipients: readonly string[], people: People): string[] {
  const theirs = contacts.flatMap(({ email }) => email?.toLowerCase() ?? []);
  const known = new Set([...theirs, ...people.writers, ...people.writtenTo, people.account]);
  const isNear = (address: string) => [...theirs, people.account].some((one) => isSameCompany(one, address));
  const found = recipients.filter((address) => !known.has(address) && !isNear(address));
  // Where all of them are strangers, the reply is not the client's at all, and that is said instead.
  return found.length < recipients.length ? found : [];
}

/** One sentence about them; null where there are none. */
export function outsidersFinding(addresses: readonly string[]): string | null {
  return addresses.length === 0 ? null : text('ask_outsiders', { addresses: listed(addresses) });
}
