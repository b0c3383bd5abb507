import { addDays, type CalendarDay, laterDay } from '../calendar-day.ts';
import type { HoldKind } from '../hold.ts';
import { covers, standingHolds } from '../hold-scope.ts';
import type { ClientStanding, HoldPlaced, InvoiceStanding, ReplyNoted } from '../standing.ts';
import { firstDayAtPace, type Pace } from './contact-gap.ts';

/** An owed invoice that is held, or was and has not been looked at since. */
export interface HeldInvoice {
  readonly invoice: InvoiceStanding;
  /** The hold that gives the reason: of several, the one that matters most. */
  readonly hold: HoldPlaced;
  /** The day on which the last of its holds ends. */
  readonly until: CalendarDay;
  /** The working day on which the client comes up because of it. */
  readonly day: CalendarDay;
}

/** What matters most first: an unread reply before a broken word, a word before the user's own pause. */
const weight: Readonly<Record<HoldKind, number>> = {
  reply: 0,
  promise: 1,
  plan: 2,
  dispute: 3,
  'pending-payment': 4,
  'part-payment': 5,
  snooze: 6,
};

export function mattersMore(a: HoldPlaced, b: HoldPlaced): boolean {
  return weight[a.kind] < weight[b.kind];
}

/** A promise or an instalment that did not come is written about; what else ends is looked at first. */
export function isBrokenWord({ kind }: HoldPlaced): boolean {
  return kind === 'promise' || kind === 'plan';
}

/** The invoice as a held one, or null where nothing holds it or waits to be looked at. */
export function heldInvoice(invoice: InvoiceStanding, standing: ClientStanding, pace: Pace): HeldInvoice | null {
  const holds = holdsOnChasing(invoice, standing);
  const first = holds[0];
  if (!first) return null;
  const hold = holds.reduce((most, other) => (mattersMore(other, most) ? other : most), first);
  // Whoever has just written is not chased, not even where the reply alone would be nothing to come back to.
  const lasting = [...holds, ...unreadReplies(invoice, standing)];
  const until = lasting.reduce((last, other) => laterDay(last, other.until), first.until);
  return { invoice, hold, until, day: firstDayAtPace(pace, isBrokenWord(hold) ? 'mail' : 'decide', until) };
}

function holdsOnChasing(invoice: InvoiceStanding, standing: ClientStanding): HoldPlaced[] {
  const { holds, replies } = standing;
  const toRead = unreadReplies(invoice, standing).filter(
    (hold) => !(saysNothing(hold, replies) && wasOverInTime(hold, invoice)),
  );
  return [...standingHolds(invoice, holds).filter(({ kind }) => kind !== 'reply'), ...toRead];
}

/** An unread reply holds everything of the client's: whatever it says, nobody is chased before it is read. */
function unreadReplies(invoice: InvoiceStanding, { holds }: ClientStanding): HoldPlaced[] {
  return holds.filter(
    (hold) =>
      hold.kind === 'reply' &&
      hold.settledOn === undefined &&
      (covers(hold, invoice) || invoice.trackedOn < hold.until),
  );
}

function saysNothing(hold: HoldPlaced, replies: readonly ReplyNoted[]): boolean {
  const says = replies.find(({ entryId }) => entryId === hold.entryId)?.suggests ?? null;
  return says === null || says === 'out-of-office';
}

/** A mere "thank you, received" before the due date, or before anybody kept track, is nothing to come back to. */
function wasOverInTime({ until }: HoldPlaced, { facts, trackedOn }: InvoiceStanding): boolean {
  return until <= trackedOn || (facts.dueDate !== null && until <= facts.dueDate);
}

/** The day on which an invoice that says nothing of a due date is looked at: a month after the last thing known of it. */
export function lookAtUndated(invoice: InvoiceStanding, standing: ClientStanding, pace: Pace): CalendarDay {
  const { contacts, skipped } = standing;
  const known = [invoice.facts.issueDate ?? invoice.trackedOn, ...[...contacts, ...skipped].map(({ day }) => day)];
  const last = known.reduce(laterDay);
  return firstDayAtPace(pace, 'decide', addDays(last, 30));
}
