import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { NextStep } from '../../../utils/domain/follow-up/follow-up.ts';
import type { Tone } from '../../../utils/domain/follow-up/ladder.ts';
import type { NextStepView } from '../../../utils/messages/views.ts';

/** What comes next for a client, as it is shown; null while nothing does. */
export function nextStepView(next: NextStep, today: CalendarDay): NextStepView | null {
  if (next.kind === 'nothing') return null;
  if (next.kind === 'held') {
    const { until, hold, reason } = next;
    return { dueDay: until, isDue: false, stepId: null, channel: null, stage: null, heldBy: hold, reason };
  }
  const { dueDay, step, stage, reason } = next;
  const channel = step?.channel ?? null;
  return { dueDay, isDue: dueDay <= today, stepId: step?.id ?? null, channel, stage, heldBy: null, reason };
}

/**
 * The tone to write in, where something is to be written: on a courtesy note and where a hold has ended and the user
 * is to look, polite; null for a call, a decision or while nothing is due to be sent.
 */
export function suggestedTone(next: NextStep): Tone | null {
  if (next.kind !== 'follow-up') return null;
  const channel = next.step?.channel;
  if (channel === 'call' || channel === 'decide' || next.stage === 'hand-over') return null;
  return next.stage ?? 'polite';
}
