import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { tellChange } from '../../utils/messages/change-signal.ts';
import type { Desk } from './desk.ts';
import { copyEntries } from './second-copy.ts';
import { showCount } from './toolbar-count.ts';

/** What follows every change, in any order: open pages ask again, the toolbar counts again, the second copy grows. */
export async function followChanges(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  const followed = await Promise.allSettled([tellChange(), showCount(desk), copyEntries(desk, entries)]);
  for (const one of followed) if (one.status === 'rejected') console.warn('A change was not followed.', one.reason);
}
