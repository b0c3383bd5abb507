import { Refused } from '../../../utils/messages/ask-errors.ts';
import type { Answer, Ask } from '../../../utils/messages/protocol.ts';
import { type Desk, look } from '../desk.ts';
import { callCardView } from '../views/call-card-view.ts';

/** What the user needs in front of them when they telephone a client. */
export async function callCard(desk: Desk, { clientId }: Ask<'call-card'>): Promise<Answer<'call-card'>> {
  const { clients } = await look(desk, { clientIds: [clientId] });
  const client = clients.find(({ id }) => id === clientId)?.standing;
  if (!client) throw new Refused('not-found');
  return callCardView(client, desk.today());
}
