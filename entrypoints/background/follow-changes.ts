import { browser } from 'wxt/browser';
import type { JournalEntry } from '../../utils/domain/journal-entry.ts';
import { changeKey } from '../../utils/messages/change-key.ts';
import { newRequestId } from '../../utils/messages/request-id.ts';
import type { Desk } from './desk.ts';
import { copyEntries } from './second-copy.ts';
import { showCount } from './toolbar-count.ts';

/** What follows every change, in any order: open pages ask again, the toolbar counts again, the second copy grows. */
export async function followChanges(desk: Desk, entries: readonly JournalEntry[]): Promise<void> {
  const followed = await Promise.allSettled([tellPages(), showCount(desk), copyEntries(desk, entries)]);
  for (const one of followed) if (one.status === 'rejected') console.warn('A change was not followed.', one.reason);
}

/** Open pages and screens hear that something has changed, never what. */
export async function tellPages(): Promise<void> {
  await browser.storage.local.set({ [changeKey]: newRequestId() });
}
