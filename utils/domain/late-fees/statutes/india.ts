import type { CalendarDay } from '../../calendar-day.ts';
import { indiaLatestDueDate } from '../../payment-terms/default-by-law.ts';
import { note } from '../addition-note.ts';
import type { Debt } from '../debt.ts';
import { indianBankRate } from '../rates/indian-bank-rate.ts';
import type { Refusal, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'in-msmed-interest',
  'Micro, Small and Medium Enterprises Development Act 2006, ss. 15 and 16; Calcutta High Court, 2024 (8) TMI 652',
  'https://lawgist.in/micro-small-and-medium-enterprises-development-act/16; https://www.taxtmi.com/caselaws?id=756948',
  'official',
);

/**
 * For a registered micro or small supplier: three times the Bank Rate, compound with monthly rests, each month at the
 * rate of its rest, whatever was agreed. Nobody may agree to wait longer than 45 days from acceptance.
 */
export const india: Statute = {
  law: 'IN',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'overrides',
  lastDayInTime,
  schemeFor: ({ isMicroOrSmallSupplier }) =>
    isMicroOrSmallSupplier
      ? {
          interest: {
            rule: interest,
            table: indianBankRate,
            margin: { times: '3' },
            mode: 'each-rest',
            dayCount: 'months',
            isDayCountSourced: false,
            compounding: 'monthly',
          },
          compensation: null,
          notes: [],
        }
      : { refusal: note('supplier-not-registered') },
};

function lastDayInTime(debt: Debt): CalendarDay | Refusal {
  const accepted = debt.performedOn ?? debt.issueDate;
  if (!debt.isMicroOrSmallSupplier || !accepted) return debt.dueDate ?? { refusal: note('due-date-unknown') };
  return indiaLatestDueDate(accepted, debt.dueDate);
}
