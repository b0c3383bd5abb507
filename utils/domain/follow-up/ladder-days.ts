import { addDays, type CalendarDay, laterDay } from '../calendar-day.ts';
import type { Policy } from './follow-up.ts';
import type { LadderStep } from './ladder.ts';
import { workingDayFrom } from './working-days.ts';

/** A step of the ladder and the day on which it comes. */
export interface StepDay {
  readonly step: LadderStep;
  readonly day: CalendarDay;
}

/**
 * When each step comes for one invoice that is never paid, where each is done on its day: working days only, with the
 * least days between contacts kept. For showing a ladder; what is really due is `nextStep`.
 */
export function ladderDays({ ladder, writtenGap, anyGap, ...off }: Policy, dueDate: CalendarDay): StepDay[] {
  let written: CalendarDay | null = null;
  let any: CalendarDay | null = null;
  return ladder.steps
    .filter(({ enabled }) => enabled)
    .map((step) => {
      const planned = addDays(dueDate, step.day);
      const gap = step.channel === 'decide' ? 1 : anyGap;
      const afterAny = any ? laterDay(planned, addDays(any, gap)) : planned;
      const isWritten = step.channel === 'mail' || step.channel === 'letter';
      const allowed = isWritten && written ? laterDay(afterAny, addDays(written, writtenGap)) : afterAny;
      const day = workingDayFrom(allowed, off);
      if (step.channel !== 'decide') any = day;
      if (isWritten) written = day;
      return { step, day };
    });
}
