import { type Money, minorDigits } from '../../money.ts';
import { note } from '../addition-note.ts';
import { roundedMoney } from '../exact-money.ts';
import { ecbRefinancingRate } from '../rates/ecb-refinancing-rate.ts';
import { fraction, minus, parseRational, plus, type Rational, smaller, times, zero } from '../rational.ts';
import type { CompensationFound, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'nl-commercial-interest',
  'BW 6:119a and 6:119 lid 2',
  'https://wrente.nl/Uitleg.aspx; https://www.rechtnet.nl/wettelijke-rente-per-1-januari-2016/',
  'secondary',
);

const collectionCosts = rule(
  'nl-collection-costs',
  'Besluit vergoeding voor buitengerechtelijke incassokosten',
  'https://vuurkamp.nl/incassokosten-en-wettelijke-handelsrente-bij-het-uitblijven-van-betaling/; https://www.mindercasso.nl/rente-en-incassokosten-berekenen/',
  'secondary',
);

const paymentRule = rule(
  'nl-payment-order',
  'BW 6:44',
  'https://mijnwetten.nl/burgerlijk-wetboek-boek-6/artikel44',
  'secondary',
  '2026-11-22',
);

/** Parts of the principal in euro, the last without end, and what per cent of each is due. */
const scale: readonly { readonly part: string | null; readonly percent: string }[] = [
  { part: '2500', percent: '15' },
  { part: '2500', percent: '10' },
  { part: '5000', percent: '5' },
  { part: '190000', percent: '1' },
  { part: null, percent: '0.5' },
];
const least = parseRational('40');
const most = parseRational('6775');

/**
 * Between businesses the rate of the European Central Bank and 8, each half-year its own, and after each full year
 * interest bears interest; collection costs by a scale. A consumer owes the costs only after a letter that gives 14
 * days; the interest a consumer owes has its own rate, which was not found.
 */
export const netherlands: Statute = {
  law: 'NL',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor, isFourteenDayLetterOver }) => {
    const isConsumer = debtor === 'consumer';
    if (isConsumer && !isFourteenDayLetterOver) return { refusal: note('fourteen-day-letter-needed') };
    return {
      interest: isConsumer
        ? null
        : {
            rule: interest,
            table: ecbRefinancingRate,
            margin: { plus: '8' },
            mode: 'tracks',
            dayCount: 'ACT/365',
            isDayCountSourced: false,
            compounding: 'yearly',
          },
      compensation: { rule: collectionCosts, amountFor: byScale },
      notes: isConsumer ? ['consumer-rate-not-sourced', 'compensation-plus-vat'] : ['compensation-plus-vat'],
    };
  },
};

function byScale(late: Money): CompensationFound {
  if (late.currency !== 'EUR') return { amount: null, notes: [note('tiers-in-other-currency', { currency: 'EUR' })] };
  const cents = 10 ** minorDigits('EUR');
  let rest = fraction(late.minor, cents);
  let costs: Rational = zero;
  for (const { part, percent } of scale) {
    const taken = part === null ? rest : smaller(rest, parseRational(part));
    costs = plus(costs, times(times(taken, parseRational(percent)), fraction(1, 100)));
    rest = minus(rest, taken);
  }
  const raised = smaller(costs, least) === costs ? least : costs;
  return { amount: roundedMoney(times(smaller(raised, most), fraction(cents)), 'EUR'), notes: [] };
}
