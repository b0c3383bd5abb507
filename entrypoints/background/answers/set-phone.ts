import type { Contact } from '../../../utils/domain/client.ts';
import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { contactToCall } from '../views/call-card-view.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn } from './owed-client.ts';

/** A number as people write it: figures with spaces, dots, dashes, brackets, an extension. */
const number = /^\+?[\d(][\d\s().\-/]{2,38}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?$/i;

/** The user gives, changes or takes away the number of the person who is called. */
export function setPhone(desk: Desk, { clientId, phone, requestId }: Ask<'set-phone'>): Promise<ChangeAnswer> {
  const typed = phone?.trim() || null;
  if (typed !== null && !number.test(typed)) throw new Refused('bad-request');
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const { facts } = clientIn(current, clientId);
      const contacts = withPhone(facts.contacts, facts.name, typed);
      if (contacts === null) return [];
      const fact = { kind: 'client-described', changes: { contacts } } as const;
      return [{ clientId, invoiceIds: [], actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, []), desk.today()),
  });
}

function withPhone(contacts: readonly Contact[], clientName: string, phone: string | null): readonly Contact[] | null {
  const called = contactToCall(contacts);
  if (!called) return phone === null ? null : [{ role: 'buyer', name: clientName, email: null, phone }];
  if (called.phone === phone) return null;
  return contacts.map((contact) => (contact === called ? { ...contact, phone } : contact));
}
