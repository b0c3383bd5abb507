import { browser } from 'wxt/browser';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { tellChange } from '../../utils/messages/change-signal.ts';
import { appendToCopy } from '../../utils/store/second-copy/append-to-copy.ts';
import { checkCopy, checkCopyAndCount, restore } from '../../utils/store/second-copy/check-copy.ts';
import { figuresOf } from '../../utils/store/second-copy/figures.ts';
import type { LedgerHealth } from '../../utils/store/second-copy/ledger-health.ts';
import { readSentinel } from '../../utils/store/second-copy/read-copy.ts';
import { takeOutOfCopy } from '../../utils/store/second-copy/take-out-of-copy.ts';
import type { Desk } from './desk.ts';
import { oneAfterTheOther } from './in-turn.ts';

/** Everything that touches the copy, one after the other: two writers would each lose the other's chunk. */
const inTurn = oneAfterTheOther();

/** What the last look said; the next start looks again. */
let health: LedgerHealth = { kind: 'ok' };

/** In `storage.session`: that the rows were counted since the browser was started. */
const countedKey = 'counted';

/** How long the first questions of a session go before the counting, in milliseconds. */
const countAfter = 3_000;

/** How many entries only the second copy has, as far as is known. */
export function lostEntries(): number {
  return health.kind === 'lost' ? health.missing : 0;
}

/** Compares the figures of both copies, and copies what was committed before a worker died. */
export function compareFigures(desk: Desk): Promise<LedgerHealth> {
  return look(desk, checkCopy);
}

/** Compares both copies, and counts what is really there. */
export function checkLedger(desk: Desk): Promise<LedgerHealth> {
  return look(desk, checkCopyAndCount);
}

/** Counts once a session: a damaged database is replaced when the browser opens it, and counting takes its time. */
export async function countOnceASession(desk: Desk): Promise<void> {
  if ((await browser.storage.session.get(countedKey))[countedKey] === true) return;
  await new Promise((resolve) => setTimeout(resolve, countAfter));
  await checkLedger(desk);
  await browser.storage.session.set({ [countedKey]: true });
}

/** Brings back what only the second copy has. Asked for by the user, never done alone. */
export function restoreLedger(desk: Desk): Promise<LedgerHealth> {
  return look(desk, async (db, area) => {
    await restore(db, area);
    return checkCopyAndCount(db, area);
  });
}

/** Takes out of the copy what the user has taken out of the database. */
export function takeOutOfSecondCopy(desk: Desk, ids: ReadonlySet<string>): Promise<LedgerHealth> {
  return look(desk, async (db, area) => {
    await takeOutOfCopy(db, area, ids);
    return checkCopyAndCount(db, area);
  });
}

/** Copies entries that are on disk. A failure is no failure of the change: the next look catches up. */
export function copyEntries(desk: Desk, entries: readonly JournalEntry[]): Promise<LedgerHealth> {
  return look(desk, async (db, area) => {
    const sentinel = health.kind === 'lost' ? await readSentinel(area) : null;
    if (!sentinel) return checkCopy(db, area);
    // While entries are missing the two never agree, and comparing them anew with each change would take too long.
    await appendToCopy(area, sentinel, entries, await figuresOf(db));
    return health;
  });
}

function look(desk: Desk, how: typeof checkCopy): Promise<LedgerHealth> {
  return inTurn(async () => {
    const before = lostEntries();
    health = await how(await desk.ledger(), browser.storage.local);
    // A popup that is open may have asked before this was known.
    if (lostEntries() !== before) await tellChange();
    return health;
  });
}
