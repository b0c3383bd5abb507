import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { PanelView } from '../../utils/messages/views.ts';

interface ScheduledLineProps {
  readonly panel: PanelView;
  readonly today: CalendarDay;
}

/** Says that a mail is to go out later, and that only the user can call it back where it should not go any more. */
export function ScheduledLine({ panel, today }: ScheduledLineProps) {
  const coming = panel.history.find(({ kind, day }) => kind === 'contact-made' && day > today);
  if (!coming) return null;
  const day = shortDay(coming.day, today);
  const isWanted = panel.invoice.standing === 'overdue' || panel.invoice.standing === 'open';
  return (
    <p class={isWanted ? 'quiet-words' : undefined}>
      {isWanted ? text('panel_scheduled', { day }) : text('panel_scheduled_still', { day })}
    </p>
  );
}
