import type { Language } from './language.ts';

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
}
