import { usPromptPaymentRate } from '../rates/us-prompt-payment-rate.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'us-prompt-payment',
  'Prompt Payment Act, 31 U.S.C. 3902; 5 CFR 1315.10 and 1315.17',
  'https://fiscal.treasury.gov/prompt-payment/monthly-interest.html; http://edocket.access.gpo.gov/cfr_2001/janqtr/5cfr1315.10.htm',
  'official',
  '2026-11-22',
);

/**
 * Against a federal agency: the Treasury's rate of the first day of interest, by 360 days; after each 30 days interest
 * bears interest; no longer than a year.
 */
export const unitedStatesFederal: Statute = {
  law: 'US-federal',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'overrides',
  schemeFor: () => ({
    interest: {
      rule: interest,
      table: usPromptPaymentRate,
      margin: {},
      mode: 'locked-at-start',
      dayCount: 'ACT/360',
      isDayCountSourced: true,
      compounding: 'thirty-days',
      endsAfterMonths: 12,
    },
    compensation: null,
    notes: [],
  }),
};
