import type { CalendarDay } from '../domain/calendar-day.ts';
import type { DraftTable } from '../domain/drafts/draft.ts';

/** A box a mail is written in. */
export interface ComposeBox {
  /** The site's number of the box; null where it gives none. */
  readonly composeId: string | null;
  /** The site's id of the draft, the same for the whole life of the mail; null where it has none yet. */
  draftId(): string | null;
  /** The key of the thread it answers; null for a new mail. */
  readonly threadId: string | null;
  /** Everything that stands in the editor, signature and quoted text included; at most 200,000 characters. */
  text(): string;
  /**
   * Puts the paragraphs before the signature and after what the user has written, keeps all that is there, and reads
   * back. Call it from a trusted click only. Never throws; on a failure nothing of the draft is left in the box.
   */
  insertDraft(paragraphs: readonly string[], how?: InsertOptions): Promise<InsertResult>;
  /** Whether a draft that was put in before still stands in the box, word by word or edited; null where it does not. */
  holdsDraft(paragraphs: readonly string[]): 'unedited' | 'edited' | null;
  /** Whom it is addressed to, in lower case; empty where the box does not say. */
  recipients(): readonly string[];
  /** Whose mail it is, in lower case; null where the box does not say. */
  from(): string | null;
  /** Adds an address; true once the box says that it goes there. Call it from a trusted click only. */
  addressTo(address: string): Promise<boolean>;
  isOpen(): boolean;
}

export interface InsertOptions {
  /** A draft that was put in before: where something of it still stands in the box, the new one takes its place. */
  readonly instead?: readonly string[] | undefined;
  /** Paragraphs that are tables where the box can show one. */
  readonly tables?: readonly DraftTable[] | undefined;
}

export type InsertResult =
  | { readonly ok: true }
  /** Offer the draft on the clipboard instead. `text-differs`: something else arrived than was written. */
  | { readonly ok: false; readonly why: 'closed' | 'no-editor' | 'read-only' | 'text-differs' | 'words-lost' };

/** A mail the user sent and the site confirmed. */
export interface SentMail {
  /** Names this sending: the same for every script that saw it, another one when the mail is undone and sent again. */
  readonly sendId: string;
  readonly draftId: string | null;
  readonly composeId: string | null;
  /** The key of the thread; null for a new mail. */
  readonly threadId: string | null;
  /** What stood in the editor when the user pressed Send; at most 200,000 characters. */
  readonly text: string;
  /** The mailbox's address as the box names it, in lower case: a window without a banner names it nowhere else. */
  readonly from: string | null;
  /** When the site sends it: at once, or on a later day, null where the page does not say which. */
  readonly goesOut: 'now' | { readonly on: CalendarDay | null };
  /** What told us: the site's notice, or the user's new message in the thread. */
  readonly confirmedBy: 'notice' | 'message';
}

export interface SendWatcher {
  /** The day it is: a time for later is said in words such as "tomorrow". */
  today(): CalendarDay;
  onSent(sent: SentMail): void;
  /** There is no network: the mail waits in the site's outbox. `onSent` follows once it went out, if this page sees it. */
  onQueued?(sent: SentMail): void;
  /** The user took it back while the site still let him. `onSent` was called for it before. */
  onUndone(sent: SentMail): void;
  /** The user is in the box of an answer for the first time: a mail that was to go out later may have been called back. */
  onDraftOpened?(draft: { readonly draftId: string; readonly threadId: string }): void;
}
