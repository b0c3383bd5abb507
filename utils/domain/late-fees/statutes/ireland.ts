import { note } from '../addition-note.ts';
import { steppedCompensation } from '../compensation.ts';
import { ecbRefinancingRate } from '../rates/ecb-refinancing-rate.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'ie-late-payment-interest',
  'European Communities (Late Payment in Commercial Transactions) Regulations, S.I. 580/2012',
  'https://enterprise.gov.ie/en/faqs/what-is-the-late-payment-interest-rate-1.html',
  'official',
);

const compensation = rule(
  'ie-compensation',
  'S.I. 580/2012, compensation for recovery costs',
  'https://enterprise.gov.ie/en/what-we-do/supports-for-smes/late-payments/compensation-for-recovery-costs-/',
  'official',
);

/**
 * Between businesses: the rate of the European Central Bank and 8. Only the rate in force on the payment date counts,
 * says the Department of Enterprise, and the payment date is read as the due date.
 */
export const ireland: Statute = {
  law: 'IE',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'beside',
  schemeFor: ({ debtor }) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : {
          interest: {
            rule: interest,
            table: ecbRefinancingRate,
            margin: { plus: '8' },
            mode: 'locked-at-due-date',
            dayCount: 'ACT/365',
            isDayCountSourced: true,
            compounding: 'none',
          },
          compensation: steppedCompensation(
            compensation,
            [
              { upTo: '1000.00', including: true, amount: '40.00' },
              { upTo: '10000.00', including: true, amount: '70.00' },
              { upTo: null, including: true, amount: '100.00' },
            ],
            'EUR',
            'EUR',
          ),
          notes: ['costs-above-compensation'],
        },
};
