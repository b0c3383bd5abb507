/** What is being written down about mails that were just sent. A thread is read only after it: else the same mail
 * would be found in the thread before the journal knows of it, and count as one written by hand as well. */
export interface PendingNotes {
  track(note: Promise<unknown>): void;
  /** Resolves when nothing is being written down any more, whether it was saved or not. */
  settled(): Promise<void>;
}

export function pendingNotes(): PendingNotes {
  const pending = new Set<Promise<unknown>>();
  return {
    track(note) {
      const done = note.catch(() => {}).finally(() => pending.delete(done));
      pending.add(done);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
