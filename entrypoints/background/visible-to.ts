import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import type { Asker } from '../../utils/messages/protocol.ts';
import type { Current } from '../../utils/store/current.ts';

/**
 * The clients an asker may know of: a site's script only those with an invoice on that site, whatever ids it names;
 * our own screens all of them.
 */
export function visibleTo(asker: Asker, current: Current): Current {
  if (asker === 'screen') return current;
  return { ...current, clients: current.clients.filter(({ entries }) => entries.some((entry) => isOn(asker, entry))) };
}

function isOn(site: Exclude<Asker, 'screen'>, entry: JournalEntry): boolean {
  return 'place' in entry && entry.place.site === site;
}
