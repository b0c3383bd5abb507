import type { ClaimedSum } from '../../../utils/domain/claim/claimed-sums.ts';
import type { JournalEntry, JournalKind } from '../../../utils/domain/journal-entry.ts';
import { type Money, totalsByCurrency } from '../../../utils/domain/money.ts';
import type { HistoryView } from '../../../utils/messages/views.ts';

/** The latest so many are shown. */
const shown = 100;

/**
 * What happened about one invoice, the latest day first: a mail from before Fairdue that is read today stands on its own
 * day. What was undone is not listed.
 */
export function historyViews(entries: readonly JournalEntry[], invoiceId: string): HistoryView[] {
  const about = entries.filter(
    (entry) =>
      hidden.has(entry.kind) === false && (entry.invoiceIds.length === 0 || entry.invoiceIds.includes(invoiceId)),
  );
  return about
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(-shown)
    .toReversed()
    .map((entry) => ({
      entryId: entry.id,
      day: entry.day,
      kind: entry.kind,
      stage: entry.kind === 'contact-made' ? entry.stage : null,
      contact: entry.kind === 'contact-made' ? { channel: entry.channel, origin: entry.origin } : null,
      automatic: entry.kind === 'invoice-tracked' && entry.automatic,
      ...(entry.kind === 'contact-made' && entry.claimed && { claimed: sumOf(entry.claimed) }),
      undoable: true,
    }));
}

function sumOf(claimed: readonly ClaimedSum[]): readonly Money[] {
  return totalsByCurrency(claimed.map(({ amount }) => amount));
}

const hidden: ReadonlySet<JournalKind> = new Set(['undone']);
