import type { MailThread, Party, ThreadReading } from '../../../utils/detection/reading.ts';
import type { ClientFacts } from '../../../utils/domain/client.ts';
import type { InvoiceFacts, InvoicePlace } from '../../../utils/domain/invoice.ts';
import type { Money } from '../../../utils/domain/money.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { Current, LookUp } from '../../../utils/store/current.ts';
import { declinedClientId, gmailClientId, invoiceIdAt } from '../../../utils/store/ids.ts';
import { factsAsRead } from './facts-as-read.ts';
import type { OwnThread } from './read-as-own.ts';

export type InvoiceFound = ThreadReading['invoices'][number];

export function placeOf({ account, threadId }: MailThread): Extract<InvoicePlace, { site: 'gmail' }> {
  return { site: 'gmail', account, threadId };
}

/** Everything a thread could be about: invoices known in it, the clients it names, the user's own no. */
export function threadLookUp({ thread, reading }: OwnThread): LookUp {
  return {
    places: [placeOf(thread)],
    clientIds: [
      ...reading.invoices.map((found) => clientIdOf(thread, found)),
      declinedClientId(thread.account, thread.threadId),
    ],
  };
}

export function clientIdOf(thread: MailThread, { client }: InvoiceFound): string {
  return gmailClientId(thread.account, client);
}

export function invoiceIdOf(thread: MailThread, { invoice, messageId }: InvoiceFound): string {
  return invoiceIdAt(placeOf(thread), invoice.number?.value ?? null, messageId);
}

export function standingsIn(current: Current): ClientStanding[] {
  return current.clients.flatMap(({ standing }) => standing ?? []);
}

/** The invoice as it is to be tracked. */
export function factsOf({ invoice, language }: InvoiceFound, amountDue: Money): InvoiceFacts {
  return { ...factsAsRead(invoice), amountDue, language };
}

/** The client as the thread names it. */
export function clientFactsOf({ client, language }: Pick<InvoiceFound, 'client' | 'language'>): ClientFacts {
  const { name, email } = client;
  return {
    name: name ?? email ?? '',
    contacts: [{ role: 'buyer', name, email, phone: null }],
    language,
  };
}

/** The invoice a thread most likely holds; where none was read, what is known of the thread itself. */
export function offerableIn({ thread, reading: { invoices } }: OwnThread): InvoiceFound {
  return invoices.find(({ certainty }) => certainty !== 'unsure') ?? invoices[0] ?? unread(thread);
}

/** Where nothing was read, the user's word is enough: the thread's subject, and whom they wrote to. */
function unread(thread: MailThread): InvoiceFound {
  const own = new Set([thread.account, ...thread.ownAddresses]);
  const message = thread.messages.find(({ from }) => from.email !== null && own.has(from.email)) ?? thread.messages[0];
  const others = [...(message?.to ?? []), ...thread.messages.map(({ from }) => from)];
  const client: Party = others.find(({ email }) => email !== null && !own.has(email)) ?? { name: null, email: null };
  const nothing = { number: null, issueDate: null, dueDate: null, dueDateSource: null } as const;
  const evidence = { words: thread.subject.slice(0, 200), where: 'subject', why: 'user' } as const;
  return {
    invoice: {
      ...nothing,
      subject: { value: thread.subject.slice(0, 500), confidence: 1, evidence },
      total: null,
      amountDue: null,
      paymentLink: null,
    },
    certainty: 'likely',
    messageId: message?.id ?? null,
    client,
    language: 'en',
    folded: false,
  };
}
