/** What was counted, for a person to compare. */
export interface HeldCounts {
  readonly entries: number;
  readonly clients: number;
  readonly invoices: number;
}

/** How the database compares with its second copy. */
export type LedgerHealth =
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'lost';
      /** How many entries the second copy has that the database has not. */
      readonly missing: number;
      readonly found: HeldCounts;
      /** What the copy holds; null where its own note of it is gone. */
      readonly copied: { readonly entries: number; readonly clients: number | null; readonly invoices: number | null };
      /** What the browser said of the loss, where it said anything. */
      readonly browserSaid: string | null;
    };
