import type { CalendarDay } from '../../../utils/domain/calendar-day.ts';
import type { Policy } from '../../../utils/domain/follow-up/follow-up.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { ClientLine, TodayView } from '../../../utils/messages/views.ts';
import type { MissRow, OwedRow } from '../../../utils/store/rows.ts';
import { agingOf, overdueTotals } from './aging.ts';
import { byImportance } from './by-importance.ts';
import { clientLine } from './client-line.ts';

export interface TodayQuestion {
  /** Every client to be shown, each sorted into its list by what comes next; one may be given twice. */
  readonly clients: readonly ClientStanding[];
  readonly sums: readonly OwedRow[];
  readonly misses: readonly MissRow[];
  readonly trackedInvoices: number;
  readonly policy: Policy;
  readonly today: CalendarDay;
}

/** What the popup shows. A client that cannot be shown is left out, and never takes the list with it. */
export function todayView(question: TodayQuestion): TodayView {
  const { sums, today, misses, policy } = question;
  const clients = new Map(question.clients.map((client) => [client.id, client]));
  const lines = [...clients.values()].flatMap((client) => soundLine(client, policy, today) ?? []);
  const waiting = lines.filter(({ next }) => next.heldBy !== null);
  const toDo = lines.filter(({ next }) => next.heldBy === null);
  return {
    today,
    due: toDo.filter(({ next }) => next.isDue).sort(byImportance),
    coming: toDo.filter(({ next }) => !next.isDue).sort(byDay),
    waiting: waiting.sort(byDay),
    overdueTotals: overdueTotals(sums, today),
    aging: agingOf(sums, today),
    misses: misses.map(({ site, part, outline }) => ({ site, part, outline })),
    trackedInvoices: question.trackedInvoices,
  };
}

function soundLine(client: ClientStanding, policy: Policy, today: CalendarDay): ClientLine | null {
  try {
    return clientLine(client, policy, today);
  } catch (error) {
    console.warn('A client could not be listed.', error);
    return null;
  }
}

function byDay(a: ClientLine, b: ClientLine): number {
  return a.next.dueDay === b.next.dueDay ? byImportance(a, b) : a.next.dueDay < b.next.dueDay ? -1 : 1;
}
