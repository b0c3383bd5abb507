import type { JournalEntry } from '../../../../utils/domain/journal-entry.ts';
import { openLedger } from '../../../../utils/store/database.ts';
import { mergeJournal } from '../../../../utils/store/merge-journal.ts';

/** Runs in a page of the extension: brings a journal in as from a second machine. */
Object.assign(window, {
  async seed(entries: readonly JournalEntry[]): Promise<number> {
    const db = await openLedger();
    try {
      return await mergeJournal(db, entries);
    } finally {
      db.close();
    }
  },
});
