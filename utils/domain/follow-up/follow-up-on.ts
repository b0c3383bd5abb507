import type { CalendarDay } from '../calendar-day.ts';
import type { InvoiceStanding } from '../standing.ts';
import { dueStep } from './due-step.ts';
import { type HeldInvoice, isBrokenWord, mattersMore } from './ended-holds.ts';
import type { FollowUp } from './follow-up.ts';
import { isHarsher, type LadderStep, type Stage, type Tone } from './ladder.ts';
import { stepsAhead } from './ladder-position.ts';
import { type ChasedInvoice, carrierOf, chasedInvoice, type Situation } from './situation.ts';
import { brokenWordReason, decideReason, holdEndedReason, stepReason, undatedReason } from './step-reason.ts';

type Proposal = Omit<FollowUp, 'dueDay' | 'clientId'>;

/**
 * What is proposed on a day on which the client comes up. One thing only: an ended hold that has to be looked at, else
 * a broken word, else the ladder's step.
 *
 * @param on at or after the first turn of the situation
 */
export function followUpOn(situation: Situation, on: CalendarDay): Omit<FollowUp, 'dueDay'> {
  const ended = situation.held.filter(({ day }) => day <= on);
  const proposal = afterHold(situation, ended, on) ?? onLadder(situation, ended, on) ?? lookedAt(situation, on);
  return { clientId: situation.standing.id, ...proposal };
}

function afterHold(situation: Situation, ended: readonly HeldInvoice[], on: CalendarDay): Proposal | null {
  const first = ended[0];
  if (!first) return null;
  const head = ended.reduce((most, one) => (mattersMore(one.hold, most.hold) ? one : most), first);
  if (isBrokenWord(head.hold)) return brokenWord(situation, head, ended, on);
  const mustBeRead = head.hold.kind === 'reply' || head.hold.kind === 'dispute';
  const proposal = mustBeRead ? null : onLadder(situation, ended, on);
  const reason = holdEndedReason(head.hold, head.until);
  if (proposal?.invoiceIds.includes(head.invoice.id)) return { ...proposal, reason };
  const same = ended.filter(({ hold }) => hold.kind === head.hold.kind);
  return { invoiceIds: idsOf(same), step: null, stage: null, reason, foldedStepIds: [] };
}

/**
 * A promise or an instalment that did not come: a mail of its own that names it. It is one stage above the last mail
 * about that invoice, but firm at most, unless the ladder or the oldest invoice in the mail is further on.
 */
function brokenWord(situation: Situation, head: HeldInvoice, ended: readonly HeldInvoice[], on: CalendarDay): Proposal {
  const { standing, pace } = situation;
  const reached = chasedInvoice(head.invoice, standing, pace.policy)?.position.reached ?? null;
  const invoiceIds = mailedTogether(situation, ended, on, head.invoice);
  const oldest = chasedOn(situation, ended).find(({ invoice }) => invoice.id === invoiceIds[0]);
  const due = oldest ? dueStep(oldest.position, pace, on) : null;
  const byLadder = due && due.step.channel !== 'decide' ? due.stage : null;
  const stage = [oldest?.position.reached ?? null, byLadder].reduce(harsher, raisedStage(reached));
  const reason = brokenWordReason(head.hold);
  const step: LadderStep = { id: reason.code, day: 0, channel: 'mail', stage, enabled: true };
  return { invoiceIds, step, stage, reason, foldedStepIds: [] };
}

function raisedStage(reached: Stage | null): Tone {
  if (reached === null) return 'polite';
  return reached === 'polite' ? 'firm' : reached === 'hand-over' ? 'final' : reached;
}

function harsher(tone: Tone, stage: Stage | null): Tone {
  return isHarsher(stage, tone) ? (stage === 'firm' ? 'firm' : 'final') : tone;
}

/** The ladder's step for all that may be chased on the day: what is free, and what a quiet hold has just let go. */
function onLadder(situation: Situation, ended: readonly HeldInvoice[], on: CalendarDay): Proposal | null {
  const { standing, pace } = situation;
  const carrier = carrierOf(chasedOn(situation, ended));
  const due = carrier && dueStep(carrier.position, pace, on);
  if (!due) return null;
  return {
    invoiceIds: mailedTogether(situation, ended, on, carrier.invoice),
    step: due.step,
    stage: due.stage,
    reason: stepReason(due, carrier, standing, on),
    foldedStepIds: due.folded.map(({ id }) => id),
  };
}

function chasedOn({ free, standing, pace }: Situation, ended: readonly HeldInvoice[]): ChasedInvoice[] {
  const letGo = ended
    .filter(({ hold }) => hold.kind !== 'reply' && hold.kind !== 'dispute')
    .flatMap(({ invoice }) => chasedInvoice(invoice, standing, pace.policy) ?? []);
  const age = ({ invoice }: ChasedInvoice) => standing.invoices.indexOf(invoice);
  return [...free, ...letGo].sort((a, b) => age(a) - age(b));
}

/**
 * All overdue invoices go into one mail, the oldest first; the one that carries it even where it is not overdue yet. An
 * invoice whose ladder is at its end is no longer reminded of: it waits for a decision.
 */
function mailedTogether(
  situation: Situation,
  ended: readonly HeldInvoice[],
  on: CalendarDay,
  carrier: InvoiceStanding,
): string[] {
  const together = chasedOn(situation, ended).filter(
    ({ invoice, dueDate, position }) => invoice.id === carrier.id || (dueDate < on && stepsAhead(position).length > 0),
  );
  const ids = idsOf(together);
  return ids.includes(carrier.id) ? ids : [carrier.id, ...ids];
}

function idsOf(chased: readonly { readonly invoice: InvoiceStanding }[]): string[] {
  return chased.map(({ invoice }) => invoice.id);
}

/** A ladder at its end, or an invoice without a due date. */
function lookedAt({ turns, pace: { policy } }: Situation, on: CalendarDay): Proposal {
  const due = turns.filter(({ day }) => day <= on);
  const ended = due.find((turn) => turn.kind === 'decide-again');
  if (ended) {
    const { invoice, dueDate } = ended.chased;
    const ladder = policy.invoiceLadders?.[invoice.id] ?? policy.ladder;
    const step = ladder.steps.findLast(({ channel, enabled }) => channel === 'decide' && enabled) ?? null;
    const reason = decideReason(dueDate, on);
    return { invoiceIds: [invoice.id], step, stage: step?.stage ?? null, reason, foldedStepIds: [] };
  }
  const undated = due.flatMap((turn) => (turn.kind === 'undated' ? turn.invoice : []));
  const invoiceIds = undated.map(({ id }) => id);
  return { invoiceIds, step: null, stage: null, reason: undatedReason(undated, on), foldedStepIds: [] };
}
