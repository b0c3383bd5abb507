import type { Ask } from '../../../utils/messages/protocol.ts';
import { changePreferences } from '../../../utils/store/change-preferences.ts';
import type { Desk } from '../desk.ts';

/** Remembers whether the panel of a conversation shows its one line or everything known. */
export async function foldPanel(desk: Desk, { folded }: Ask<'fold-panel'>): Promise<null> {
  await changePreferences(await desk.ledger(), { panelFolded: folded });
  return null;
}
