import type { MailThread } from '../detection/reading.ts';
import type { MailGoal } from './mail-goal.ts';
import type { MailWhere } from './mail-where.ts';
import type { ComposeBox, SendWatcher } from './mail-writing.ts';
import type { PageMiss } from './misses.ts';

/**
 * A mail site as features see it: rows, the open thread, the boxes mails are written in. Nothing in it names a tag or
 * a class of the site. Every watch ends, and every host element it placed leaves the page, when its signal aborts.
 */
export interface MailPage {
  /** The mailbox's own address in lower case, or null where the page does not say it (yet). */
  account(): string | null;
  /** As `account`, with some seconds of patience for a page that is still being drawn. */
  accountSoon(): Promise<string | null>;
  /** The user's word for a page that does not say it. What the page says stands before it. */
  tellAccount(address: string): void;
  /** Where the page's address says we are. The page itself may still show the thread before. */
  where(): MailWhere;
  /**
   * Takes the tab somewhere else, as a link would; back does not lead through every step of it. The page follows a
   * moment later. Only ever for the user, who has asked for it in this tab.
   */
  goTo(goal: MailGoal): void;
  /** The list rows that stand in the page now, hidden lists left out. */
  rows(): readonly MailRow[];
  /**
   * Reports each row once it has a thread id: at once for those that stand there, then in bursts, at most one a frame.
   * A row whose inside the site draws anew keeps its badge and is not reported again; a row that is given another
   * thread is reported as a new one.
   */
  watchRows(onRows: (rows: readonly MailRow[]) => void, signal: AbortSignal): void;
  /**
   * Reports the open thread, or null where none is open: at once, on every change of thread, and again with the same
   * object when its messages changed (one came, was unfolded, was sent).
   */
  watchThread(onThread: (thread: OpenThread | null) => void, signal: AbortSignal): void;
  /** Reports mails the user sent, by any means, in any box, once the site confirmed them. */
  watchSends(watcher: SendWatcher, signal: AbortSignal): void;
  /** The box that is open for a thread, or null. */
  openBoxOf(threadId: string): ComposeBox | null;
  /** What is lighter at this place of the page, the paper or the ink: themes can differ within one page. */
  schemeAt(place: Element): 'light' | 'dark';
}

/** The values of `data-fairdue` that stand in a row or a thread. */
export type RowHostKind = 'row-badge';
export type ThreadHostKind = 'thread-panel' | 'offer-to-track' | 'ask-account';

/** A thread in a list. One object lives as long as its row shows this thread. */
export interface MailRow {
  /** The key of the thread within the account: Gmail's legacy id, hexadecimal. */
  readonly threadId: string;
  /** False in a list that the site keeps but does not show. */
  isVisible(): boolean;
  /** True where it surely holds no unread mail: opening it then marks nothing as read. */
  isRead(): boolean;
  /** What its subject says, at most 500 characters. */
  subject(): string;
  /**
   * Our element in this row, placed on the first call: a `<span>` with an open shadow root, empty, that carries
   * `data-fairdue`. The same element comes back each time. Null where the row has no place for it (a noted miss).
   */
  badgeHost(kind: RowHostKind): HTMLElement | null;
  /** Takes our element out of the row. */
  dropBadge(): void;
  /** Aborts when the row left the page or shows another thread. */
  readonly gone: AbortSignal;
}

/** The mailbox a thread is read for: whose invoice it is depends on it. Addresses in lower case. */
export interface Mailbox {
  readonly account: string;
  readonly ownAddresses: readonly string[];
}

/** A PDF or XML file on a message that stands open. */
export interface ThreadAttachment {
  readonly name: string;
  /** Who sent the message, in lower case. */
  readonly from: string | null;
  readonly messageId: string | null;
}

/** The thread that is open. One object lives until another thread, or none, is open. */
export interface OpenThread {
  readonly threadId: string;
  readonly subject: string;
  /** Text only, the oldest message first, at most 200 messages and 200,000 characters each. */
  read(mailbox: Mailbox): MailThread;
  /**
   * Our element under the subject, placed on the first call: a `<div>` with an open shadow root that carries
   * `data-fairdue`. The site may draw the thread anew; the element is put back. A call with another kind replaces it.
   * Null where there is no place for it (a noted miss).
   */
  panelHost(kind: ThreadHostKind): HTMLElement | null;
  /** How far the heading starts from the edge our element has, in CSS pixels: what stands below it starts there, too. */
  panelIndent(): number;
  /** Takes our element out of the thread. */
  dropPanel(): void;
  /**
   * Opens the folded message at this place in `read().messages`, as a click of the user would: call it from a trusted
   * click only. True once its text is in the page, false after 5 s without.
   */
  unfold(messageIndex: number): Promise<boolean>;
  /**
   * The reply box of this thread: the one that is open already, with the user's words in it, or a new one. Call it
   * from a trusted click only. Null after 5 s without one (a noted miss): ask the user to press Reply himself.
   */
  openReply(): Promise<ComposeBox | null>;
  /**
   * The site's own forward of the message at this place in `read().messages`, attachments included, addressed to nobody
   * yet. Call it from a trusted click only. Null after some seconds without a new box.
   */
  openForward(messageIndex: number): Promise<ComposeBox | null>;
  /** The files that could be an invoice. A card comes a moment after its message, which is then reported again. */
  attachments(): readonly ThreadAttachment[];
  /**
   * The file itself, from the address the site gave it: call it from a trusted click only. Null where the site hands
   * out no address within 3 s or does not answer it with the file: ask the user to choose the file himself.
   */
  fetchAttachment(attachment: ThreadAttachment): Promise<Blob | null>;
  /** Aborts when this thread is left. */
  readonly gone: AbortSignal;
}

/** What `openGmailPage` needs from outside: where misses are told once they repeat. Never throws into the page. */
export interface MailPageOptions {
  readonly onMiss: (miss: PageMiss, outline: string) => void;
}
