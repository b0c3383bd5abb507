import { addDays, type CalendarDay } from '../calendar-day.ts';
import { isOwed } from '../owed.ts';
import { usuallyPaysOnTime } from '../payment-rhythm.ts';
import type { ClientStanding, InvoiceStanding } from '../standing.ts';
import { firstDayAtPace, type Pace, paceOf } from './contact-gap.ts';
import { firstDayFor } from './due-step.ts';
import { type HeldInvoice, heldInvoice, lookAtUndated } from './ended-holds.ts';
import type { Policy } from './follow-up.ts';
import type { Ladder, LadderStep } from './ladder.ts';
import { type LadderPosition, ladderPosition, stepsAhead } from './ladder-position.ts';
import { policyFor } from './policy.ts';

/** Days after which an invoice whose ladder is at its end comes up again to be decided on. */
const daysBetweenDecisions = 30;

/** An owed invoice with a due date, and where it stands on its ladder. */
export interface ChasedInvoice {
  readonly invoice: InvoiceStanding;
  readonly dueDate: CalendarDay;
  readonly position: LadderPosition;
}

/** Something that makes the client come up, and the first day on which it does. */
export type Turn =
  | { readonly kind: 'hold'; readonly day: CalendarDay; readonly held: HeldInvoice }
  | { readonly kind: 'step'; readonly day: CalendarDay; readonly chased: ChasedInvoice; readonly step: LadderStep }
  | { readonly kind: 'decide-again'; readonly day: CalendarDay; readonly chased: ChasedInvoice }
  | { readonly kind: 'undated'; readonly day: CalendarDay; readonly invoice: InvoiceStanding };

/** A client's owed invoices, sorted by what the rules do with them. None of it depends on what day it is. */
export interface Situation {
  readonly standing: ClientStanding;
  readonly pace: Pace;
  readonly held: readonly HeldInvoice[];
  /** Neither held nor undated, the oldest first. */
  readonly free: readonly ChasedInvoice[];
  /** Everything that makes the client come up, the earliest first. */
  readonly turns: readonly Turn[];
}

/** @param byDefault what holds where nothing was chosen for the client or the invoice itself */
export function situationOf(standing: ClientStanding, byDefault: Policy): Situation {
  const policy = policyFor(standing, byDefault);
  const pace = paceOf(standing, policy);
  const owed = standing.invoices.filter(isOwed);
  const held = owed.flatMap((invoice) => heldInvoice(invoice, standing, pace) ?? []);
  const rest = owed.filter((invoice) => !held.some((one) => one.invoice === invoice));
  const free = rest.flatMap((invoice) => chasedInvoice(invoice, standing, policy) ?? []);
  const turns: Turn[] = [
    ...held.map((one): Turn => ({ kind: 'hold', day: one.day, held: one })),
    ...ladderTurns(free, pace),
    ...rest
      .filter(({ facts }) => facts.dueDate === null)
      .map((invoice): Turn => ({ kind: 'undated', day: lookAtUndated(invoice, standing, pace), invoice })),
  ];
  return { standing, pace, held, free, turns: turns.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)) };
}

export function chasedInvoice(
  invoice: InvoiceStanding,
  standing: ClientStanding,
  policy: Policy,
): ChasedInvoice | null {
  const { dueDate } = invoice.facts;
  if (dueDate === null) return null;
  const ladder = policy.invoiceLadders?.[invoice.id] ?? policy.ladder;
  return { invoice, dueDate, position: ladderPosition(standing, invoice, dueDate, suited(ladder, standing)) };
}

/** Nobody who usually pays on time is sent a note before the due date. */
function suited(ladder: Ladder, standing: ClientStanding): Ladder {
  const isEarly = (step: LadderStep) => step.enabled && step.day < 0;
  if (!ladder.steps.some(isEarly) || !usuallyPaysOnTime(standing)) return ladder;
  return { ...ladder, steps: ladder.steps.filter((step) => !isEarly(step)) };
}

/** The oldest invoice whose ladder is not at its end: it carries the step for all of them. */
export function carrierOf(chased: readonly ChasedInvoice[]): ChasedInvoice | null {
  return chased.find(({ position }) => stepsAhead(position).length > 0) ?? null;
}

function ladderTurns(free: readonly ChasedInvoice[], pace: Pace): Turn[] {
  const chased = carrierOf(free);
  const step = chased && stepsAhead(chased.position)[0];
  const next: Turn[] = step ? [{ kind: 'step', day: firstDayFor(step, chased.position, pace), chased, step }] : [];
  return [...next, ...free.flatMap((one) => decideAgain(one, pace))];
}

function decideAgain(chased: ChasedInvoice, pace: Pace): Turn[] {
  const { movedOn } = chased.position;
  if (movedOn === null || stepsAhead(chased.position).length > 0) return [];
  const day = firstDayAtPace(pace, 'decide', addDays(movedOn, daysBetweenDecisions));
  return [{ kind: 'decide-again', day, chased }];
}
