import { calendarDay } from '../../calendar-day.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveScheme } from './euro-directive.ts';

const business = rule(
  'pt-default-interest',
  'Decreto-Lei 62/2013; Código Comercial, art. 102, § 5',
  'https://eco.sapo.pt/2026/01/16/juros-de-mora-que-o-estado-paga-as-empresas-ficam-nos-1015/',
  'secondary',
);

const other = rule(
  'pt-default-interest-other',
  'Código Comercial, art. 102, § 3; Portaria 277/2013',
  'https://www.gescriar.pt/?p=4673; http://ccipd.pt/juros-comerciais-1o-semestre-2015/',
  'secondary',
  '2026-11-22',
);

const compensation = rule(
  'pt-compensation',
  'Decreto-Lei 62/2013, compensation for recovery costs',
  'https://ggadvogados.pt/2019/01/22/taxas-supletivas-de-juros-comerciais-para-o-1o-semestre-de-2019/',
  'secondary',
  '2026-11-22',
);

const paymentRule = rule(
  'pt-payment-order',
  'Código Civil, art. 785',
  'https://dre.pt/web/guest/legislacao-consolidada/-/lc/106487514/201703312258/73409172/diplomaPagination/diploma/40',
  'official',
  '2026-11-22',
);

/** Contracts from before this day keep seven points and no compensation. */
const inForce = calendarDay('2013-07-01');

/** The rate of the European Central Bank and 8 between businesses, with 40 euro; 7 against consumers, without. */
export const portugal: Statute = {
  law: 'PT',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor, issueDate }, lastDay) =>
    debtor === 'consumer' || (issueDate ?? lastDay) < inForce
      ? { ...directiveScheme(other, { plus: '7' }, false), compensation: null, notes: [] }
      : directiveScheme(business, { plus: '8' }, false, compensation),
};
