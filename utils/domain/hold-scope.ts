import type { CalendarDay } from './calendar-day.ts';
import type { HoldKind } from './hold.ts';
import type { HoldPlaced, InvoiceStanding } from './standing.ts';

/**
 * Kinds that say where client and invoice stand with each other: the latest word replaces the one before. A snooze is
 * the user's own pause and a reply a question still unread; both lie on top.
 */
const wordKinds: readonly HoldKind[] = ['promise', 'dispute', 'part-payment', 'pending-payment', 'plan'];

export function isWord(kind: HoldKind): boolean {
  return wordKinds.includes(kind);
}

/**
 * True where the hold is about the invoice. A hold on the whole client covers the invoices known when it was placed;
 * a snooze or a reply also those tracked while it lasts.
 */
export function covers(hold: HoldPlaced, invoice: Pick<InvoiceStanding, 'id' | 'trackedOn'>): boolean {
  if (hold.invoiceIds.length > 0) return hold.invoiceIds.includes(invoice.id);
  return isWord(hold.kind) ? invoice.trackedOn <= hold.placedOn : invoice.trackedOn < hold.until;
}

/** The holds on an invoice that stand, ended ones included: the latest word, the latest snooze, the latest reply. */
export function standingHolds(
  invoice: Pick<InvoiceStanding, 'id' | 'trackedOn'>,
  holds: readonly HoldPlaced[],
): HoldPlaced[] {
  const latest = new Map<string, HoldPlaced>();
  for (const hold of holds) {
    if (hold.settledOn !== undefined || !covers(hold, invoice)) continue;
    latest.set(isWord(hold.kind) ? 'word' : hold.kind, hold);
  }
  return holds.filter((hold) => [...latest.values()].includes(hold));
}

/** The hold that keeps the invoice from being chased today: of several, the one placed last; null where there is none. */
export function activeHold(
  invoice: Pick<InvoiceStanding, 'id' | 'trackedOn'>,
  holds: readonly HoldPlaced[],
  today: CalendarDay,
): HoldPlaced | null {
  return standingHolds(invoice, holds).findLast((hold) => today < hold.until) ?? null;
}
