import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Stage } from '../domain/follow-up/ladder.ts';
import type { Channel, JournalKind } from '../domain/journal-entry.ts';
import type { Money } from '../domain/money.ts';
import { amounts, shortDay } from './format.ts';
import { plainText, text } from './message.ts';
import { underscored } from './underscored.ts';

/** What happened, as far as words need to know. */
export interface HistoryWords {
  readonly day: CalendarDay;
  readonly kind: JournalKind;
  readonly stage: Stage | null;
  readonly contact?: { readonly channel: Channel; readonly origin: 'fairdue' | 'hand' | 'site' } | null;
  readonly automatic?: boolean;
  readonly claimed?: readonly Money[];
}

/** One line of the history: `9 Nov: polite reminder sent`; of a mail that goes out later: `23 Nov: … (scheduled)`. */
export function historyLine(entry: HistoryWords, today: CalendarDay): string {
  const said = historyEvent(entry);
  const { claimed } = entry;
  const event = claimed?.length ? text('history_claimed', { event: said, amount: amounts(claimed) }) : said;
  const isComing = entry.kind === 'contact-made' && entry.day > today;
  return text('panel_history_line', {
    day: shortDay(entry.day, today),
    event: isComing ? text('history_scheduled', { event }) : event,
  });
}

/** What happened, in a few words: `polite reminder sent`. A contact made names its stage where it is known. */
export function historyEvent({ kind, stage, contact, automatic }: HistoryWords): string {
  if (kind === 'invoice-tracked' && automatic) return text('history_invoice_tracked_automatically');
  if (kind !== 'contact-made') return plainText(`history_${underscored(kind)}`);
  if (contact?.channel === 'call') return text('history_contact_made_call');
  if (contact?.origin === 'site') return text('history_contact_made_site');
  return stage ? contactEvent(stage) : text('history_contact_made');
}

function contactEvent(stage: Stage): string {
  return plainText(stage === 'hand-over' ? 'history_contact_made_hand_over' : `history_contact_made_${stage}`);
}
