import type { JournalEntry } from './journal-entry.ts';
import { numberShape } from './number-shape.ts';
import type { EndOfMonthReading } from './payment-terms.ts';
import type { ClientStanding } from './standing.ts';

/** What the user has taught about a client's invoices, for those that are read later. */
export interface ClientMemory {
  /** What the numbers look like; null where the user never corrected one. */
  readonly numberShape: string | null;
  readonly endOfMonth: EndOfMonthReading | null;
}

/** Reads it from the user's own corrections; what was undone is forgotten. `entries`: those that count, in order. */
export function clientMemory(client: ClientStanding, entries: readonly JournalEntry[]): ClientMemory {
  const numbers = entries.flatMap((entry) =>
    entry.kind === 'invoice-corrected' && entry.actor === 'user' && entry.changes.number ? [entry.changes.number] : [],
  );
  const last = numbers.at(-1);
  return {
    numberShape: last === undefined ? null : numberShape(last),
    endOfMonth: client.facts.endOfMonth ?? null,
  };
}
