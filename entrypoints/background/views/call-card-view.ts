import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Contact } from '../../../utils/domain/client.ts';
import { totalsByCurrency } from '../../../utils/domain/money.ts';
import { isOwed } from '../../../utils/domain/owed.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import { talkingPoints } from '../../../utils/domain/talking-points.ts';
import type { CallCardView } from '../../../utils/messages/views.ts';

/** Whom to call at which number, and what to say. */
export function callCardView(client: ClientStanding, today: CalendarDay): CallCardView {
  const contact = contactToCall(client.facts.contacts);
  return {
    clientId: client.id,
    clientName: client.facts.name,
    contactName: contact?.name ?? null,
    phone: contact?.phone ?? null,
    owed: totalsByCurrency(client.invoices.filter(isOwed).map(({ balance }) => balance)),
    points: talkingPoints(client, today),
  };
}

/** Somebody with a number, accounts payable before the buyer; where nobody has one, the buyer. */
export function contactToCall(contacts: readonly Contact[]): Contact | null {
  const withNumber = contacts.filter(({ phone }) => phone !== null && phone.trim() !== '');
  const byRole = (role: Contact['role']) => withNumber.find((contact) => contact.role === role);
  const known = byRole('accounts-payable') ?? byRole('buyer') ?? withNumber[0];
  return known ?? contacts.find(({ role }) => role === 'buyer') ?? contacts[0] ?? null;
}
