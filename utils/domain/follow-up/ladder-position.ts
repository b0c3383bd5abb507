import { addDays, type CalendarDay } from '../calendar-day.ts';
import type { ClientStanding, ContactMade, InvoiceStanding, Pause } from '../standing.ts';
import { isWritten } from './contact-gap.ts';
import { isHarsher, type Ladder, type LadderStep, type Stage } from './ladder.ts';
import { hasCarried, isContact, isUnreached, type LadderEvent, ladderEvents } from './ladder-events.ts';

/** Where an invoice stands on its ladder since the last payment. */
export interface LadderPosition {
  /** The enabled steps, in order of day. */
  readonly steps: readonly LadderStep[];
  /** The steps' days count from here: the due date, or later where the ladder is behind (see `caughtUp`). */
  readonly origin: CalendarDay;
  /** The index of the last step done or skipped; -1 where none was. */
  readonly done: number;
  /** The harshest stage the client was written to in about this invoice; null where nobody wrote. */
  readonly reached: Stage | null;
  /** The day of the last thing that was done or skipped. */
  readonly movedOn: CalendarDay | null;
  readonly pauses: readonly Pause[];
}

/**
 * Reads the position from what happened since the last payment. A contact by hand counts as the steps that were due by
 * then. In a mail about several invoices the oldest carries the step; the others move as far as their own days allow,
 * so that a debt of yesterday is not at its last step because an older one was. A call raises no stage, and one that
 * reached nobody is tried once more.
 *
 * @param dueDate of the invoice
 */
export function ladderPosition(
  standing: ClientStanding,
  invoice: InvoiceStanding,
  dueDate: CalendarDay,
  ladder: Ladder,
): LadderPosition {
  const steps = ladder.steps.filter((step) => isOpenFor(step, invoice, dueDate)).sort((a, b) => a.day - b.day);
  const pauses = invoice.pauses ?? [];
  const start: LadderPosition = { steps, origin: dueDate, done: -1, reached: null, movedOn: null, pauses };
  return ladderEvents(standing, invoice).reduce(
    (position, event, index, events) => moved(position, event, events.slice(0, index), hasCarried(event, invoice)),
    start,
  );
}

/** The steps that may still come: after the last one done, and no milder than what was written already. */
export function stepsAhead({ steps, done, reached }: LadderPosition): LadderStep[] {
  return steps.slice(done + 1).filter(({ stage }) => !isHarsher(reached, stage));
}

/** A note before the due date is only for invoices that were known by then. */
function isOpenFor(step: LadderStep, invoice: InvoiceStanding, dueDate: CalendarDay): boolean {
  return step.enabled && (step.day >= 0 || invoice.trackedOn <= addDays(dueDate, step.day));
}

function moved(
  position: LadderPosition,
  event: LadderEvent,
  before: readonly LadderEvent[],
  carried: boolean,
): LadderPosition {
  const own = ownIndex(position, event, carried);
  // What was about the client as a whole was not about an invoice that nobody could have chased yet.
  if (event.invoiceIds.length === 0 && own < 0 && event.day <= position.origin) return position;
  if (!isContact(event)) {
    const next = { ...position, done: Math.max(position.done, own), movedOn: event.day };
    return own > position.done ? caughtUp(next, event) : next;
  }
  if (!isWritten(event)) {
    const done = Math.max(position.done, indexOfCall(position, event, own, before));
    return { ...position, done, movedOn: event.day };
  }
  const stage = event.stage ?? position.steps[own]?.stage ?? position.reached ?? 'polite';
  const done = Math.max(position.done, own >= 0 ? own : lastWrittenBy(position, event.day, stage));
  // A mail whose tone nobody knows is a reminder only where one was due; before that it may be about anything.
  const isToneKnown = event.stage !== null || own >= 0;
  const said = carried && isToneKnown ? stage : milder(stage, position.steps[done]?.stage ?? null);
  const reached = isHarsher(said, position.reached) ? said : position.reached;
  return caughtUp({ ...position, done, reached, movedOn: event.day }, event);
}

/** The index of the step an event names, where it was this invoice's turn for it; else -1. */
function ownIndex(
  { steps, origin }: LadderPosition,
  { stepId, day, invoiceIds }: LadderEvent,
  carried: boolean,
): number {
  const index = steps.findIndex(({ id }) => id === stepId);
  if (carried && invoiceIds.length > 0) return index;
  const turn = steps.findLastIndex((step) => addDays(origin, step.day) <= day) + (invoiceIds.length > 0 ? 1 : 0);
  return index <= turn ? index : -1;
}

function lastWrittenBy({ steps, origin }: LadderPosition, day: CalendarDay, tone: Stage): number {
  return steps.findLastIndex(
    (step) =>
      (step.channel === 'mail' || step.channel === 'letter') &&
      addDays(origin, step.day) <= day &&
      !isHarsher(step.stage, tone),
  );
}

function indexOfCall(
  { steps, done }: LadderPosition,
  call: ContactMade,
  own: number,
  before: readonly LadderEvent[],
): number {
  const isFirstTry = !before.some((event) => isContact(event) && isUnreached(event) && event.stepId === call.stepId);
  if (isUnreached(call) && isFirstTry) return -1;
  return own >= 0 ? own : steps[done + 1]?.channel === 'call' ? done + 1 : -1;
}

function milder(a: Stage, b: Stage | null): Stage | null {
  return isHarsher(a, b) ? b : a;
}

/**
 * Where a harsher step was due already when a milder one was written (a first contact about an old debt, a long
 * absence), the ladder goes on from there with its own spacing: a deadline that was just named has to pass first. A
 * call names none.
 */
function caughtUp(position: LadderPosition, { day }: LadderEvent): LadderPosition {
  const last = position.steps[position.done];
  if (!last) return position;
  const isBehind = stepsAhead(position).some(
    (step) => addDays(position.origin, step.day) <= day && isHarsher(step.stage, last.stage),
  );
  return isBehind ? { ...position, origin: addDays(day, -last.day) } : position;
}
