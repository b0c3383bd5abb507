import { addDays, type CalendarDay } from '../calendar-day.ts';
import { dayAfterPayment, replyHoldEnd, usualHoldDays } from '../hold-lengths.ts';
import { isWord } from '../hold-scope.ts';
import type { EntryOf, JournalEntry, JournalHeader } from '../journal-entry.ts';
import { instalmentWaitedFor } from '../plan-watch.ts';
import type { HoldPlaced, PlanAgreed } from '../standing.ts';
import type { InvoiceDraft } from './invoices.ts';
import type { PaymentsFolded } from './payments.ts';

export interface HoldsInput {
  readonly entries: readonly JournalEntry[];
  readonly invoices: ReadonlyMap<string, InvoiceDraft>;
  readonly money: PaymentsFolded;
  readonly plans: readonly PlanAgreed[];
}

/**
 * The holds placed and not lifted, in the order in which they were placed: those the user placed, and those that a
 * reply, a part payment or a plan makes by itself. Whatever deals with a hold marks the day (`settledOn`).
 */
export function foldHolds({ entries, invoices, money, plans }: HoldsInput): HoldPlaced[] {
  let holds: readonly HoldPlaced[] = [];
  const messages = new Set<string>();

  for (const entry of entries) {
    switch (entry.kind) {
      case 'hold-placed':
        holds = [...replacedBy(entry, entry.hold.kind, holds), { ...entry.hold, ...placed(entry) }];
        break;
      case 'reply-received': {
        if (messages.has(entry.messageId)) break;
        messages.add(entry.messageId);
        const until = replyHoldEnd(entry.day, entry.suggests, entry.promiseDate);
        holds = [...replacedBy(entry, 'reply', holds), { kind: 'reply', until, ...placed(entry) }];
        break;
      }
      case 'plan-agreed': {
        const plan = plans.find(({ entryId }) => entryId === entry.id);
        if (plan) holds = [...replacedBy(entry, 'plan', holds), planHold(entry, plan)];
        break;
      }
      case 'hold-lifted':
        holds = holds.filter(({ entryId }) => entryId !== entry.holdEntryId);
        break;
      case 'contact-made':
        holds = settle(holds, entry, (hold) => isOver(hold, entry.day) || isAnsweredBy(hold, entry));
        break;
      case 'step-skipped':
        holds = settle(holds, entry, (hold) => isOver(hold, entry.day));
        break;
      case 'payment-received':
      case 'invoice-paid': {
        if (money.payments.find(({ entryId }) => entryId === entry.id)?.reversed !== false) break;
        holds = settle(holds, entry, (hold) => isSettledByPayment(hold, entry, money));
        if (entry.kind === 'payment-received') holds = [...holds, ...partPaymentHold(entry, invoices, money, holds)];
        break;
      }
    }
    holds = holds.map((hold) => watched(hold, entry, plans));
  }
  return [...holds];
}

function placed({ id, rev, day, invoiceIds }: JournalHeader) {
  return { entryId: id, rev, placedOn: day, invoiceIds };
}

function isOver(hold: HoldPlaced, day: CalendarDay): boolean {
  return hold.until <= day;
}

/** A call that reached nobody answers nothing. */
function isAnsweredBy(hold: HoldPlaced, contact: EntryOf<'contact-made'>): boolean {
  return hold.kind === 'reply' && hold.placedOn <= contact.day && contact.outcome !== 'no-answer';
}

/** A new word replaces words and answers a reply; a new snooze replaces a snooze, a new reply a reply. */
function replacedBy(entry: JournalHeader, kind: HoldPlaced['kind'], holds: readonly HoldPlaced[]): HoldPlaced[] {
  return holds.map((hold) => {
    if (hold.settledOn !== undefined || !overlaps(hold, entry)) return hold;
    const sameSort = hold.kind === kind || (isWord(hold.kind) && isWord(kind));
    const replaced = sameSort && isWithin(hold, entry);
    return replaced || (isWord(kind) && hold.kind === 'reply') ? { ...hold, settledOn: entry.day } : hold;
  });
}

function settle(
  holds: readonly HoldPlaced[],
  entry: JournalHeader,
  isDealtWith: (hold: HoldPlaced) => boolean,
): HoldPlaced[] {
  return holds.map((hold) => {
    if (hold.settledOn !== undefined || hold.kind === 'plan') return hold;
    return overlaps(hold, entry) && isDealtWith(hold) ? { ...hold, settledOn: entry.day } : hold;
  });
}

function overlaps(hold: HoldPlaced, { invoiceIds }: JournalHeader): boolean {
  if (hold.invoiceIds.length === 0 || invoiceIds.length === 0) return true;
  return hold.invoiceIds.some((id) => invoiceIds.includes(id));
}

function isWithin(hold: HoldPlaced, { invoiceIds }: JournalHeader): boolean {
  if (invoiceIds.length === 0) return true;
  return hold.invoiceIds.length > 0 && hold.invoiceIds.every((id) => invoiceIds.includes(id));
}

/** A payment keeps a promise where it is as much as was promised, and ends what waited for it. */
function isSettledByPayment(
  hold: HoldPlaced,
  entry: EntryOf<'payment-received'> | EntryOf<'invoice-paid'>,
  money: PaymentsFolded,
): boolean {
  if (hold.kind === 'dispute' || hold.kind === 'snooze') return isOver(hold, entry.day);
  if (hold.kind !== 'promise' || entry.kind === 'invoice-paid' || isOver(hold, entry.day)) return true;
  const share = (money.shares.get(entry.id) ?? []).filter(
    ({ invoiceId, amount }) =>
      amount.currency === hold.amount?.currency &&
      (hold.invoiceIds.length === 0 || hold.invoiceIds.includes(invoiceId)),
  );
  return hold.amount !== undefined && share.reduce((sum, { amount }) => sum + amount.minor, 0) >= hold.amount.minor;
}

/**
 * A part payment holds what is left for a week from the day it came. None where that day is unknown, where nothing is
 * due before the week is over, or where a plan or a promise says already when the rest comes.
 */
function partPaymentHold(
  entry: EntryOf<'payment-received'>,
  invoices: ReadonlyMap<string, InvoiceDraft>,
  money: PaymentsFolded,
  holds: readonly HoldPlaced[],
): HoldPlaced[] {
  if (!entry.paidOn) return [];
  const until = addDays(entry.paidOn, usualHoldDays['part-payment']);
  const invoiceIds = (money.shares.get(entry.id) ?? [])
    .filter(({ left }) => left > 0)
    .map(({ invoiceId }) => invoiceId)
    .filter((id) => (invoices.get(id)?.facts.dueDate ?? '') < until)
    .filter((id) => !holds.some((hold) => saysWhenTheRestComes(hold, id)));
  if (until <= entry.day || invoiceIds.length === 0) return [];
  return [{ kind: 'part-payment', until, amount: entry.amount, ...placed(entry), invoiceIds }];
}

function saysWhenTheRestComes(hold: HoldPlaced, invoiceId: string): boolean {
  if (hold.settledOn !== undefined || (hold.kind !== 'plan' && hold.kind !== 'promise')) return false;
  return hold.invoiceIds.length === 0 || hold.invoiceIds.includes(invoiceId);
}

/** Holds until the day after the first instalment that has not come. */
function planHold(entry: EntryOf<'plan-agreed'>, plan: PlanAgreed): HoldPlaced {
  const { invoiceIds } = plan;
  const next = instalmentWaitedFor(plan, null);
  const last = plan.instalments.at(-1) ?? next;
  const until = dayAfterPayment((next ?? last)?.dueDate ?? entry.day);
  const hold: HoldPlaced = { kind: 'plan', until, ...placed(entry), invoiceIds };
  return next ? { ...hold, promisedFor: next.dueDate, amount: next.amount } : { ...hold, settledOn: entry.day };
}

/** Once a missed instalment was acted on, the plan holds until the next one. */
function watched(hold: HoldPlaced, entry: JournalEntry, plans: readonly PlanAgreed[]): HoldPlaced {
  const isAct = entry.kind === 'contact-made' || entry.kind === 'step-skipped';
  if (hold.kind !== 'plan' || hold.settledOn !== undefined || !isAct) return hold;
  const plan = plans.find(({ entryId }) => entryId === hold.entryId);
  if (!plan || !overlaps(hold, entry) || !isOver(hold, entry.day)) return hold;
  const next = instalmentWaitedFor(plan, entry.day);
  if (!next) return { ...hold, settledOn: entry.day };
  return { ...hold, until: dayAfterPayment(next.dueDate), promisedFor: next.dueDate, amount: next.amount };
}
