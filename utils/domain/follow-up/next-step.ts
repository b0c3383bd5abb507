import { type CalendarDay, laterDay } from '../calendar-day.ts';
import type { ClientStanding } from '../standing.ts';
import type { NextStep, Policy } from './follow-up.ts';
import { followUpOn } from './follow-up-on.ts';
import { type Situation, situationOf, type Turn } from './situation.ts';
import { waitingReason } from './waiting-reason.ts';

/**
 * What comes next for a client: something to do, a hold with its end, or nothing where nothing is owed. A follow-up
 * whose `dueDay` has come stays due until something is done about it; what it proposes is reckoned for `today`.
 */
export function nextStep(standing: ClientStanding, policy: Policy, today: CalendarDay): NextStep {
  const situation = situationOf(standing, policy);
  const turn = situation.turns[0];
  if (!turn) return { kind: 'nothing', clientId: standing.id };
  if (turn.kind === 'hold' && today < turn.held.until) return heldUntil(situation, turn);

  const followUp = followUpOn(situation, laterDay(today, turn.day));
  const reason = today < turn.day ? waitingReason(situation, turn, today) : followUp.reason;
  return { kind: 'follow-up', ...followUp, dueDay: turn.day, reason };
}

/**
 * The first day on which the client comes up, whatever day it is today; null where that is never, because nothing is
 * owed or the ladder is empty. For every day t: `nextStep` on t is due exactly where this day is at or before t.
 */
export function followUpDay(standing: ClientStanding, policy: Policy): CalendarDay | null {
  return situationOf(standing, policy).turns[0]?.day ?? null;
}

function heldUntil({ standing }: Situation, { held }: Extract<Turn, { kind: 'hold' }>): NextStep {
  const { hold, until } = held;
  const reason = { code: 'held', figures: { hold: hold.kind, day: until } } as const;
  return { kind: 'held', clientId: standing.id, hold: hold.kind, until, reason };
}
