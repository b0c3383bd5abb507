import { nextDigest } from '../../utils/domain/digest.ts';
import { weekendOf } from '../../utils/domain/follow-up/weekend-regions.ts';
import { keepPagesFromStorage } from '../../utils/messages/change-signal.ts';
import { startPreferences } from '../../utils/store/change-preferences.ts';
import { reading } from '../../utils/store/database.ts';
import { lastDigest } from '../../utils/store/digest-record.ts';
import { readPreferences } from '../../utils/store/preferences.ts';
import { setAlarms } from './alarms.ts';
import type { Desk } from './desk.ts';
import { announceDigest, clockAt, digestWish } from './digest.ts';
import { oneAfterTheOther } from './in-turn.ts';
import { compareFigures, countOnceASession } from './second-copy.ts';
import { showCount } from './toolbar-count.ts';

/**
 * What every start of the worker sets right, whatever was lost while it was away: the first preferences, the alarms,
 * the digest, the count, the second copy. Each part stands alone, and doing it again changes nothing.
 */
export async function start(desk: Desk): Promise<void> {
  const parts = [
    keepPagesFromStorage(),
    settlePreferences(desk),
    announceDigest(desk).finally(() => renewAlarms(desk)),
    showCount(desk),
    lookAtCopy(desk),
    countOnceASession(desk),
  ];
  const failed = (error: unknown) => console.warn('Fairdue could not start whole.', error);
  await Promise.all(parts.map((part) => part.catch(failed)));
}

/** Alarms are set in turn, each time from what is stored then: the latest choice is the one that stands. */
const inTurn = oneAfterTheOther();

/** The day's alarms, from the preferences and the clock. */
export function renewAlarms(desk: Desk): Promise<void> {
  return inTurn(async () => {
    const db = await desk.ledger();
    const [preferences, last] = await Promise.all([readPreferences(reading(db, ['preferences'])), lastDigest(db)]);
    const now = desk.now();
    const clock = clockAt(now, desk.today());
    await setAlarms(now, nextDigest(digestWish(preferences), preferences, clock, last?.day ?? null));
  });
}

/** The weekend is the one thing the region decides; from then on it is the user's. */
async function settlePreferences(desk: Desk): Promise<void> {
  await startPreferences(await desk.ledger(), { weekend: weekendOf(desk.locale()) });
}

async function lookAtCopy(desk: Desk): Promise<void> {
  const health = await compareFigures(desk);
  if (health.kind === 'lost') console.warn('The database has lost entries that its second copy has.', health);
}
