import type { InsertResult } from './mail-writing.ts';
import type { InvoiceOnPage } from './payment-page.ts';

/**
 * A payment service's pages as features see them. Nothing in it names a tag or a class of the site, nothing is written
 * on its own nodes, and nothing of its own moves: every host element floats above the page. All of them leave when the
 * signal aborts.
 */
export interface PaymentSite {
  /** Reports what the page shows: at once, and after each change of it, some times a second at most. */
  watch(onLook: (look: PageLook) => void, signal: AbortSignal): void;
  /** Asks for a report without a change of the page. */
  lookAgain(): void;
  /** Our element that stands still on the screen, made on the first call; while a dialog is open, in the dialog. */
  docked(kind: DockedKind): HTMLElement;
  undock(kind: DockedKind): void;
  schemeAt(place: Element): 'light' | 'dark';
}

export type DockedKind = 'paypal-panel' | 'paypal-summary' | 'paypal-add';

/** What a page shows. Of pages that are not the user's own invoices nothing is known, because they are not read. */
export type PageLook =
  | { readonly kind: 'other' }
  | { readonly kind: 'list'; readonly rows: readonly ListedInvoice[] }
  | {
      readonly kind: 'invoice';
      readonly invoice: InvoiceOnPage;
      /** The note of the site's own reminder, while its dialog is open. */
      readonly note: ReminderNote | null;
    };

/** One of the user's invoices in a list, where it stands now. */
export interface ListedInvoice {
  readonly invoice: InvoiceOnPage;
  /** Our element in the part of the page that is about this invoice; the same one each time while it stands there. */
  badgeHost(): HTMLElement;
  /** To be called once its badge is drawn: puts it where nothing of the page's is covered. */
  settle(): void;
  dropBadge(): void;
}

/** The text that goes along with a reminder the site sends. */
export interface ReminderNote {
  /** The most characters it takes; null where the site does not say. */
  readonly mostCharacters: number | null;
  /**
   * Puts a draft below what the user has written, in the place of the draft `instead` where that still stands there.
   * Call it from a trusted click only. `too-long` leaves the note as it was.
   */
  write(
    paragraphs: readonly string[],
    instead: readonly string[] | null,
  ): InsertResult | { ok: false; why: 'too-long' };
}
