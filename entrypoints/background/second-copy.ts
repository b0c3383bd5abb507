import { browser } from 'wxt/browser';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { appendToCopy } from '../../utils/store/second-copy/append-to-copy.ts';
import { checkAtStart, type LedgerHealth, restore } from '../../utils/store/second-copy/check-at-start.ts';
import { figuresOf } from '../../utils/store/second-copy/figures.ts';
import type { Desk } from './desk.ts';
import { oneAfterTheOther } from './in-turn.ts';

/** Everything that touches the copy, one after the other: two writers would each lose the other's chunk. */
const inTurn = oneAfterTheOther();

/** Compares the database with its second copy, and copies what was committed before a worker died. */
export function checkLedger(desk: Desk): Promise<LedgerHealth> {
  return inTurn(async () => checkAtStart(await desk.ledger(), browser.storage.local));
}

/** Brings back what only the second copy has. Asked for by the user, never done alone. */
export function restoreLedger(desk: Desk): Promise<LedgerHealth> {
  return inTurn(async () => {
    const db = await desk.ledger();
    await restore(db, browser.storage.local);
    return checkAtStart(db, browser.storage.local);
  });
}

/** Copies entries that are on disk. A failure is no failure of the change: the next start catches up. */
export function copyEntries(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  return inTurn(async () => {
    const db = await desk.ledger();
    const appended = await appendToCopy(browser.storage.local, entries, await figuresOf(db));
    if (!appended) await checkAtStart(db, browser.storage.local);
  });
}
