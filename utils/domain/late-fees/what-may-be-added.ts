import { addMonths, type CalendarDay } from '../calendar-day.ts';
import type { Addition } from './addition.ts';
import { additionByAgreement } from './addition-by-agreement.ts';
import { additionByStatute } from './addition-by-statute.ts';
import { note } from './addition-note.ts';
import { nothingToAdd } from './addition-parts.ts';
import type { AgreedRights } from './agreed-rights.ts';
import type { Choices } from './choices.ts';
import type { Debt } from './debt.ts';
import { isRefusal } from './scheme.ts';
import { lastDayInTime, statuteOf } from './statutes.ts';

/** Exact interest on interest over centuries would take for ever; a due date that old was misread. */
const longestMonths = 600;

/**
 * What may be added to an invoice on the day `asOf` (its interest included), to the cent, with the rule, the rates and
 * the source of each amount; or why nothing may. Information, not legal advice.
 *
 * What was agreed goes first where the law lets it; the law's own interest and compensation stand where it gives them.
 *
 * @param rights what the user has recorded as agreed, or null
 * @param choices where the law leaves a choice: how days are counted, and what a part payment pays first
 * @throws RangeError where a payment is in another currency, a percentage is no plain decimal, or an amount leaves the
 *   safe integers
 */
export function whatMayBeAdded(
  debt: Debt,
  rights: AgreedRights | null,
  asOf: CalendarDay,
  choices: Choices = {},
): Addition {
  const statute = statuteOf(debt.law);
  const lastDay = lastDayInTime(statute, debt);
  if (!isRefusal(lastDay) && addMonths(lastDay, longestMonths) < asOf) {
    return nothingToAdd(debt, asOf, note('too-long-ago', { day: lastDay }));
  }
  const isAgreed = rights !== null && (rights.interest !== null || rights.fee !== null);
  if (!isAgreed) return additionByStatute(debt, statute, lastDay, asOf, choices);

  const overrides = statute.agreement === 'overrides' && !isRefusal(statute.schemeFor(debt, asOf));
  if (!overrides) return additionByAgreement(debt, statute, rights, lastDay, asOf, choices);
  const addition = additionByStatute(debt, statute, lastDay, asOf, choices);
  return { ...addition, notes: [...addition.notes, note('statute-overrides-agreement')] };
}
