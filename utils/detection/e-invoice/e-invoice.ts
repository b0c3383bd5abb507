import type { DocType } from '../reading.ts';
import type { Stated } from './xml-tree.ts';

/** What an e-invoice states, whatever its syntax, still as text. */
export interface EInvoice {
  readonly docType: DocType;
  readonly number: Stated | null;
  readonly issueDate: Stated | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly total: Stated | null;
  readonly amountDue: Stated | null;
  /** Every due date given: that of a discount, of instalments, of the whole amount. */
  readonly dueDates: readonly Stated[];
  /** Payment terms in words. */
  readonly terms: readonly Stated[];
  /** Other words, which may hold the terms: notes. */
  readonly notes: readonly Stated[];
  /** What was supplied: the names of the first lines. */
  readonly items: readonly Stated[];
  readonly seller: EInvoiceParty;
  readonly buyer: EInvoiceParty;
}

export interface EInvoiceParty {
  readonly name: Stated | null;
  /** Lower case. */
  readonly emails: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
}

/** The texts that are mail addresses, in lower case. */
export function mailAddresses(stated: readonly Stated[]): string[] {
  return stated
    .map(({ text }) => text.replace(/^mailto:/i, '').toLowerCase())
    .filter((text) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(text));
}
