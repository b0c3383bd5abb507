import type { CalendarDay } from '../calendar-day.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { type Money, totalsByCurrency } from '../money.ts';
import type { LetterLabels } from './letter-words.ts';

/** Something that happened between the two sides, as a letter or a statement names it. */
export interface HistoryEvent {
  readonly entryId: string;
  readonly day: CalendarDay;
  readonly label: keyof LetterLabels;
  readonly promisedFor: CalendarDay | null;
  readonly amount: Money | null;
  /** What was sent, as far as it was kept. */
  readonly text: string | null;
  /** What it claimed beside the invoices, one total per currency; empty where it claimed nothing. */
  readonly claimed: readonly Money[];
}

const channels = { mail: 'mail', call: 'call', letter: 'letter', site: 'siteReminder' } as const;

/**
 * What happened about the invoices, the oldest first: mails, calls, letters, replies, promises, objections, plans,
 * payments. What only the user's own books know (a pause, a skipped step) is not in it.
 *
 * @param entries the client's effective entries, in the journal's order
 */
export function contactHistory(entries: readonly JournalEntry[], invoiceIds: readonly string[]): HistoryEvent[] {
  const about = entries.filter(
    (entry) => entry.invoiceIds.length === 0 || entry.invoiceIds.some((id) => invoiceIds.includes(id)),
  );
  return about.flatMap((entry) => eventOf(entry) ?? []).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function eventOf(entry: JournalEntry): HistoryEvent | null {
  const plain = { entryId: entry.id, day: entry.day, promisedFor: null, amount: null, text: null, claimed: [] };
  switch (entry.kind) {
    case 'contact-made':
      return {
        ...plain,
        label: channels[entry.channel],
        text: entry.text ?? null,
        claimed: totalsByCurrency((entry.claimed ?? []).map(({ amount }) => amount)),
      };
    case 'reply-received':
      return { ...plain, label: 'reply' };
    case 'payment-received':
      return { ...plain, day: entry.paidOn ?? entry.day, label: 'payment', amount: entry.amount };
    case 'plan-agreed':
      return { ...plain, label: 'plan' };
    case 'hold-placed':
      if (entry.hold.kind === 'dispute') return { ...plain, label: 'dispute' };
      if (entry.hold.kind !== 'promise' || !entry.hold.promisedFor) return null;
      return { ...plain, label: 'reply', promisedFor: entry.hold.promisedFor, amount: entry.hold.amount ?? null };
    default:
      return null;
  }
}
