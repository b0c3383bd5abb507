import { agingOf, type Debt, overdueTotals } from '../../../utils/domain/aging.ts';
import { parseCalendarDay } from '../../../utils/domain/calendar-day.ts';
import { byImportance } from '../../../utils/domain/importance.ts';
import type { ClientStanding } from '../../../utils/domain/standing.ts';
import type { ClientLine, TodayView } from '../../../utils/messages/views.ts';
import type { MissRow, OwedRow } from '../../../utils/store/rows.ts';
import { clientLine, type LineRules, type RankedLine } from './client-line.ts';

export interface TodayQuestion extends LineRules {
  /** Every client to be shown, each sorted into its list by what comes next; one may be given twice. */
  readonly clients: readonly ClientStanding[];
  readonly sums: readonly OwedRow[];
  /** The clients the user does later today. */
  readonly putOff: ReadonlySet<string>;
  readonly misses: readonly MissRow[];
  readonly trackedInvoices: number;
}

/** What the popup shows. A client that cannot be shown is left out, and never takes the list with it. */
export function todayView(question: TodayQuestion): TodayView {
  const { sums, today, misses, putOff } = question;
  const clients = new Map(question.clients.map((client) => [client.id, client]));
  const ranked = [...clients.values()].flatMap((client) => soundLine(client, question) ?? []);
  const waiting = ranked.filter(({ line }) => line.next.heldBy !== null);
  const toDo = ranked.filter(({ line }) => line.next.heldBy === null);
  const isDue = toDo.filter(({ line }) => line.next.isDue);
  const isLater = ({ line }: RankedLine) => putOff.has(line.clientId);
  const debts = sums.map(debtOf);
  return {
    today,
    due: linesOf(
      isDue.filter((ranking) => !isLater(ranking)),
      mostImportantFirst,
    ),
    laterToday: linesOf(isDue.filter(isLater), mostImportantFirst),
    coming: linesOf(
      toDo.filter(({ line }) => !line.next.isDue),
      byDay,
    ),
    waiting: linesOf(waiting, byDay),
    overdueTotals: overdueTotals(debts, today),
    aging: agingOf(debts, today),
    misses: misses.map(({ site, part, outline }) => ({ site, part, outline })),
    trackedInvoices: question.trackedInvoices,
  };
}

function soundLine(client: ClientStanding, rules: LineRules): RankedLine | null {
  try {
    return clientLine(client, rules);
  } catch (error) {
    console.warn('A client could not be listed.', error);
    return null;
  }
}

function linesOf(ranked: readonly RankedLine[], inOrder: (a: RankedLine, b: RankedLine) => number): ClientLine[] {
  return ranked.toSorted(inOrder).map(({ line }) => line);
}

function mostImportantFirst(a: RankedLine, b: RankedLine): number {
  return byImportance(a.importance, b.importance);
}

function byDay(a: RankedLine, b: RankedLine): number {
  const [dayOfA, dayOfB] = [a.line.next.dueDay, b.line.next.dueDay];
  return dayOfA === dayOfB ? byImportance(a.importance, b.importance) : dayOfA < dayOfB ? -1 : 1;
}

function debtOf({ currency, minor, dueDate, count }: OwedRow): Debt {
  return { dueDate: parseCalendarDay(dueDate), amount: { minor, currency }, count };
}
