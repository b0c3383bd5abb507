import type { CalendarDay } from '../domain/calendar-day.ts';
import { isOwed } from '../domain/owed.ts';
import type { ClientStanding, InvoiceStanding } from '../domain/standing.ts';
import { placeKey } from './ids.ts';
import { type ClientRow, type InvoiceRow, noDueDate, type OwedRow } from './rows.ts';
import { numberWords, searchWords } from './search-words.ts';

/** The row of a client; the index fields follow from the standing alone, so that a rebuild makes the same row. */
export function clientRow(standing: ClientStanding, followUpDay: CalendarDay | null): ClientRow {
  const holdEnd = lastHoldEnd(standing);
  return {
    id: standing.id,
    standing,
    ...(followUpDay === null ? {} : { followUpDay }),
    ...(holdEnd === null ? {} : { holdEnd }),
    accounts: accountsOf(standing),
    words: [...new Set(searchWords(standing.facts.name))],
  };
}

/** The row of an invoice. */
export function invoiceRow(standing: InvoiceStanding): InvoiceRow {
  return {
    id: standing.id,
    clientId: standing.clientId,
    standing,
    places: [...new Set(standing.places.map(placeKey))],
    words: numberWords(standing.facts.number),
    ...(isOwed(standing) ? { openDueDate: standing.facts.dueDate ?? noDueDate } : {}),
  };
}

/** What one invoice adds to the sums of what is owed; null where it adds nothing. */
export function owedBy(row: InvoiceRow): OwedRow | null {
  if (row.openDueDate === undefined) return null;
  const { currency, minor } = row.standing.balance;
  return { currency, dueDate: row.openDueDate, minor, count: 1 };
}

function lastHoldEnd(standing: ClientStanding): CalendarDay | null {
  if (!standing.invoices.some(isOwed)) return null;
  const standingHolds = standing.holds.filter((hold) => hold.settledOn === undefined);
  return standingHolds.reduce<CalendarDay | null>(
    (last, hold) => (last === null || hold.until > last ? hold.until : last),
    null,
  );
}

function accountsOf(standing: ClientStanding): string[] {
  const places = standing.invoices.flatMap((invoice) => invoice.places);
  return [...new Set(places.flatMap((place) => (place.site === 'gmail' ? [place.account] : [])))];
}
