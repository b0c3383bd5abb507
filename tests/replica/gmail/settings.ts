import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Person, ReplicaMailbox } from '../mailbox/thread.ts';

/** What one account's page is built from; handed to the page as JSON. */
export interface ReplicaSettings {
  /** The number in `/mail/u/<n>/`. */
  readonly account: number;
  /** The path of the mailbox: `/mail/u/<n>/`, or that of one open by delegation. */
  readonly home: string;
  /** Who signed in: the mailbox's owner, unless it is open by delegation. */
  readonly signedIn: Person;
  readonly mailbox: ReplicaMailbox;
  /** The language of the interface, not of the mails. */
  readonly language: ReplicaLanguage;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** What day it is: dates are shown, and new mail is dated, relative to it. */
  readonly today: CalendarDay;
  /** The day the mailbox's day offsets count from; another day than `today` shows the same mailbox some time later. */
  readonly mailboxDay: CalendarDay;
  /** `real`: rows, ids, boxes and messages come as late as in Gmail. `none`: they come at once, still asynchronously. */
  readonly latency: 'real' | 'none';
  readonly seed: number;
  /** Beside the list each thread has as many rows as `splitRows` says; below it, one. */
  readonly readingPane: 'none' | 'right' | 'below';
  readonly splitRows: 2 | 3;
  /** How high a row is. */
  readonly density: 'comfortable' | 'cosy' | 'compact';
  /** `multiple` shows the inbox and, below it, two searches of the user's own, in which a thread can stand again. */
  readonly inbox: 'tabs' | 'priority' | 'multiple';
  /** The variant of a message's Reply and More buttons: divs, or the real buttons of November 2025. */
  readonly headerButtons: 'classic' | '2025-11';
  /** What `data-thread-perm-id` holds; `mixed` takes each of the three for some threads. */
  readonly permId: 'present' | 'undefined' | 'absent' | 'mixed';
  /** Two bottom bars, the first one hidden, or one. */
  readonly bottomBars: 1 | 2;
  /** What mails are written in: with formatting, or plain text in a text area. */
  readonly editor: 'rich' | 'plain';
  /** How long the toast with Undo stays. */
  readonly undoSeconds: number;
  /** False where neither the account's button nor the title names the mailbox's address. */
  readonly namesAccount: boolean;
  /** Rows on a page. */
  readonly pageSize: number;
}

export type ReplicaLanguage = 'en' | 'de' | 'ja';
