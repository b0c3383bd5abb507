import type { CalendarDay } from '../calendar-day.ts';
import type { EntryOf, JournalEntry } from '../journal-entry.ts';
import type { HoldPlaced, PlanAgreed } from '../standing.ts';
import { isAnswer, isEndedByPayment, isOver, isReplaced, overlaps, settle } from './hold-settling.ts';
import type { InvoiceDraft } from './invoices.ts';
import { partPaymentHold, placedBy, planHold, planHoldAfterAct, replyHold } from './made-holds.ts';
import type { PaymentsFolded } from './payments.ts';

export interface HoldsInput {
  readonly entries: readonly JournalEntry[];
  readonly invoices: ReadonlyMap<string, InvoiceDraft>;
  readonly money: PaymentsFolded;
  readonly plans: readonly PlanAgreed[];
}

/** A hold with the day on which the user took it away. */
export interface HoldFolded extends HoldPlaced {
  readonly liftedOn?: CalendarDay;
}

/**
 * The holds in the order in which they were placed: those the user placed, and those that a reply, a part payment or a
 * plan makes by itself. Whatever deals with a hold marks the day (`settledOn`); one that was lifted is marked, too.
 */
export function foldHolds(input: HoldsInput): HoldFolded[] {
  return input.entries.reduce<HoldFolded[]>((holds, entry, index) => holdsAfter(holds, entry, index, input), []);
}

function holdsAfter(holds: HoldFolded[], entry: JournalEntry, index: number, input: HoldsInput): HoldFolded[] {
  switch (entry.kind) {
    case 'hold-placed':
      return withHold(holds, { ...entry.hold, ...placedBy(entry) });
    case 'reply-received':
      return afterReply(holds, entry, input.entries.slice(0, index));
    case 'plan-agreed': {
      const plan = input.plans.find(({ entryId }) => entryId === entry.id);
      return plan ? withHold(holds, planHold(entry, plan)) : holds;
    }
    case 'hold-lifted':
      return holds.map((hold) => (hold.entryId === entry.holdEntryId ? lifted(hold, entry.day) : hold));
    case 'contact-made':
      return afterAct(holds, entry, input.plans, (hold) => hold.kind === 'reply' && isAnswer(entry, hold));
    case 'step-skipped':
      return afterAct(holds, entry, input.plans, () => false);
    case 'payment-received':
    case 'invoice-paid':
      return afterPayment(holds, entry, input);
    default:
      return holds;
  }
}

function lifted(hold: HoldFolded, on: CalendarDay): HoldFolded {
  return { ...hold, settledOn: hold.settledOn ?? on, liftedOn: on };
}

/** The new hold, and what it replaces marked as settled. */
function withHold(holds: readonly HoldFolded[], hold: HoldPlaced): HoldFolded[] {
  const about = { day: hold.placedOn, invoiceIds: hold.invoiceIds };
  return [...settle(holds, about, (other) => isReplaced(other, hold.kind, about)), hold];
}

/** The same message is noted once. A page read late may bring the user's answer before the reply it answers. */
function afterReply(
  holds: HoldFolded[],
  entry: EntryOf<'reply-received'>,
  before: readonly JournalEntry[],
): HoldFolded[] {
  if (before.some((other) => other.kind === 'reply-received' && other.messageId === entry.messageId)) return holds;
  const reply = { invoiceIds: entry.invoiceIds, placedOn: entry.day };
  const answer = before.find(
    (other) => other.kind === 'contact-made' && other.day > entry.day && isAnswer(other, reply),
  );
  return withHold(holds, replyHold(entry, answer?.day ?? null));
}

/** Something was done: holds that had ended are dealt with, and a plan goes on to its next instalment. */
function afterAct(
  holds: readonly HoldFolded[],
  entry: EntryOf<'contact-made'> | EntryOf<'step-skipped'>,
  plans: readonly PlanAgreed[],
  isAnswered: (hold: HoldPlaced) => boolean,
): HoldFolded[] {
  const isDealtWith = (hold: HoldPlaced) => hold.kind !== 'plan' && (isOver(hold, entry.day) || isAnswered(hold));
  return settle(holds, entry, isDealtWith).map((hold) => {
    if (hold.kind !== 'plan' || hold.settledOn !== undefined) return hold;
    const plan = plans.find(({ entryId }) => entryId === hold.entryId);
    const isMissed = plan && overlaps(hold, entry) && isOver(hold, entry.day);
    return isMissed ? planHoldAfterAct(hold, plan, entry.day) : hold;
  });
}

function afterPayment(
  holds: HoldFolded[],
  entry: EntryOf<'payment-received'> | EntryOf<'invoice-paid'>,
  { money, invoices }: HoldsInput,
): HoldFolded[] {
  if (money.payments.find(({ entryId }) => entryId === entry.id)?.reversed !== false) return holds;
  const shares = money.shares.get(entry.id) ?? [];
  const left = settle(holds, entry, (hold) => isEndedByPayment(hold, entry, shares));
  if (entry.kind === 'invoice-paid') return left;
  return [...left, ...partPaymentHold(entry, shares, invoices, left)];
}
