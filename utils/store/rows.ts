import type { ClientStanding, InvoiceStanding } from '../domain/standing.ts';

/** A client as projected from the journal, with the fields it is looked up by. */
export interface ClientRow {
  readonly id: string;
  readonly standing: ClientStanding;
  /** The first day on which something is to be done; absent while nothing is. */
  readonly followUpDay?: string;
  /** The day on which the last of the client's holds ends; absent where nothing is owed or held. */
  readonly holdEnd?: string;
  /** The mailboxes the client is known in. */
  readonly accounts: readonly string[];
  /** What the client is searched by; see `searchWords`. */
  readonly words: readonly string[];
}

/** An invoice as projected from the journal, with the fields it is looked up by. */
export interface InvoiceRow {
  readonly id: string;
  readonly clientId: string;
  readonly standing: InvoiceStanding;
  readonly places: readonly string[];
  readonly words: readonly string[];
  /** The due date while something is owed, `no-date` where it has none; absent where nothing is owed. */
  readonly openDueDate?: string;
}

/** What is owed in one currency on one due date: sums that are kept so that totals never need every invoice. */
export interface OwedRow {
  readonly currency: string;
  /** A calendar day, or `no-date`. */
  readonly dueDate: string;
  /** Whole minor units. */
  readonly minor: number;
  readonly count: number;
}

/** The first answer to a request, so that repeating the request gives it again. */
export interface RequestRow {
  readonly requestId: string;
  /** The journal's highest `rev` when it was answered: the oldest are forgotten first. */
  readonly rev: number;
  readonly answer: unknown;
}

/** A part of a site that was looked for and not found. */
export interface MissRow {
  readonly site: 'gmail' | 'paypal';
  readonly part: string;
  /** The shape of the page around it, without text. */
  readonly outline: string;
  readonly count: number;
  /** The last day on which it was missed. */
  readonly day: string;
}

/** A row that was not what it should be, kept aside as it was found. */
export interface QuarantineRow {
  readonly store: string;
  readonly key: string;
  readonly row: unknown;
}

/** In `openDueDate` and `OwedRow.dueDate`: sorts after every day. */
export const noDueDate = 'no-date';
