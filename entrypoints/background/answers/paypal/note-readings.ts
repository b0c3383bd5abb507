import type { PaypalReading, WrittenNote } from '../../../../utils/messages/paypal.ts';
import type { NewFact } from '../../../../utils/store/change.ts';
import type { Current, LookUp } from '../../../../utils/store/current.ts';
import { type Desk, look, makeChange } from '../../desk.ts';
import { possibleClients } from './client-of-reading.ts';
import { followedOnPaypal } from './followed-on-paypal.ts';
import { lookUpOf } from './known-invoice.ts';
import { trackedOnPaypal } from './tracked-on-paypal.ts';

export interface Noted {
  readonly current: Current;
  /** The entries that tracked something without asking. */
  readonly justTracked: readonly string[];
}

/**
 * Writes down what PayPal's pages say: first what is new, then what has happened to what is tracked. An invoice may be
 * tracked in Gmail already, where this page may not look: it is looked for among all of them, and of what is found only
 * what is linked is answered.
 */
export async function noteReadings(
  desk: Desk,
  readings: readonly PaypalReading[],
  written: WrittenNote | null,
): Promise<Noted | 'off'> {
  const everywhere: Desk = { ...desk, asker: 'screen' };
  const { preferences } = await look(everywhere, {});
  if (!preferences.showOnPaypal) return 'off';
  const lookUp = { ...lookUpOf(readings), clientIds: await possibleClients(await desk.ledger(), readings) };
  const today = desk.today();
  const justTracked = await note(everywhere, lookUp, (current) => trackedTogether(readings, current));
  await note(everywhere, lookUp, (current) =>
    readings.flatMap((read) => followedOnPaypal(read, current, today, written)),
  );
  return { current: await look(everywhere, lookUp), justTracked };
}

function trackedTogether(readings: readonly PaypalReading[], current: Current): NewFact[] {
  return readings.flatMap((read) => trackedOnPaypal(read, current));
}

/** Most readings find nothing new: they are answered without a write. Gives the entries that tracked something. */
async function note(
  desk: Desk,
  lookUp: LookUp,
  factsOf: (current: Current) => readonly NewFact[],
): Promise<readonly string[]> {
  const fresh = (current: Current) => {
    const known = new Set(current.clients.flatMap(({ entries }) => entries.map(({ id }) => id)));
    return factsOf(current).filter(({ key }) => key === undefined || !known.has(key));
  };
  const found = fresh(await look(desk, lookUp));
  if (found.length === 0) return [];
  const entryIds = await makeChange(desk, { requestId: null, lookUp, decide: fresh, answer: (_after, ids) => ids });
  return entryIds.filter((id) => id.startsWith('tracked|'));
}
