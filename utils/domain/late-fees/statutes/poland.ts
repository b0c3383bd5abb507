import { addDays, type CalendarDay, calendarDay, daysBetween } from '../../calendar-day.ts';
import { easterSunday } from '../../holidays/easter.ts';
import { toBusinessDay } from '../../payment-terms/business-day.ts';
import { note } from '../addition-note.ts';
import { flatCompensation, steppedCompensation } from '../compensation.ts';
import { polishReferenceRate } from '../rates/polish-reference-rate.ts';
import type { Compensation, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const act = 'Ustawa z 8 marca 2013 r. o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych';
const interest = rule(
  'pl-default-interest',
  `${act}, art. 4 and 11b`,
  'https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/przeciwdzialanie-nadmiernym-opoznieniom-w-transakcjach-17972194/art-11-b',
  'official',
);
const recoveryCosts = rule(
  'pl-compensation',
  `${act}, art. 10`,
  'http://www.kancelaria-radcy.com/?p=129',
  'secondary',
  '2026-11-22',
);

/** Ten points and three steps since this day; before, eight and always 40 euro. */
const reform = calendarDay('2020-01-01');

const before2020 = flatCompensation(recoveryCosts, '40.00', 'EUR', calendarDay('2013-04-28'));

const inEuro = steppedCompensation(
  recoveryCosts,
  [
    { upTo: '5000.00', including: true, amount: '40.00' },
    { upTo: '50000.00', including: false, amount: '70.00' },
    { upTo: null, including: true, amount: '100.00' },
  ],
  'PLN',
  'EUR',
);

/**
 * Between businesses the reference rate and 10 (8 against a public hospital), each half-year its own, and 40, 70 or 100
 * euro, changed into zloty.
 */
export const poland: Statute = {
  law: 'PL',
  paymentOrder: 'principal-first',
  paymentRule: null,
  agreement: 'beside',
  schemeFor: ({ debtor }, lastDay) =>
    debtor === 'consumer'
      ? { refusal: note('consumer-debtor') }
      : {
          interest: {
            rule: interest,
            table: polishReferenceRate,
            margin: { plus: debtor === 'public-hospital' || lastDay < reform ? '8' : '10' },
            mode: 'tracks',
            dayCount: 'ACT/365',
            isDayCountSourced: true,
            compounding: 'none',
          },
          compensation: withRateDay(lastDay < reform ? before2020 : inEuro),
          notes: ['not-assignable'],
        },
};

function withRateDay({ rule: by, amountFor }: Compensation): Compensation {
  return {
    rule: by,
    amountFor: (late, lastDayInTime) => {
      const found = amountFor(late, lastDayInTime);
      if (!found.amount) return found;
      const figures = { currency: 'PLN', rate: 'NBP', day: lastBusinessDayBefore(lastDayInTime) };
      return { ...found, notes: [...found.notes, note('convert-at', figures)] };
    },
  };
}

/** The last business day of the month before the one in which payment was due: its mid rate of the NBP counts. */
function lastBusinessDayBefore(due: CalendarDay): CalendarDay {
  return toBusinessDay(addDays(due, -Number(due.slice(8))), 'preceding', isHolidayAtMonthEnd);
}

/** Of Poland's holidays only Easter Monday and Corpus Christi can fall on the last days of a month. */
function isHolidayAtMonthEnd(day: CalendarDay): boolean {
  const sinceEaster = daysBetween(easterSunday(Number(day.slice(0, 4))), day);
  return sinceEaster === 1 || sinceEaster === 60;
}
