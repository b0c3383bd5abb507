import { note } from '../addition-note.ts';
import type { Statute } from '../scheme.ts';
import { rule } from '../source.ts';
import { directiveScheme } from './euro-directive.ts';

const interest = rule(
  'es-default-interest',
  'Ley 3/2004, art. 7',
  'https://www.boe.es/diario_boe/txt.php?id=BOE-A-2019-18736; BOE-A-2025-27201',
  'official',
);

const compensation = rule(
  'es-compensation',
  'Ley 3/2004, art. 8',
  'https://www.mariscal-abogados.com/indemnity-for-recovery-costs/',
  'secondary',
);

const paymentRule = rule(
  'es-payment-order',
  'Código Civil, art. 1173',
  'https://vlex.es/vid/amortizacion-parcial-aplican-pagos-208221',
  'secondary',
  '2026-11-22',
);

/** Between businesses the rate of the European Central Bank and 8, each half-year its own, and 40 euro. */
export const spain: Statute = {
  law: 'ES',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  schemeFor: ({ debtor }) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : directiveScheme(interest, { plus: '8' }, false, compensation),
};
