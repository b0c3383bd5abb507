import type { Stage } from '../../../utils/domain/follow-up/ladder.ts';
import type { ClientLine } from '../../../utils/messages/views.ts';

const rankOfStage: Readonly<Record<Stage, number>> = { 'hand-over': 1, final: 2, firm: 3, polite: 4 };

/** The most important first: broken promise, hand-over, final, firm, polite; then the amount, then the age. */
export function byImportance(a: ClientLine, b: ClientLine): number {
  return rank(a) - rank(b) || amount(b) - amount(a) || age(b) - age(a) || a.clientName.localeCompare(b.clientName);
}

function rank({ next }: ClientLine): number {
  if (next.reason.code === 'promise-broken') return 0;
  return next.stage === null ? 5 : rankOfStage[next.stage];
}

/** The largest of its totals: currencies are not summed, and a rough order is enough. */
function amount({ owed }: ClientLine): number {
  return Math.max(0, ...owed.map(({ minor }) => minor));
}

function age({ invoices }: ClientLine): number {
  return Math.max(0, ...invoices.map(({ daysOverdue }) => daysOverdue ?? 0));
}
