import { southAfricanPrescribedRate } from '../rates/south-african-prescribed-rate.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'za-prescribed-interest',
  'Prescribed Rate of Interest Act 55 of 1975, s. 1',
  'https://source.acts.co.za/prescribed-rate-of-interest-act-1975/1__rate_at_which_interest_on_debt_.php',
  'official',
);

/** The repo rate and 3.5, at the rate of the day on which interest begins to run, for good. */
export const southAfrica: Statute = {
  law: 'ZA',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'displaced',
  schemeFor: () => ({
    interest: {
      rule: interest,
      table: southAfricanPrescribedRate,
      margin: {},
      mode: 'locked-at-start',
      dayCount: 'ACT/365',
      isDayCountSourced: false,
      compounding: 'none',
    },
    compensation: null,
    notes: [],
  }),
};
