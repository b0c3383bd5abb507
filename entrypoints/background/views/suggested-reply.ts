import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import { activeHold } from '../../../utils/domain/hold-scope.ts';
import type { ClientStanding, InvoiceStanding } from '../../../utils/domain/standing.ts';
import type { SuggestedReply } from '../../../utils/messages/views.ts';

/** What the client's reply seems to say, while it holds the invoice and waits for the user's word. */
export function suggestedReply(
  client: ClientStanding,
  invoice: InvoiceStanding,
  today: CalendarDay,
): SuggestedReply | null {
  const hold = activeHold(invoice, client.holds, today);
  if (hold?.kind !== 'reply') return null;
  const reply = client.replies.find((noted) => noted.entryId === hold.entryId);
  if (!reply?.suggests) return null;
  const { suggests: kind, promiseDate, address } = reply;
  const isNew = address !== undefined && !client.facts.contacts.some(({ email }) => email === address);
  return { kind, promiseDate, ...(isNew && { address }) };
}
