import type { CalendarDay } from '../calendar-day.ts';
import type { InvoiceFacts, InvoicePlace } from '../invoice.ts';
import type { EntryOf, JournalEntry } from '../journal-entry.ts';

/** An invoice while the journal is read: what was said of it, before any money is counted. */
export interface InvoiceDraft {
  readonly id: string;
  readonly clientId: string;
  readonly facts: InvoiceFacts;
  readonly places: readonly InvoicePlace[];
  readonly trackedOn: CalendarDay;
  readonly isTracked: boolean;
  /** How it was closed by word, apart from payments. */
  readonly closedAs: 'written-off' | 'cancelled' | null;
}

export interface InvoicesFolded {
  /** In the order in which they were first tracked. */
  readonly invoices: ReadonlyMap<string, InvoiceDraft>;
  readonly declinedPlaces: readonly InvoicePlace[];
}

/** The client's invoices as tracked, corrected, linked and closed, and the places that are not to be offered again. */
export function foldInvoices(entries: readonly JournalEntry[]): InvoicesFolded {
  const invoices = new Map<string, InvoiceDraft>();
  let declined: readonly InvoicePlace[] = [];

  for (const entry of entries) {
    if (entry.kind === 'invoice-tracked') {
      const id = entry.invoiceIds[0];
      if (id === undefined) continue;
      invoices.set(id, tracked(id, entry, invoices.get(id)));
      declined = declined.filter((place) => !isSamePlace(place, entry.place));
      continue;
    }
    if (entry.kind === 'offer-declined') declined = withPlace(declined, entry.place);
    for (const id of entry.invoiceIds) {
      const invoice = invoices.get(id);
      if (!invoice) continue;
      if (entry.kind === 'invoice-untracked') declined = invoice.places.reduce(withPlace, declined);
      invoices.set(id, changedBy(entry, invoice));
    }
  }
  return { invoices, declinedPlaces: declined };
}

function tracked(id: string, entry: EntryOf<'invoice-tracked'>, known: InvoiceDraft | undefined): InvoiceDraft {
  // The same invoice found at a second place adds the place; what was said of it since, stays.
  if (known?.isTracked) return { ...known, places: withPlace(known.places, entry.place) };
  const { clientId, facts, place, day } = entry;
  return { id, clientId, facts, places: [place], trackedOn: day, isTracked: true, closedAs: null };
}

function changedBy(entry: JournalEntry, invoice: InvoiceDraft): InvoiceDraft {
  switch (entry.kind) {
    case 'invoice-corrected':
      return { ...invoice, facts: { ...invoice.facts, ...entry.changes } };
    case 'place-linked':
      return { ...invoice, places: withPlace(invoice.places, entry.place) };
    case 'invoice-untracked':
      return { ...invoice, isTracked: false };
    case 'invoice-written-off':
      return { ...invoice, closedAs: 'written-off' };
    case 'invoice-cancelled':
      return { ...invoice, closedAs: 'cancelled' };
    case 'invoice-reopened':
      return { ...invoice, closedAs: null };
    default:
      return invoice;
  }
}

function withPlace(places: readonly InvoicePlace[], place: InvoicePlace): readonly InvoicePlace[] {
  return places.some((known) => isSamePlace(known, place)) ? places : [...places, place];
}

function isSamePlace(a: InvoicePlace, b: InvoicePlace): boolean {
  if (a.site === 'gmail') return b.site === 'gmail' && a.account === b.account && a.threadId === b.threadId;
  if (a.site === 'paypal') return b.site === 'paypal' && a.invoiceId === b.invoiceId;
  return b.site === 'hand' && a.key === b.key;
}

/** Invoices without a due date come after those that have one, by issue date, then as they were tracked. */
export function byDueDate(a: InvoiceDraft, b: InvoiceDraft): number {
  const [dayOfA, dayOfB] = [sortDay(a), sortDay(b)];
  return dayOfA === dayOfB ? 0 : dayOfA < dayOfB ? -1 : 1;
}

function sortDay({ facts }: InvoiceDraft): string {
  return facts.dueDate ? `1 ${facts.dueDate}` : facts.issueDate ? `2 ${facts.issueDate}` : '3';
}
