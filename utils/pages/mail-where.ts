/** Where in the mailbox a page stands, as its address says it. Free of the site's words for parts of the page. */
export interface MailWhere {
  /** The part of the address that tells the mailboxes of one browser apart, such as `u/0`. It changes when the user
   * signs in or out: never a key. `mailbox-place.ts` says which are open by delegation. */
  readonly mailbox: string;
  /** Such as `inbox`, `sent`, `search`, `label`; null where the address names none. */
  readonly view: string | null;
  /** The words of a search, the name of a label; null for other views. */
  readonly detail: string | null;
  /** The page of the list, from 1. */
  readonly page: number;
  /** The address's own id of the open thread. It is not the thread's key. Null in a list. */
  readonly threadToken: string | null;
  /** True where the window holds one thread or one box only. */
  readonly popOut: 'thread' | 'compose' | null;
}
