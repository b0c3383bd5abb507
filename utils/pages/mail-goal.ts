/** Where a tab can be taken: a page of a search's results, from 1, or a thread by its key. */
export type MailGoal =
  | { readonly kind: 'search'; readonly words: string; readonly page: number }
  | { readonly kind: 'thread'; readonly threadId: string };
