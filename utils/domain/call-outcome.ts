import type { CalendarDay } from './calendar-day.ts';
import type { Policy } from './follow-up/follow-up.ts';
import type { Hold } from './hold.ts';
import { promiseHold, usualHold } from './hold-for.ts';
import type { CallOutcome, JournalFact } from './journal-entry.ts';
import type { Money } from './money.ts';
import { afterPayRun } from './snooze-days.ts';

/** How a call went, with what that outcome has to say. */
export type CallResult =
  | { readonly outcome: 'will-pay'; readonly promisedFor: CalendarDay; readonly amount?: Money }
  | { readonly outcome: 'in-payment-run' /** Null where they did not say. */; readonly payRun: CalendarDay | null }
  | { readonly outcome: Exclude<CallOutcome, 'will-pay' | 'in-payment-run'> };

export interface CallMade {
  /** The ladder step the call carried out; null for a call of the user's own making. */
  readonly stepId: string | null;
  readonly on: CalendarDay;
  /** A few words of the user's own. */
  readonly note?: string;
}

/** What the user is helped with right after the call; null where there is nothing to do but wait. */
export type AfterCall =
  | 'try-again'
  | 'resend-invoice'
  | 'change-contact'
  | 'look-for-payment'
  | 'look-at-options'
  | null;

const helpAfter: Readonly<Record<CallOutcome, AfterCall>> = {
  'no-answer': 'try-again',
  voicemail: null,
  'will-pay': null,
  'not-received': 'resend-invoice',
  'waiting-for-approval': null,
  'wrong-contact': 'change-contact',
  dispute: null,
  'in-payment-run': null,
  paid: 'look-for-payment',
  refuses: 'look-at-options',
};

export function helpAfterCall(outcome: CallOutcome): AfterCall {
  return helpAfter[outcome];
}

/**
 * What a call adds to the journal: the contact, and the hold that its outcome asks for. Both are undone together. A
 * call raises no stage. "Paid" is only a word until the money is there: a pending payment, not a paid invoice.
 *
 * @throws RangeError where payment was promised for a day before the call
 */
export function factsOfCall(
  result: CallResult,
  call: CallMade,
  off: Pick<Policy, 'weekend' | 'daysOff'>,
): readonly JournalFact[] {
  const { outcome } = result;
  const contact: JournalFact = {
    kind: 'contact-made',
    channel: 'call',
    stepId: call.stepId,
    stage: null,
    origin: 'hand',
    outcome,
  };
  const hold = holdAfter(result, call.on, off);
  if (!hold) return [contact];
  return [contact, { kind: 'hold-placed', hold: { ...hold, ...(call.note !== undefined && { note: call.note }) } }];
}

function holdAfter(result: CallResult, on: CalendarDay, off: Pick<Policy, 'weekend' | 'daysOff'>): Hold | null {
  switch (result.outcome) {
    case 'will-pay':
      if (result.promisedFor < on) throw new RangeError(`Promised for a day that is past: ${result.promisedFor}`);
      return promiseHold(result.promisedFor, on, result.amount);
    case 'in-payment-run': {
      const until = result.payRun && afterPayRun(result.payRun, off);
      return until && until > on ? { kind: 'pending-payment', until } : usualHold('pending-payment', on);
    }
    case 'paid':
      return usualHold('pending-payment', on);
    case 'dispute':
      return usualHold('dispute', on);
    // They have something to do first: file the invoice that is sent again, get it approved.
    case 'not-received':
    case 'waiting-for-approval':
      return usualHold('snooze', on);
    // Nothing was agreed: the least gap between contacts is pause enough, and then the ladder goes on.
    case 'no-answer':
    case 'voicemail':
    case 'wrong-contact':
    case 'refuses':
      return null;
  }
}
