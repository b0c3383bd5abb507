import { calendarDay } from '../../calendar-day.ts';
import { flatCompensation } from '../compensation.ts';
import { ecbRefinancingRate } from '../rates/ecb-refinancing-rate.ts';
import type { Margin, Scheme } from '../scheme.ts';
import { type Rule, rule } from '../source.ts';

/** The 40 euro that every member state must give, without a reminder, for each late payment (C-78/22). */
export const directiveCompensation: Rule = rule(
  'eu-compensation',
  'Directive 2011/7/EU, art. 6; CJEU C-287/17 and C-78/22',
  'https://eur-lex.europa.eu/eli/dir/2011/7/oj',
  'official',
);

/** The day by which the directive had to be law in the member states (art. 12). */
export const directiveInForce = calendarDay('2013-03-16');

/**
 * The common form of the directive's law between businesses: the rate of the European Central Bank and a margin, each
 * half-year its own, and 40 euro.
 */
export function directiveScheme(
  interest: Rule,
  margin: Margin,
  isDayCountSourced: boolean,
  compensation = directiveCompensation,
): Scheme {
  return {
    interest: {
      rule: interest,
      table: ecbRefinancingRate,
      margin,
      mode: 'tracks',
      dayCount: 'ACT/365',
      isDayCountSourced,
      compounding: 'none',
    },
    compensation: flatCompensation(compensation, '40.00', 'EUR', directiveInForce),
    notes: ['costs-above-compensation'],
  };
}
