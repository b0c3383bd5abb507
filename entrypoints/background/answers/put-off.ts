import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import { putOff } from '../../../utils/store/later-today.ts';
import type { Desk } from '../desk.ts';

/** The user does a client's follow-up later today. It stays due, and the toolbar goes on counting it. */
export async function putOffClient(desk: Desk, { clientId, isPutOff }: Ask<'put-off'>): Promise<null> {
  await putOff(await desk.ledger(), clientId, isPutOff, desk.today());
  await tellChange();
  return null;
}
