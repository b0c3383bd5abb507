import { calendarDay } from '../../calendar-day.ts';
import { flatCompensation } from '../compensation.ts';
import { fixedRate, type RateTable } from '../rate-table.ts';
import { austrianBaseRate } from '../rates/austrian-base-rate.ts';
import type { InterestTerms, Margin, Statute } from '../scheme.ts';
import { type Rule, rule } from '../source.ts';
import { directiveCompensation, directiveInForce } from './euro-directive.ts';

const wko = 'https://wko.at/ooe/verzugszinssatz-zwischen-unternehmern';
const business = rule('at-default-interest', '§ 456 UGB', wko, 'secondary', '2026-11-22');
const beforeDirective = rule(
  'at-default-interest-before-2013',
  '§ 352 UGB in the version before 16 March 2013',
  'https://media-law.at/?p=298; https://360.lexisnexis.at/d/z_ard_2017_6556_ARD_2017_6556_002_faafa9aa78',
  'secondary',
  '2026-11-22',
);
const consumer = rule('at-default-interest-consumer', '§ 1000 Abs. 1 ABGB', wko, 'secondary', '2026-11-22');
const paymentRule = rule(
  'at-payment-order',
  '§ 1416 ABGB',
  'https://360.lexisnexis.at/d/z_rdw_2011_2_RdW_2011_02_091_3c95624325',
  'secondary',
  '2026-11-22',
);
const fourPerCent = fixedRate('at-four', '§ 1000 Abs. 1 ABGB', '4', calendarDay('2026-11-22'), wko, 'secondary');

/**
 * Between businesses the base rate and 9.2 (8 where the contract is from before the directive), each half-year its own,
 * and 40 euro; against consumers 4 per cent.
 */
export const austria: Statute = {
  law: 'AT',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor, issueDate }, lastDay) => {
    if (debtor === 'consumer') return { interest: terms(consumer, fourPerCent, {}), compensation: null, notes: [] };
    const isOld = (issueDate ?? lastDay) < directiveInForce;
    return {
      interest: isOld
        ? terms(beforeDirective, austrianBaseRate, { plus: '8' })
        : terms(business, austrianBaseRate, { plus: '9.2' }),
      compensation: isOld ? null : flatCompensation(directiveCompensation, '40.00', 'EUR', directiveInForce),
      notes: isOld ? [] : ['costs-above-compensation'],
    };
  },
};

function terms(rule: Rule, table: RateTable, margin: Margin): InterestTerms {
  return { rule, table, margin, mode: 'tracks', dayCount: 'ACT/365', isDayCountSourced: false, compounding: 'none' };
}
