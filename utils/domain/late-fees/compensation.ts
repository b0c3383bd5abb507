import type { CalendarDay } from '../calendar-day.ts';
import type { Money } from '../money.ts';
import { note } from './addition-note.ts';
import { knownMoney } from './exact-money.ts';
import type { Compensation, CompensationFound } from './scheme.ts';
import type { Rule } from './source.ts';

/** A step of a compensation: debts `upTo` this amount, with or without the amount itself; null for all the rest. */
export interface Step {
  readonly upTo: string | null;
  readonly including: boolean;
  readonly amount: string;
}

/** The same amount for every debt, whatever its currency, that became late on or after the day `since`. */
export function flatCompensation(rule: Rule, amount: string, currency: string, since: CalendarDay): Compensation {
  const found = { amount: knownMoney(amount, currency), notes: [] };
  return { rule, amountFor: (_late, lastDay) => (lastDay < since ? { amount: null, notes: [] } : found) };
}

/** An amount by the size of the debt, whose steps are in `stepsIn`; a debt in another currency gets none stated. */
export function steppedCompensation(rule: Rule, steps: readonly Step[], stepsIn: string, paidIn: string): Compensation {
  return {
    rule,
    amountFor: (late): CompensationFound => {
      if (late.currency !== stepsIn) {
        return { amount: null, notes: [note('tiers-in-other-currency', { currency: stepsIn })] };
      }
      const step = steps.find((candidate) => reaches(candidate, late));
      return { amount: step ? knownMoney(step.amount, paidIn) : null, notes: [] };
    },
  };
}

function reaches({ upTo, including }: Step, late: Money): boolean {
  if (upTo === null) return true;
  const limit = knownMoney(upTo, late.currency).minor;
  return including ? late.minor <= limit : late.minor < limit;
}
