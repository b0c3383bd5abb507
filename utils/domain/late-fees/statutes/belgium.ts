import { note } from '../addition-note.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveScheme } from './euro-directive.ts';

const interest = rule(
  'be-default-interest',
  'Loi du 2 août 2002, art. 5',
  'https://www.schoups.com/fr/nieuws/21432?subid=2821; https://embuild.be/fr/actualit%C3%A9s/le-retard-de-paiement-le-taux-dint%C3%A9r%C3%AAt-applicable-en-2026',
  'secondary',
);

const paymentRule = rule(
  'be-payment-order',
  'Code civil (ancien), art. 1254',
  'http://www.droitbelge.be/fiches_detail.asp?idcat=36&id=740',
  'secondary',
  '2026-11-22',
);

/** Between businesses the rate of the European Central Bank and 8, rounded up to the half point, and 40 euro. */
export const belgium: Statute = {
  law: 'BE',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor }) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : directiveScheme(interest, { plus: '8', upTo: '0.5' }, false),
};
