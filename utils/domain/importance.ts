import { debtsOf, overdueTotals } from './aging.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { FollowUp } from './follow-up/follow-up.ts';
import type { Stage } from './follow-up/ladder.ts';
import type { ClientStanding } from './standing.ts';
import { daysOverdue } from './standing-today.ts';

/** What decides which client comes first in the list. */
export interface Importance {
  /** 0 comes first: a broken promise, then a decision, final, something to look at, firm, polite, the rest. */
  readonly rank: number;
  /**
   * The largest overdue total in one currency, in minor units. Currencies are never summed; across currencies a minor
   * unit is everywhere a small coin, which is good enough for an order and is shown to nobody.
   */
  readonly amount: number;
  /** Days by which the oldest debt is overdue. */
  readonly age: number;
  readonly name: string;
  readonly clientId: string;
}

const rankOfStage: Readonly<Record<Stage, number>> = { 'hand-over': 1, final: 2, firm: 4, polite: 5 };

/** How important a client's follow-up is on `today`. */
export function importanceOf(
  followUp: Pick<FollowUp, 'reason' | 'stage'>,
  client: ClientStanding,
  today: CalendarDay,
): Importance {
  const totals = overdueTotals(debtsOf(client.invoices), today);
  return {
    rank: rankOf(followUp),
    amount: totals.reduce((largest, { minor }) => Math.max(largest, minor), 0),
    age: client.invoices.reduce((oldest, invoice) => Math.max(oldest, daysOverdue(invoice, today) ?? 0), 0),
    name: client.facts.name,
    clientId: client.id,
  };
}

/** For `sort`: the most important first. A total order, so that the list stands the same way every time. */
export function byImportance(a: Importance, b: Importance): number {
  return (
    a.rank - b.rank ||
    b.amount - a.amount ||
    b.age - a.age ||
    compareText(a.name, b.name) ||
    compareText(a.clientId, b.clientId)
  );
}

function rankOf({ reason, stage }: Pick<FollowUp, 'reason' | 'stage'>): number {
  if (reason.code === 'promise-broken' || reason.code === 'instalment-missed') return 0;
  // A client who wrote, or a dispute left open, waits for an answer: that comes before the next reminder.
  if (stage === null) return reason.code === 'hold-ended' ? 3 : 6;
  return rankOfStage[stage];
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
