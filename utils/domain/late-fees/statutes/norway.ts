import { addDays, type CalendarDay } from '../../calendar-day.ts';
import type { Money } from '../../money.ts';
import { note } from '../addition-note.ts';
import { knownMoney } from '../exact-money.ts';
import { norwegianLatePaymentRate } from '../rates/norwegian-late-payment-rate.ts';
import type { CompensationFound, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const interest = rule(
  'no-late-payment-interest',
  'Forsinkelsesrenteloven §§ 2 and 3',
  'regjeringen.no id2505910; regnskapnorge.no',
  'secondary',
);
const standard = rule(
  'no-compensation',
  'Forsinkelsesrenteloven § 3 a',
  'lunderobertsen.no; regjeringen.no id2505910; hokas.no; totalkapital.no; revisjonskompaniet.no; regnskapnorge.no',
  'secondary',
);

/** Standardkompensasjon in kroner by the first day of the half-year; only what was found. */
const amounts: Readonly<Record<string, string>> = {
  '2015-07-01': '330',
  '2016-07-01': '370',
  '2019-07-01': '390',
  '2021-07-01': '400',
  '2022-07-01': '400',
  '2023-01-01': '410',
};

/** The rate of each half-year, so far as it was found (none after June 2023); between businesses a standard sum. */
export const norway: Statute = {
  law: 'NO',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'beside',
  schemeFor: ({ debtor }) => ({
    interest: {
      rule: interest,
      table: norwegianLatePaymentRate,
      margin: {},
      mode: 'tracks',
      dayCount: 'ACT/365',
      isDayCountSourced: false,
      compounding: 'none',
    },
    compensation: debtor === 'consumer' ? null : { rule: standard, amountFor },
    notes: [],
  }),
};

function amountFor(_late: Money, lastDayInTime: CalendarDay): CompensationFound {
  const day = addDays(lastDayInTime, 1);
  const halfYear = `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`;
  const amount = amounts[halfYear];
  return amount
    ? { amount: knownMoney(amount, 'NOK'), notes: [] }
    : { amount: null, notes: [note('compensation-not-sourced')] };
}
