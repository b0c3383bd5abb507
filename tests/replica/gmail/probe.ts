/**
 * What the replica tells tests about itself as `window.__replica`, in the page's own world only: an extension's content
 * script cannot see it.
 */
export interface ReplicaProbe {
  /** Mails sent in this page, the oldest first; undone ones stay, marked. */
  readonly sent: SentMail[];
  /** Every event that a script forged on a Send button, and every forged Ctrl+Enter in a box. Must stay empty. */
  readonly untrusted: UntrustedEvent[];
  readonly counts: ReplicaCounts;
  /** Resolves once nothing of the page is late any more: no row, id, box, message or toast under way (Undo aside). */
  settle(): Promise<void>;
  /** A mail comes in, in a thread that is there or, without one of that id, as a new thread of the inbox. */
  deliver(mail: IncomingMail): void;
  /** Draws the current view again, as Gmail does on its own from time to time. */
  refresh(): void;
  setTheme(theme: 'light' | 'dark'): void;
}

export interface SentMail {
  readonly kind: 'reply' | 'replyAll' | 'forward' | 'new';
  /** 16 hexadecimal digits; for a new mail the thread it started. */
  readonly threadId: string;
  readonly account: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The mail's whole body, the quoted mail included. */
  readonly html: string;
  /** What stood in the editor, line by line, the signature included and the quoted mail not. */
  readonly text: string;
  readonly attachments: readonly string[];
  /** `schedule` for what went out on the day it was set for: never while the page is open. */
  readonly by: 'click' | 'key';
  undone: boolean;
}

export interface UntrustedEvent {
  readonly type: string;
  readonly on: 'send-button' | 'send-options' | 'compose-box';
}

export interface ReplicaCounts {
  listsDrawn: number;
  rowsDrawn: number;
  threadsOpened: number;
  boxesOpened: number;
  sent: number;
  undone: number;
  scheduled: number;
}

export interface IncomingMail {
  readonly threadId: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly cc?: readonly { readonly name: string; readonly email: string }[];
  readonly lines: readonly string[];
  /** For a new thread only. */
  readonly subject?: string;
  readonly attachments?: readonly { readonly name: string; readonly mimeType: string; readonly size: string }[];
}

declare global {
  interface Window {
    readonly __replica: ReplicaProbe;
  }
}
