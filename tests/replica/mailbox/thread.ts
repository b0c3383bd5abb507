/** The replica's mailbox as data. Days are offsets from today, so that "12 days overdue" is true on any day. */

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface ReplicaAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly size: string;
}

export interface ReplicaMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** Days from today, negative in the past; the time of day in the mailbox's zone. */
  readonly sent: { readonly day: number; readonly time: string };
  /** The body as a list of blocks; the Gmail replica turns it into nodes the way Gmail does. */
  readonly body: readonly ReplicaBlock[];
  readonly attachments?: readonly ReplicaAttachment[];
}

export type ReplicaBlock =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** What Gmail folds behind the trimmed-content dots: an attribution line and the quoted text. */
  | { readonly kind: 'quote'; readonly attribution: string; readonly lines: readonly string[] };

export type ReplicaLabel = 'inbox' | 'sent' | 'important' | 'promotions' | 'updates' | 'spam' | (string & {});

export interface ReplicaThread {
  /** 16 hexadecimal digits: Gmail's legacy thread id. */
  readonly id: string;
  readonly subject: string;
  readonly labels: readonly ReplicaLabel[];
  readonly unread?: boolean;
  /** The oldest first. */
  readonly messages: readonly ReplicaMessage[];
}

export interface ReplicaMailbox {
  readonly owner: Person;
  readonly signature: readonly string[];
  readonly threads: readonly ReplicaThread[];
}

/** What is true of a thread; the outside of the replica that tests compare with, row by row. */
export interface ThreadTruth {
  readonly threadId: string;
  readonly kind:
    | 'sent-invoice'
    | 'bill-received'
    | 'quote'
    | 'order'
    | 'receipt'
    | 'newsletter'
    | 'private'
    | 'statement'
    | 'other';
  /** Only for `sent-invoice`. Decimal strings and days as offsets from today. */
  readonly invoice?: {
    readonly number: string;
    readonly client: string;
    readonly clientEmail: string;
    readonly amountDue: string;
    readonly currency: string;
    readonly issueDay: number;
    readonly dueDay: number;
    readonly subject: string;
    readonly language: string;
    readonly paymentLink: string | null;
  };
  /** How it should end up once it has been opened. `offer`: not sure, asked for. `nothing`: nothing of ours stands there. */
  readonly expected: 'tracked' | 'offer' | 'nothing';
  /** For `tracked`: the standing Fairdue should show after reading the thread. */
  readonly standing?: 'open' | 'overdue' | 'held' | 'paid';
  /**
   * True where later messages leave the invoice's own message collapsed when the thread opens, so that its text is not
   * in the page: an offer with an unfold button stands there first; `expected` and `standing` hold once it is unfolded.
   */
  readonly foldedAtFirst?: true;
  readonly why: string;
}
