import { addDays, type CalendarDay, weekdayOf } from '../calendar-day.ts';
import type { Tone } from '../follow-up/ladder.ts';
import type { ReplyKind } from '../reply.ts';
import type { DraftOccasion } from './draft.ts';

const occasionOfStep = new Map<string, { readonly occasion: DraftOccasion; readonly tone: Tone }>([
  ['firm-1', { occasion: 'late-notice', tone: 'firm' }],
  ['firm-2', { occasion: 'terms-enforced', tone: 'firm' }],
  ['firm-3', { occasion: 'cut-off', tone: 'firm' }],
  ['final-1', { occasion: 'demand', tone: 'final' }],
]);

/** The tone that an occasion is written in; a broken promise has a text in each. */
export function toneOfOccasion(occasion: DraftOccasion, otherwise: Tone = 'polite'): Tone {
  if (occasion === 'promise-broken') return otherwise;
  if (occasion === 'demand') return 'final';
  return firmOccasions.includes(occasion) ? 'firm' : 'polite';
}

const firmOccasions: readonly DraftOccasion[] = ['late-notice', 'terms-enforced', 'cut-off'];

/** The occasions a user can pick, in the order of the practice. */
export const pickedOccasions = [
  'courtesy',
  'reminder',
  'second-reminder',
  'promise-broken',
  'after-call',
  'part-payment',
  'dispute-answer',
  'accounts-payable',
  'resend',
  'late-notice',
  'terms-enforced',
  'cut-off',
  'demand',
  'plan-offer',
  'plan-confirmation',
  'settlement',
  'thanks',
] as const satisfies readonly DraftOccasion[];

/** Occasions that carry out no step of the ladder: they answer something, or nothing is asked for. */
export const besideTheLadder: readonly DraftOccasion[] = [
  'dispute-answer',
  'part-payment',
  'plan-confirmation',
  'thanks',
];

/** The mail that answers what a client has written; null where the user's own word on it comes first. */
export function answerTo(reply: ReplyKind): DraftOccasion | null {
  return answers[reply] ?? null;
}

const answers: Partial<Record<ReplyKind, DraftOccasion>> = {
  'plan-request': 'plan-offer',
  'resend-request': 'resend',
  'wrong-contact': 'accounts-payable',
  dispute: 'dispute-answer',
};

/** What decides why a draft is written. */
export interface OccasionQuestion {
  readonly tone: Tone;
  /** The ladder step that is due; null where the user writes without one. */
  readonly stepId: string | null;
  /** How often this client was written to about these invoices, in any tone. */
  readonly timesWritten: number;
  /** How often in the firm tone or a harsher one. */
  readonly timesFirm: number;
  /** A promise to pay has passed, and nobody has written since. */
  readonly promiseBroken: boolean;
  /** What has happened calls for this occasion, where the tone is polite. */
  readonly called?: DraftOccasion | null;
}

/**
 * The occasion of a draft in the tone the user chose. A polite one depends on whether anything was written before; for
 * a firmer one the due step decides where it is of that tone, otherwise what was written before. A cut-off of service is never chosen here unless the ladder says so.
 */
export function occasionFor(question: OccasionQuestion): DraftOccasion {
  const { tone, stepId, timesWritten, timesFirm, promiseBroken, called } = question;
  if (tone === 'final') return 'demand';
  if (promiseBroken) return 'promise-broken';
  if (tone === 'polite' && called) return called;
  // Whatever step missed ones were folded into: to somebody who was never reminded, it is the first reminder.
  if (tone === 'polite') return timesWritten === 0 ? 'reminder' : 'second-reminder';
  const step = occasionOfStep.get(stepId ?? '');
  if (step?.tone === tone) return step.occasion;
  return timesFirm === 0 ? 'late-notice' : 'terms-enforced';
}

/** Days a client is given, from the day of writing: two weeks where it is the last deadline, else one. */
const daysToPay: Readonly<Record<Tone, number>> = { polite: 7, firm: 7, final: 14 };

/** The day by which a draft of this tone asks to be paid; moved to Monday where it falls on a weekend. */
export function payByFor(tone: Tone, today: CalendarDay): CalendarDay {
  const day = addDays(today, daysToPay[tone]);
  const weekday = weekdayOf(day);
  return weekday >= 6 ? addDays(day, 8 - weekday) : day;
}
