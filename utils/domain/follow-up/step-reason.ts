import { type CalendarDay, daysBetween, earlierDay } from '../calendar-day.ts';
import type { Reason } from '../reason.ts';
import type { ClientStanding, ContactMade, HoldPlaced, InvoiceStanding } from '../standing.ts';
import { isWritten, lastContact } from './contact-gap.ts';
import type { DueStep } from './due-step.ts';
import type { ChasedInvoice } from './situation.ts';

/** Why this step today. Every reason says how many days the oldest invoice is `overdue`. */
export function stepReason(
  due: DueStep,
  { dueDate, invoice }: ChasedInvoice,
  standing: ClientStanding,
  on: CalendarDay,
): Reason {
  const overdue = daysBetween(dueDate, on);
  const written = lastContact(standing, (contact) => isWritten(contact) && isAbout(contact, invoice));
  const since = written && sinceContact(written, on);

  if (due.step.stage === null) return { code: 'courtesy', figures: { days: -overdue, overdue } };
  if (due.step.channel === 'decide') return { code: 'time-to-decide', figures: { days: overdue, overdue } };
  if (due.step.channel === 'call') return { code: 'time-to-call', figures: { overdue, ...since } };
  if (due.isOldDebt) return { code: 'old-debt-first-contact', figures: { days: overdue, overdue } };
  if (due.folded.length > 0 && written) {
    return { code: 'missed-steps-folded', figures: { count: due.folded.length, overdue, ...since } };
  }
  if (!written) return { code: 'first-reminder', figures: { days: overdue, overdue } };
  return answerSince(written, standing, overdue) ?? { code: 'no-answer-since', figures: { ...since, overdue } };
}

/** The contact as far as it has to be named, and how long it has been. */
function sinceContact({ stepId, channel, stage, day }: ContactMade, on: CalendarDay): Reason['figures'] {
  return { ...(stepId && { step: stepId }), channel, ...(stage && { stage }), days: daysBetween(day, on) };
}

/** Where the client has written since the last mail, nobody may be told that there was no answer. */
function answerSince(written: ContactMade, { replies, holds }: ClientStanding, overdue: number): Reason | null {
  const reply = replies.findLast(({ day, rev }) => day > written.day || (day === written.day && rev > written.rev));
  if (!reply) return null;
  const hold = holds.find(({ entryId }) => entryId === reply.entryId);
  const ended = hold ? earlierDay(hold.until, hold.settledOn ?? hold.until) : reply.day;
  return { code: 'hold-ended', figures: { hold: 'reply', day: ended, overdue } };
}

export function brokenWordReason(hold: HoldPlaced): Reason & { code: 'promise-broken' | 'instalment-missed' } {
  const code = hold.kind === 'plan' ? 'instalment-missed' : 'promise-broken';
  return { code, figures: { day: hold.promisedFor ?? hold.until, hold: hold.kind } };
}

export function holdEndedReason(hold: HoldPlaced, until: CalendarDay): Reason {
  return { code: 'hold-ended', figures: { hold: hold.kind, day: until } };
}

export function decideReason(dueDate: CalendarDay, on: CalendarDay): Reason {
  const days = daysBetween(dueDate, on);
  return { code: 'time-to-decide', figures: { days, overdue: days } };
}

export function undatedReason(undated: readonly InvoiceStanding[], on: CalendarDay): Reason {
  const oldest = undated[0];
  const since = oldest ? (oldest.facts.issueDate ?? oldest.trackedOn) : on;
  return { code: 'due-date-unknown', figures: { days: daysBetween(since, on) } };
}

function isAbout({ invoiceIds }: { readonly invoiceIds: readonly string[] }, { id }: InvoiceStanding): boolean {
  return invoiceIds.length === 0 || invoiceIds.includes(id);
}
