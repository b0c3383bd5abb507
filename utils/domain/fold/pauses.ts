import type { CalendarDay } from '../calendar-day.ts';
import { covers } from '../hold-scope.ts';
import type { Pause } from '../standing.ts';
import type { HoldFolded } from './holds.ts';

/**
 * When an invoice was on hold. A hold ends on its day, or when it was dealt with before; a reply and a dispute pause
 * until somebody has looked at them. An unread reply pauses everything of the client's.
 */
export function pausesOf(
  invoice: { readonly id: string; readonly trackedOn: CalendarDay },
  holds: readonly HoldFolded[],
): Pause[] {
  return holds
    .filter((hold) => covers(hold, invoice) || (hold.kind === 'reply' && invoice.trackedOn < hold.until))
    .map((hold) => ({ from: hold.placedOn, until: endOf(hold) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
}

function endOf({ kind, until, settledOn }: HoldFolded): CalendarDay {
  if (settledOn === undefined) return until;
  return settledOn < until || kind === 'reply' || kind === 'dispute' ? settledOn : until;
}
