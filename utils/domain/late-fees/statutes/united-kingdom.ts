import { type CalendarDay, earlierDay } from '../../calendar-day.ts';
import { ukDefaultDueDate } from '../../payment-terms/default-by-law.ts';
import { note } from '../addition-note.ts';
import { steppedCompensation } from '../compensation.ts';
import type { Debt } from '../debt.ts';
import { ukBankRate } from '../rates/uk-bank-rate.ts';
import type { Refusal, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'gb-statutory-interest',
  'Late Payment of Commercial Debts (Interest) Act 1998, ss. 1, 4 and 6; SI 2002/1675, art. 4',
  'https://www.legislation.gov.uk/ukpga/1998/20/section/4; https://www.legislation.gov.uk/uksi/2002/1675',
  'official',
);

const compensation = rule(
  'gb-compensation',
  'Late Payment of Commercial Debts (Interest) Act 1998, s. 5A',
  'https://www.gov.uk/late-commercial-payments-interest-debt-recovery/claim-debt-recovery-costs; https://www.mygov.scot',
  'official',
);

/**
 * Between businesses: Bank Rate and 8, at the rate of the half-year in which interest starts, for good. A contract that
 * gives a substantial remedy takes the place of it (ss. 8 and 9).
 */
export const unitedKingdom: Statute = {
  law: 'GB',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'displaced',
  lastDayInTime,
  schemeFor: ({ debtor }) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : {
          interest: {
            rule: interest,
            table: ukBankRate,
            margin: { plus: '8' },
            mode: 'locked-at-start',
            dayCount: 'ACT/365',
            isDayCountSourced: true,
            compounding: 'none',
          },
          compensation: steppedCompensation(
            compensation,
            [
              { upTo: '1000.00', including: false, amount: '40.00' },
              { upTo: '10000.00', including: false, amount: '70.00' },
              { upTo: null, including: true, amount: '100.00' },
            ],
            'GBP',
            'GBP',
          ),
          notes: ['vat-base-disputed', 'costs-above-compensation'],
        },
};

/** Where no day was agreed 30 days beginning with work or invoice; a public authority has no longer than that. */
function lastDayInTime({ dueDate, issueDate, performedOn, debtor }: Debt): CalendarDay | Refusal {
  const byLaw = issueDate && ukDefaultDueDate(issueDate, performedOn ?? issueDate);
  if (!dueDate) return byLaw ?? { refusal: note('due-date-unknown') };
  return debtor === 'public-authority' && byLaw ? earlierDay(dueDate, byLaw) : dueDate;
}
