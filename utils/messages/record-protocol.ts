import type { CalendarDay } from '../domain/calendar-day.ts';
import type { ClaimedSum } from '../domain/claim/claimed-sums.ts';
import type { Instalment, JournalEntry } from '../domain/journal-entry.ts';
import type { LetterKind } from '../domain/letters/letter-kind.ts';
import type { Money } from '../domain/money.ts';
import type { OnwardOption } from '../domain/onward/onward.ts';
import type { ChangeAnswer } from './protocol.ts';
import type { ClientRecord } from './views.ts';

/** What a screen asks about a client's whole record, and about the whole journal. Part of `Protocol`. */
export interface RecordProtocol {
  /**
   * All that is known of a client, by the client's id or that of one of their invoices: for letters, plans, and what is
   * handed over. `invoiceIds` are the one that was named, or all that owe something.
   */
  'client-record': { ask: { about: string }; answer: ClientRecord };
  /** A printed letter has gone out about the invoices named. */
  'note-letter': {
    ask: {
      clientId: string;
      invoiceIds: readonly string[];
      kind: LetterKind;
      /** As it was printed, in plain lines. */
      text: string;
      /** What it claims beside the invoices. */
      claimed: readonly ClaimedSum[];
      requestId: string;
    };
    answer: ChangeAnswer;
  };
  /** The client pays by instalments, for exactly what is owed on the invoices named (all where none is), in one currency. */
  'agree-plan': {
    ask: {
      clientId: string;
      invoiceIds: readonly string[];
      instalments: readonly Instalment[];
      requestId: string;
    };
    answer: ChangeAnswer;
  };
  /** The text that confirms a plan, in the client's language. */
  'plan-text': {
    ask: { clientId: string; invoiceIds: readonly string[]; instalments: readonly Instalment[] };
    answer: { readonly text: string };
  };
  /** The ways on at the ladder's end, for what is owed in the currency of which most is. */
  onward: {
    ask: { clientId: string; invoiceIds: readonly string[] };
    answer: { readonly options: readonly OnwardOption[]; readonly owed: Money | null };
  };
  /** A part of the journal, for a backup: what stands behind an id, in order of the ids. */
  'export-entries': {
    ask: { after: string | null };
    answer: { readonly entries: readonly JournalEntry[]; readonly next: string | null };
  };
  /** The name of the first setting of a backup that makes no sense; null where all may be kept. Changes nothing. */
  'check-settings': { ask: { settings: Readonly<Record<string, unknown>> }; answer: { readonly bad: string | null } };
  /** Adds entries of a backup that the journal does not have. Idempotent by the entries' ids. */
  'import-entries': {
    ask: { entries: readonly JournalEntry[]; isFirst: boolean; isLast: boolean };
    answer: { readonly added: number };
  };
  /** The last backup that was brought in and can be taken out again; null where there is none. */
  'last-import': { ask: Record<never, never>; answer: { readonly on: CalendarDay; readonly entries: number } | null };
  /** Takes out what the last backup has added, and gives back the settings of before. */
  'take-out-import': { ask: Record<never, never>; answer: { readonly removed: number } };
}
