import { addDays, type CalendarDay, daysBetween } from '../calendar-day.ts';
import type { Reason } from '../reason.ts';
import { isWritten, lastContact } from './contact-gap.ts';
import type { Situation, Turn } from './situation.ts';
import { brokenWordReason, holdEndedReason } from './step-reason.ts';

/** Why nothing is to be done before the day of the turn. */
export function waitingReason({ standing, pace }: Situation, turn: Turn, today: CalendarDay): Reason {
  const { day } = turn;
  if (turn.kind === 'hold') {
    const { hold, until } = turn.held;
    return hold.kind === 'promise' || hold.kind === 'plan' ? brokenWordReason(hold) : holdEndedReason(hold, until);
  }
  if (turn.kind !== 'step') return { code: 'next-on-ladder', figures: { day } };

  const { step, chased } = turn;
  const isMail = step.channel === 'mail' || step.channel === 'letter';
  const gap = pace.gapEnds[step.channel];
  const ladderDay = addDays(chased.position.origin, step.day);
  if (gap && gap > ladderDay) {
    const last = lastContact(standing, (contact) => !isMail || isWritten(contact));
    const days = last ? Math.max(0, daysBetween(last.day, today)) : 0;
    return {
      code: 'gap-after-contact',
      figures: { day, days, gap: isMail ? pace.policy.writtenGap : pace.policy.anyGap },
    };
  }
  if (today <= chased.dueDate) return { code: 'not-due-yet', figures: { day: chased.dueDate, until: day } };
  return { code: 'next-on-ladder', figures: { day, step: step.id } };
}
