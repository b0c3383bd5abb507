import { note } from '../addition-note.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveScheme } from './euro-directive.ts';

const interest = rule(
  'it-default-interest',
  'D.Lgs. 231/2002',
  'https://ntplusdiritto.ilsole24ore.com/art/interessi-mora-2026-tasso-215-cento-AIzCuJ1',
  'secondary',
);

const paymentRule = rule(
  'it-payment-order',
  'Codice civile, art. 1194',
  'https://brocardi.it/codice-civile/libro-quarto/titolo-i/capo-ii/sezione-i/art1194.html',
  'secondary',
  '2026-11-22',
);

/** Between businesses the rate of the European Central Bank and 8, each half-year its own, and 40 euro. */
export const italy: Statute = {
  law: 'IT',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor }) =>
    debtor === 'consumer' ? { refusal: note('consumer-debtor') } : directiveScheme(interest, { plus: '8' }, false),
};
