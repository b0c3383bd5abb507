import type { CalendarDay } from '../calendar-day.ts';
import type { HoldKind } from '../hold.ts';
import { isWord } from '../hold-scope.ts';
import type { EntryOf, JournalHeader } from '../journal-entry.ts';
import type { HoldPlaced } from '../standing.ts';
import type { Share } from './account.ts';

type About = Pick<JournalHeader, 'invoiceIds' | 'day'>;

/** Marks the holds that an entry dealt with; those on other invoices, and settled ones, stay as they are. */
export function settle<H extends HoldPlaced>(
  holds: readonly H[],
  entry: About,
  isDealtWith: (hold: H) => boolean,
): H[] {
  return holds.map((hold) =>
    hold.settledOn === undefined && overlaps(hold, entry) && isDealtWith(hold)
      ? { ...hold, settledOn: entry.day }
      : hold,
  );
}

/** The hold has ended by that day, so whatever was done then was done about it. */
export function isOver(hold: HoldPlaced, day: CalendarDay): boolean {
  return hold.until <= day;
}

/** Any contact answers a reply that came before it, except a call that reached nobody. */
export function isAnswer(
  contact: EntryOf<'contact-made'>,
  reply: Pick<HoldPlaced, 'invoiceIds' | 'placedOn'>,
): boolean {
  return contact.outcome !== 'no-answer' && reply.placedOn <= contact.day && overlaps(reply, contact);
}

/** A new word replaces words and answers a reply; a new snooze replaces a snooze, a new reply a reply. */
export function isReplaced(hold: HoldPlaced, kind: HoldKind, { invoiceIds }: About): boolean {
  if (isWord(kind) && hold.kind === 'reply') return true;
  const isSameSort = hold.kind === kind || (isWord(hold.kind) && isWord(kind));
  return isSameSort && isWithin(hold, invoiceIds);
}

/**
 * A payment ends what waited for one. It keeps a promise where it is as much as was promised; less leaves the promise
 * standing until its day. A dispute, a plan and a snooze are not ended by money.
 */
export function isEndedByPayment(
  hold: HoldPlaced,
  entry: EntryOf<'payment-received'> | EntryOf<'invoice-paid'>,
  shares: readonly Share[],
): boolean {
  if (hold.kind === 'plan') return false;
  if (isOver(hold, entry.day)) return true;
  if (hold.kind === 'dispute' || hold.kind === 'snooze') return false;
  if (hold.kind !== 'promise' || entry.kind === 'invoice-paid') return true;
  if (hold.amount === undefined) return false;
  const { minor, currency } = hold.amount;
  const paid = shares.filter(
    ({ invoiceId, amount }) =>
      amount.currency === currency && (hold.invoiceIds.length === 0 || hold.invoiceIds.includes(invoiceId)),
  );
  return paid.reduce((sum, { amount }) => sum + amount.minor, 0) >= minor;
}

export function overlaps(hold: Pick<HoldPlaced, 'invoiceIds'>, { invoiceIds }: Pick<About, 'invoiceIds'>): boolean {
  if (hold.invoiceIds.length === 0 || invoiceIds.length === 0) return true;
  return hold.invoiceIds.some((id) => invoiceIds.includes(id));
}

function isWithin(hold: HoldPlaced, invoiceIds: readonly string[]): boolean {
  if (invoiceIds.length === 0) return true;
  return hold.invoiceIds.length > 0 && hold.invoiceIds.every((id) => invoiceIds.includes(id));
}
