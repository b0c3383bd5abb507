import { calendarDay } from '../../calendar-day.ts';
import { flatCompensation } from '../compensation.ts';
import { fixedRate } from '../rate-table.ts';
import { austrianBaseRate } from '../rates/austrian-base-rate.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveCompensation } from './euro-directive.ts';

const wko = 'https://wko.at/ooe/verzugszinssatz-zwischen-unternehmern';
const business = rule('at-default-interest', '§ 456 UGB', wko, 'secondary', '2026-11-22');
const consumer = rule('at-default-interest-consumer', '§ 1000 Abs. 1 ABGB', wko, 'secondary', '2026-11-22');
const paymentRule = rule(
  'at-payment-order',
  '§ 1416 ABGB',
  'https://360.lexisnexis.at/d/z_rdw_2011_2_RdW_2011_02_091_3c95624325',
  'secondary',
  '2026-11-22',
);
const fourPerCent = fixedRate('at-four', '§ 1000 Abs. 1 ABGB', '4', calendarDay('2026-11-22'), wko, 'secondary');

/** Between businesses the base rate and 9.2, each half-year its own, and 40 euro; against consumers 4 per cent. */
export const austria: Statute = {
  law: 'AT',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor }) => {
    const isConsumer = debtor === 'consumer';
    return {
      interest: {
        rule: isConsumer ? consumer : business,
        table: isConsumer ? fourPerCent : austrianBaseRate,
        margin: isConsumer ? {} : { plus: '9.2' },
        mode: 'tracks',
        dayCount: 'ACT/365',
        isDayCountSourced: false,
        compounding: 'none',
      },
      compensation: isConsumer ? null : flatCompensation(directiveCompensation, '40.00', 'EUR'),
      notes: isConsumer ? [] : ['costs-above-compensation'],
    };
  },
};
