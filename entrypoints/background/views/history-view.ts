import type { JournalEntry, JournalKind } from '../../../utils/domain/journal-entry.ts';
import type { HistoryView } from '../../../utils/messages/views.ts';

/** The latest so many are shown. */
const shown = 100;

/** What happened about one invoice, the latest first. What was undone is not listed. */
export function historyViews(entries: readonly JournalEntry[], invoiceId: string): HistoryView[] {
  const about = entries.filter(
    (entry) =>
      hidden.has(entry.kind) === false && (entry.invoiceIds.length === 0 || entry.invoiceIds.includes(invoiceId)),
  );
  return about
    .slice(-shown)
    .toReversed()
    .map((entry) => ({
      entryId: entry.id,
      day: entry.day,
      kind: entry.kind,
      stage: entry.kind === 'contact-made' ? entry.stage : null,
      undoable: true,
    }));
}

const hidden: ReadonlySet<JournalKind> = new Set(['undone']);
