import type { AgreedInterest, AgreedRights } from './agreed-rights.ts';
import { fixedRate } from './rate-table.ts';
import { fraction, parseRational, type Rational, times } from './rational.ts';
import type { InterestTerms } from './scheme.ts';
import type { Rule } from './source.ts';

/** The parties' own word as a rule. */
export function agreedRule(id: 'agreed-interest' | 'agreed-fee', { agreedIn, recordedOn }: AgreedRights): Rule {
  return { id, name: agreedIn, source: { where: agreedIn, seen: recordedOn, certainty: 'agreed' } };
}

/** How agreed interest runs. */
export function agreedTerms(interest: AgreedInterest, rule: Rule): InterestTerms {
  const { where, seen } = rule.source;
  const isYearly = interest.per === 'year';
  return {
    rule,
    table: fixedRate('agreed', rule.name, interest.percent, seen, where, 'agreed'),
    margin: isYearly ? {} : { times: '12' },
    mode: 'tracks',
    dayCount: isYearly ? interest.dayCount : interest.counted === 'daily' ? 'ACT/365' : interest.counted,
    isDayCountSourced: true,
    compounding: interest.compounding,
  };
}

/** Per cent a year: twelve times that of a month. @throws RangeError where the percentage is no plain decimal */
export function yearlyPercent({ per, percent }: AgreedInterest): Rational {
  return times(parseRational(percent), fraction(per === 'year' ? 1 : 12));
}
