import type { ClientFacts, Contact } from '../client.ts';
import type { JournalEntry } from '../journal-entry.ts';

/** What a client is called while nothing but a declined offer is known. */
const unknownClient: ClientFacts = { name: '', contacts: [], language: 'en' };

/** Who the client is: as the first tracked invoice gave it, as the user described it, with contacts that came later. */
export function clientFactsOf(entries: readonly JournalEntry[]): ClientFacts {
  return entries.reduce<ClientFacts | null>(told, null) ?? unknownClient;
}

function told(facts: ClientFacts | null, entry: JournalEntry): ClientFacts | null {
  if (entry.kind === 'client-described') return { ...(facts ?? unknownClient), ...entry.changes };
  if (entry.kind !== 'invoice-tracked') return facts;
  if (!facts || facts.name === '')
    return { ...entry.client, ...(facts && { contacts: withNew(facts.contacts, entry.client) }) };
  return { ...facts, contacts: withNew(facts.contacts, entry.client) };
}

function withNew(known: readonly Contact[], { contacts }: ClientFacts): readonly Contact[] {
  const fresh = contacts.filter((contact) => !known.some((other) => isSameContact(contact, other)));
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function isSameContact(a: Contact, b: Contact): boolean {
  if (a.email !== null || b.email !== null) return a.email?.toLowerCase() === b.email?.toLowerCase();
  return a.name === b.name && a.phone === b.phone;
}
