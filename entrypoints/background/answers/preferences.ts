import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Ask } from '../../../utils/messages/protocol.ts';
import { changePreferences as keepChanges } from '../../../utils/store/change-preferences.ts';
import { reading } from '../../../utils/store/database.ts';
import { readPreferences as kept, type Preferences } from '../../../utils/store/preferences.ts';
import type { Desk } from '../desk.ts';
import { renewAlarms } from '../start.ts';
import { showCount } from '../toolbar-count.ts';

/** Everything the user has chosen, with the defaults for the rest. */
export async function readPreferences(desk: Desk): Promise<Preferences> {
  return kept(reading(await desk.ledger(), ['preferences']));
}

/** Keeps a choice; the follow-ups, the alarms and the count move with it. */
export async function changePreferences(desk: Desk, { changes }: Ask<'change-preferences'>): Promise<Preferences> {
  const preferences = await keepChanges(await desk.ledger(), changes);
  await Promise.all([renewAlarms(desk), showCount(desk), tellChange()]);
  return preferences;
}
