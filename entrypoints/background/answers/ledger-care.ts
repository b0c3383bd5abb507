import { tellChange } from '../../../utils/messages/change-signal.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import type { Desk } from '../desk.ts';
import { checkLedger, restoreLedger } from '../second-copy.ts';
import { showCount } from '../toolbar-count.ts';

/** Whether the database still has everything its second copy has. */
export function ledgerHealth(desk: Desk): Promise<Answer<'ledger-health'>> {
  return checkLedger(desk);
}

/** Brings back what only the second copy has: a union, nothing is overwritten, and doing it twice changes nothing. */
export async function restoreFromCopy(desk: Desk): Promise<Answer<'restore-ledger'>> {
  const health = await restoreLedger(desk);
  await Promise.all([showCount(desk), tellChange()]);
  return health;
}
