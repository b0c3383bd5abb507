import type { MailThread } from '../detection/reading.ts';
import type { FindProgress } from '../domain/find/find-progress.ts';
import type { FindSpan } from '../domain/find/find-query.ts';
import type { FindStep, ResultRow } from '../domain/find/find-run.ts';
import type { FoundInvoice, FoundWord, LeftThread } from '../domain/find/found-invoice.ts';

/** Where a run is and what its tab does next. */
export interface FindState {
  readonly progress: FindProgress;
  readonly step: FindStep;
}

/** A run as the dashboard shows it. */
export interface FindView {
  readonly account: string;
  readonly progress: FindProgress;
  /** True while a tab of Gmail is at it, or could be: else it was interrupted. */
  readonly hasTab: boolean;
  readonly invoices: readonly FoundInvoice[];
  readonly left: readonly LeftThread[];
}

/**
 * What is asked about finding invoices that were sent before Fairdue. One tab of Gmail goes through the results, the
 * one that was opened for it; only that tab moves a run on. Repeating a request changes nothing.
 */
export interface FindProtocol {
  /**
   * Opens the user's search in a tab, in the mailbox named or in the one Gmail opens first. A run that was interrupted
   * opens where it stopped; `months` starts another search.
   */
  'open-find': { ask: { account: string | null; months: FindSpan | null }; answer: null };
  /** The search this tab was opened for in this mailbox, or in whichever; null for every other tab and mailbox. */
  'find-tab': { ask: { account: string | null }; answer: { query: string } | null };
  /** Where the run of the tab's mailbox is; null before it was started. */
  'find-state': { ask: { account: string; query: string }; answer: FindState | null };
  /** The user starts the run or lets it go on. A run over another search takes the place of the one before. */
  'start-find': { ask: { account: string; query: string }; answer: FindState };
  /** The tab has nothing to do with finding any more; what is under way is stopped. */
  'leave-find': { ask: { account: string | null }; answer: null };
  'stop-find': { ask: { account: string }; answer: FindState | null };
  /** A page of the results. `isLate` where the page still showed what stood there before. */
  'find-rows': {
    ask: { account: string; page: number; rows: readonly ResultRow[]; isLate: boolean };
    answer: FindState;
  };
  /**
   * A conversation of the results, read and not tracked; null where it did not come into the page. `wantsUnfolding`
   * where the message that seems to hold the invoice is folded: unfold the user's own and ask again.
   */
  'find-thread': {
    ask: { account: string; threadId: string; thread: MailThread | null; isUnfolded: boolean };
    answer: FindState & { readonly wantsUnfolding: boolean };
  };
  /** Shows the dashboard's list of what was found. */
  'show-finds': { ask: Record<never, never>; answer: null };
  finds: { ask: Record<never, never>; answer: readonly FindView[] };
  'answer-found': {
    ask: { account: string; words: readonly FoundWord[]; requestId: string };
    answer: { readonly entryIds: readonly string[] };
  };
  /** Forgets the list. What was tracked stays. */
  'end-find': { ask: { account: string }; answer: null };
}
