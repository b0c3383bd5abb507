import { addDays, type CalendarDay } from '../calendar-day.ts';
import { isBefore } from '../fold/effective-entries.ts';
import type { ClientStanding, ContactMade, InvoiceStanding, StepSkipped } from '../standing.ts';
import { isWritten } from './contact-gap.ts';
import { isHarsher, type Ladder, type LadderStep, type Stage } from './ladder.ts';

/** Where an invoice stands on its ladder since the last payment. */
export interface LadderPosition {
  /** The enabled steps, in order of day. */
  readonly steps: readonly LadderStep[];
  /** The steps' days count from here: the due date, or later where a first contact came late (see `caughtUp`). */
  readonly origin: CalendarDay;
  /** The index of the last step done or skipped; -1 where none was. */
  readonly done: number;
  /** The harshest stage the client was written to in; null where nobody wrote. */
  readonly reached: Stage | null;
  /** The day of the last thing that was done or skipped. */
  readonly movedOn: CalendarDay | null;
}

type Event = (ContactMade & { readonly is: 'contact' }) | (StepSkipped & { readonly is: 'skip' });

/**
 * Reads the position from what happened since the last payment, which resets the counters. A contact by hand counts as
 * the steps that were due by then; a call raises no stage, and one that reached nobody is tried once more.
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
  const start: LadderPosition = { steps, origin: dueDate, done: -1, reached: null, movedOn: null };
  return eventsAbout(standing, invoice).reduce(
    (position, event, index, events) => moved(position, event, events.slice(0, index), invoice),
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

function eventsAbout(standing: ClientStanding, invoice: InvoiceStanding): Event[] {
  const events: Event[] = [
    ...standing.contacts.map((contact) => ({ ...contact, is: 'contact' as const })),
    ...standing.skipped.map((skip) => ({ ...skip, is: 'skip' as const })),
  ];
  const payment = standing.payments.findLast(({ reversed }) => !reversed);
  return events
    .filter((event) => !payment || isBefore(payment, event))
    .filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(invoice.id))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function moved(position: LadderPosition, event: Event, before: readonly Event[], invoice: InvoiceStanding) {
  const { steps, origin, done } = position;
  const index = event.stepId === null ? -1 : steps.findIndex(({ id }) => id === event.stepId);
  const named = steps[index];
  const isReached = (step: LadderStep) => addDays(origin, step.day) <= event.day;
  // What was about the client as a whole was not about an invoice that nobody could have chased yet.
  if (event.invoiceIds.length === 0 && !(named ? isReached(named) : origin < event.day)) return position;

  // The oldest invoice carries the step; the others in the same mail have done what their own days had reached.
  const carried = named && (event.invoiceIds[0] === invoice.id || isReached(named)) ? index : -1;
  const doneNow = Math.max(done, event.is === 'skip' ? carried : doneBy(position, event, carried, before));
  const reached = event.is === 'contact' ? reachedBy(position, event) : position.reached;
  const next = { ...position, done: doneNow, reached, movedOn: event.day };
  return doneNow > done || (event.is === 'contact' && isWritten(event)) ? caughtUp(next, event.day) : next;
}

function doneBy(position: LadderPosition, contact: ContactMade, carried: number, before: readonly Event[]): number {
  const { steps, origin, done } = position;
  if (isWritten(contact)) {
    if (carried >= 0) return carried;
    const tone = contact.stage ?? position.reached ?? 'polite';
    return steps.findLastIndex(
      ({ day, stage, channel }) =>
        (channel === 'mail' || channel === 'letter') && addDays(origin, day) <= contact.day && !isHarsher(stage, tone),
    );
  }
  if (isUnreached(contact) && !before.some(isSameTry(contact))) return -1;
  return carried >= 0 ? carried : steps[done + 1]?.channel === 'call' ? done + 1 : -1;
}

function reachedBy({ steps, reached }: LadderPosition, contact: ContactMade): Stage | null {
  if (!isWritten(contact)) return reached;
  const stage = contact.stage ?? steps.find(({ id }) => id === contact.stepId)?.stage ?? reached ?? 'polite';
  return isHarsher(stage, reached) ? stage : reached;
}

/** The outcomes after which the right person has still not been spoken to. */
function isUnreached({ outcome }: ContactMade): boolean {
  return outcome === 'no-answer' || outcome === 'wrong-contact';
}

function isSameTry({ stepId }: ContactMade): (event: Event) => boolean {
  return (event) => event.is === 'contact' && !isWritten(event) && isUnreached(event) && event.stepId === stepId;
}

/**
 * Where a harsher step was due already when a milder one was taken (a first contact about an old debt, a long
 * absence), the ladder goes on from there with its own spacing: a deadline that was just named has to pass first.
 */
function caughtUp(position: LadderPosition, day: CalendarDay): LadderPosition {
  const last = position.steps[position.done];
  if (!last) return position;
  const isBehind = stepsAhead(position).some(
    (step) => addDays(position.origin, step.day) <= day && isHarsher(step.stage, last.stage),
  );
  return isBehind ? { ...position, origin: addDays(day, -last.day) } : position;
}
