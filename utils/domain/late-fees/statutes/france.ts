import type { CalendarDay } from '../../calendar-day.ts';
import { note } from '../addition-note.ts';
import { rateOn } from '../rate-table.ts';
import { frenchLegalRate } from '../rates/french-legal-rate.ts';
import { fraction, parseRational, times, toShortDecimal } from '../rational.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveScheme } from './euro-directive.ts';

const interest = rule(
  'fr-penalties',
  'Code de commerce, art. L441-10',
  'https://bpifrance-creation.fr/boiteaoutils/taux-penalites-retard',
  'secondary',
);

const compensation = rule(
  'fr-compensation',
  'Code de commerce, art. L441-10 and D441-5',
  'https://agenceobjectifpaiement.com/pages/penalites-de-retard-de-paiement.html',
  'secondary',
);

const paymentRule = rule(
  'fr-payment-order',
  'Code civil, art. 1343-1',
  'https://aurelienbamde.com/2022/11/08/limputation-du-paiement-en-presence-dobligations-de-sommes-dargent/',
  'secondary',
  '2026-11-22',
);

/** Between businesses the rate of the European Central Bank and 10, due without a reminder, and 40 euro an invoice. */
export const france: Statute = {
  law: 'FR',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  leastAgreedPercent,
  schemeFor: ({ debtor }) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : directiveScheme(interest, { plus: '10' }, true, compensation),
};

/** Three times the legal rate, art. L441-10. */
function leastAgreedPercent(day: CalendarDay): string | null {
  const found = rateOn(frenchLegalRate, day);
  return found && toShortDecimal(times(parseRational(found.row.percent), fraction(3)));
}
