import type { Party } from '../detection/reading.ts';
import type { FileRefusal } from '../detection/refusal.ts';
import type { InvoiceFacts } from '../domain/invoice.ts';
import type { Language } from '../domain/language.ts';
import type { Money } from '../domain/money.ts';
import type { FactChoice, FactView } from './views.ts';

/** What a file says of one invoice; its amount may be missing. */
export type FactsInFile = Omit<InvoiceFacts, 'language' | 'amountDue'> & { readonly amountDue: Money | null };

export interface InvoiceInFile {
  readonly facts: FactsInFile;
  /** Each fact with the words it was read from. */
  readonly evidence: readonly FactView[];
  /** Facts on which the file contradicts itself, its print its XML. */
  readonly choices: readonly FactChoice[];
}

/** What a file that belongs to no conversation says. */
export type DocumentAnswer =
  | { readonly kind: 'refused'; readonly reason: FileRefusal }
  | {
      readonly kind: 'read';
      /** Who is billed, as far as the file says. */
      readonly client: Party;
      readonly language: Language | null;
      readonly invoices: readonly InvoiceInFile[];
    };

/** An invoice as the user enters it, from a file or by hand. */
export interface EnteredInvoice {
  /** The mailbox from which the client is written to, lower case; null where none is known. */
  readonly account: string | null;
  /** One of the two is given. */
  readonly client: Party;
  readonly facts: InvoiceFacts;
  readonly source: 'file' | 'hand';
}
