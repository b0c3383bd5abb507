import type { Language } from '../../domain/language.ts';
import type { NoticeRank, PaymentProvider, PaymentStatus } from './payment-notice.ts';

/**
 * A sentence of a provider's with places for what changes: `{payer} paid for your invoice {number}`. Capitals, accents
 * and curly apostrophes do not matter. `{rest}` is anything.
 */
export interface NoticeWording {
  readonly says: string;
  readonly language: Language;
  /** Null where the sentence tells facts and leaves the status to the others. */
  readonly status: PaymentStatus | null;
  /** The day on which evidence for it was last looked at; null where it is assumed and was never seen. */
  readonly seen: string | null;
  /** Where it was seen. */
  readonly source: string;
}

export type LabelledFact = 'amount' | 'invoiceTotal' | 'amountDue' | 'number' | 'payer';

/** What one provider's notices to the payee look like. A new provider is a new table. */
export interface ProviderTable {
  readonly provider: PaymentProvider;
  /** The hosts it writes from, each compared whole: a domain below or beside one of them is somebody else's. */
  readonly hosts: readonly string[];
  /** The names before the `@`, where the host sends other people's mail, too; null where any will do. */
  readonly mailboxes: readonly string[] | null;
  /** No notice of the provider's is believed further than this. */
  readonly mostRank: NoticeRank;
  /** A mail is a notice only where its whole subject is one of these. */
  readonly subjects: readonly NoticeWording[];
  /** Sentences that stand in its lines. */
  readonly sentences: readonly NoticeWording[];
  /** Labels at the start of a line, the value behind or below them. */
  readonly labels: readonly (readonly [label: string, fact: LabelledFact])[];
  /** How subjects begin of mails to somebody who is to pay: those are bills the user received. */
  readonly payerSubjects: readonly string[];
  /** Words anywhere in the text, links included, that only mails to somebody who is to pay have. */
  readonly payerMarks: readonly string[];
}
