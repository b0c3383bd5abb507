import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Stage } from '../domain/follow-up/ladder.ts';
import type { JournalKind } from '../domain/journal-entry.ts';
import { shortDay } from './format.ts';
import { plainText, text } from './message.ts';
import { underscored } from './underscored.ts';

/** What happened, in a few words: `polite reminder sent`. A contact made names its stage where it is known. */
export function historyEvent(kind: JournalKind, stage: Stage | null): string {
  if (kind === 'contact-made' && stage) return contactEvent(stage);
  return plainText(`history_${underscored(kind)}`);
}

/** One line of the history: `9 Nov: polite reminder sent`. */
export function historyLine(
  entry: { readonly day: CalendarDay; readonly kind: JournalKind; readonly stage: Stage | null },
  today: CalendarDay,
): string {
  return text('panel_history_line', { day: shortDay(entry.day, today), event: historyEvent(entry.kind, entry.stage) });
}

function contactEvent(stage: Stage): string {
  return plainText(stage === 'hand-over' ? 'history_contact_made_hand_over' : `history_contact_made_${stage}`);
}
