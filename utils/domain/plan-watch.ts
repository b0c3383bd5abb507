import type { CalendarDay } from './calendar-day.ts';
import { dayAfterPayment } from './hold-lengths.ts';
import type { Instalment } from './journal-entry.ts';
import type { PlanAgreed } from './standing.ts';

/** How an instalment stands: `paid` once what came in covers it and all before it. */
export interface InstalmentWatch extends Instalment {
  readonly standing: 'paid' | 'missed' | 'coming';
}

/** Every instalment of the plan as it stands today, in order of due date. */
export function watchInstalments(plan: PlanAgreed, today: CalendarDay): InstalmentWatch[] {
  let asked = 0;
  return plan.instalments.map((instalment) => {
    asked += instalment.amount.minor;
    if (plan.paidSince.minor >= asked) return { ...instalment, standing: 'paid' };
    return { ...instalment, standing: today >= dayAfterPayment(instalment.dueDate) ? 'missed' : 'coming' };
  });
}

/**
 * The first instalment that is neither paid nor already chased, or null where none is left to wait for.
 *
 * @param dealtWithOn the latest day on which a missed instalment was acted on; null where none was
 */
export function instalmentWaitedFor(
  plan: Pick<PlanAgreed, 'instalments' | 'paidSince'>,
  dealtWithOn: CalendarDay | null,
): Instalment | null {
  let asked = 0;
  for (const instalment of plan.instalments) {
    asked += instalment.amount.minor;
    if (plan.paidSince.minor >= asked) continue;
    if (dealtWithOn === null || dealtWithOn < dayAfterPayment(instalment.dueDate)) return instalment;
  }
  return null;
}
