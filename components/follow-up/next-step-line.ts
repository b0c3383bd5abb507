import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { dayInSentence } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { stepName } from '../../utils/interface-text/names.ts';
import { reasonClause } from '../../utils/interface-text/reason-sentence.ts';
import type { NextStepView } from '../../utils/messages/views.ts';

/** What comes next and when, without the reason: `second reminder today`, `late notice on Thursday`. */
export function nextStepWords(next: NextStepView, today: CalendarDay): string {
  if (next.heldBy) return text('popup_until', { day: dayInSentence(next.dueDay, today) });
  const { stepId, channel, stage } = next;
  const step =
    stepId === null
      ? text('panel_look_again')
      : stepName({ id: isFirstContact(next) ? 'polite-1' : stepId, channel, stage });
  return next.isDue
    ? text('panel_next_today', { step })
    : text('panel_next_on', { step, day: dayInSentence(next.dueDay, today) });
}

/** What comes next with its reason, as one line. */
export function nextStepLine(next: NextStepView | null, today: CalendarDay): string {
  if (!next) return text('panel_nothing_next');
  // A hold's reason says its end already.
  if (next.heldBy) return reasonClause(next.reason, today);
  return text('panel_next_reason', { next: nextStepWords(next, today), reason: reasonClause(next.reason, today) });
}

/** Whatever step of the ladder a first mail stands for, to the client it is the first reminder. */
function isFirstContact({ channel, reason }: NextStepView): boolean {
  return channel === 'mail' && (reason.code === 'first-reminder' || reason.code === 'old-debt-first-contact');
}
