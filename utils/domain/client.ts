import type { Address } from './drafts/notation.ts';
import type { Language } from './language.ts';
import type { FeeRights } from './late-fees/fee-rights.ts';
import type { EndOfMonthReading } from './payment-terms.ts';

/** What a client is before the law. A sole trader does business, but pays with what is their own. */
export const clientKinds = ['company', 'sole-trader', 'consumer', 'public-authority'] as const;

export type ClientKind = (typeof clientKinds)[number];

export type ContactRole = 'buyer' | 'accounts-payable' | 'other';

/** A person or desk at the client. */
export interface Contact {
  readonly role: ContactRole;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Who is to pay. */
export interface ClientFacts {
  /** The name to show: the company where it is known, else the person, else the address. */
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly language: Language;
  /** The name in a register or a contract, for letters; empty or absent where it is not known. */
  readonly legalName?: string;
  /** Street and town, one line each, as on an envelope. */
  readonly postalAddress?: string;
  /** An ISO 3166 code in capitals: `GB`. */
  readonly country?: string;
  /** Absent where nobody said: taken for a company. */
  readonly kind?: ClientKind;
  /** How drafts speak to the client; formally where nobody said. */
  readonly address?: Address;
  /** What was agreed with this client on late payment; null or absent where the general settings hold. */
  readonly fees?: FeeRights | null;
  /** How "45 days end of month" is read with this client; absent where nobody was asked. */
  readonly endOfMonth?: EndOfMonthReading;
}
