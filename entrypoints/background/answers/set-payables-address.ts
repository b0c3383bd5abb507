import type { Contact } from '../../../utils/domain/client.ts';
import type { Ask, ChangeAnswer } from '../../../utils/messages/protocol.ts';
import { type Desk, makeChange } from '../desk.ts';
import { changeAnswer } from './change-answer.ts';
import { answeredBy, clientIn } from './owed-client.ts';

/** The user gives the address of the client's accounts department; nobody else's is lost by it. */
export function setPayablesAddress(
  desk: Desk,
  { clientId, email, requestId }: Ask<'set-payables-address'>,
): Promise<ChangeAnswer> {
  return makeChange(desk, {
    requestId,
    lookUp: { clientIds: [clientId] },
    decide(current) {
      const { contacts } = clientIn(current, clientId).facts;
      const known = contacts.find(({ role }) => role === 'accounts-payable');
      if (known?.email === email) return [];
      const fact = { kind: 'client-described', changes: { contacts: withAddress(contacts, email) } } as const;
      return [{ clientId, invoiceIds: [], actor: 'user', fact }];
    },
    answer: (after, entryIds) => changeAnswer(after, entryIds, answeredBy(after, clientId, []), desk.today()),
  });
}

function withAddress(contacts: readonly Contact[], email: string): readonly Contact[] {
  const known = contacts.find(({ role }) => role === 'accounts-payable');
  if (!known) return [...contacts, { role: 'accounts-payable', name: null, email, phone: null }];
  return contacts.map((contact) => (contact === known ? { ...contact, email } : contact));
}
