import { addDays, type CalendarDay, calendarDay, earlierDay, laterDay } from '../../calendar-day.ts';
import { note } from '../addition-note.ts';
import { flatCompensation } from '../compensation.ts';
import type { Debt } from '../debt.ts';
import { germanBaseRate } from '../rates/german-base-rate.ts';
import type { InterestTerms, Refusal, Scheme, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const bgb288 = 'https://www.bauprofessor.de/verzugszinsen/; https://github.com/digineo/verzugszinsen';
const business = rule('de-default-interest', '§ 288 Abs. 2 BGB', bgb288, 'secondary');
const beforeReform = rule(
  'de-default-interest-before-2014',
  '§ 288 Abs. 2 BGB in the version before 29 July 2014',
  bgb288,
  'secondary',
);
const consumer = rule('de-default-interest-consumer', '§ 288 Abs. 1 BGB', bgb288, 'secondary');
const lumpSum = rule('de-compensation', '§ 288 Abs. 5 BGB', 'https://www.bauprofessor.de/verzugszinsen/', 'secondary');
const paymentRule = rule('de-payment-order', '§ 367 Abs. 1 BGB', 'https://de.openlegaldata.io/law/bgb/367', 'official');

/** Nine points since this day, and the 40 euro; debts from before keep eight and none. */
const reform = calendarDay('2014-07-29');

/** The base rate and 9, against consumers 5, each half-year its own; 40 euro, but never against consumers. */
export const germany: Statute = {
  law: 'DE',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  lastDayInTime,
  schemeFor,
};

function schemeFor({ debtor, issueDate }: Debt, lastDay: CalendarDay): Scheme {
  if (debtor === 'consumer') return { interest: plus('5', consumer), compensation: null, notes: [] };
  if ((issueDate ?? lastDay) < reform) return { interest: plus('8', beforeReform), compensation: null, notes: [] };
  return {
    interest: plus('9', business),
    compensation: flatCompensation(lumpSum, '40.00', 'EUR', reform),
    notes: ['compensation-set-off'],
  };
}

function plus(points: string, by: typeof business): InterestTerms {
  return {
    rule: by,
    table: germanBaseRate,
    margin: { plus: points },
    mode: 'tracks',
    dayCount: 'ACT/ACT',
    isDayCountSourced: true,
    compounding: 'none',
  };
}

/**
 * § 286 BGB: an agreed calendar date starts default by itself. A date that stands only on the invoice does not: then a
 * reminder does, or, between businesses, the 30 days after the debt fell due and the invoice came.
 */
function lastDayInTime({ dueDate, issueDate, dueDateBasis, remindedOn, debtor }: Debt): CalendarDay | Refusal {
  if (dueDate && dueDateBasis !== 'stated') return dueDate;
  const reminded = remindedOn ? laterDay(remindedOn, dueDate ?? remindedOn) : null;
  const came = issueDate ?? dueDate;
  const byLaw = came && debtor !== 'consumer' ? addDays(laterDay(came, dueDate ?? came), 30) : null;
  if (reminded && byLaw) return earlierDay(reminded, byLaw);
  return reminded ?? byLaw ?? { refusal: note(dueDate ? 'reminder-needed' : 'due-date-unknown') };
}
