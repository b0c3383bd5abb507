import { today } from '../../utils/clock.ts';
import type { Tone } from '../../utils/domain/follow-up/ladder.ts';
import { shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { holdName, toneName } from '../../utils/interface-text/names.ts';
import type { PanelView } from '../../utils/messages/views.ts';

/** What Fairdue found before inserting something harsher than the ladder suggests, in one line. */
export function harsherQuestion(panel: PanelView, tone: Tone): string {
  const { hold } = panel.invoice;
  if (panel.invoice.standing === 'held' && hold) {
    return text('ask_held', { day: shortDay(hold.until, today()), hold: holdName(hold.kind) });
  }
  const reminded = panel.history.some((line) => line.kind === 'contact-made');
  if (!reminded) return text('ask_harsher_first');
  return panel.suggestedTone
    ? text('ask_harsher', { suggested: toneName(panel.suggestedTone), chosen: toneName(tone) })
    : text('ask_no_mail_due');
}
