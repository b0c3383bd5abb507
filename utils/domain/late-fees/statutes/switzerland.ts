import { type CalendarDay, calendarDay, laterDay } from '../../calendar-day.ts';
import { note } from '../addition-note.ts';
import type { Debt } from '../debt.ts';
import { fixedRate } from '../rate-table.ts';
import type { Refusal, Statute } from '../scheme.ts';
import { rule } from '../source.ts';

const or104 =
  'https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_104; https://github.com/durchblick-nl/verzugszinsrechner';
const interest = rule('ch-default-interest', 'OR Art. 104 Abs. 1 and 105 Abs. 3', or104, 'secondary');
const paymentRule = rule(
  'ch-payment-order',
  'OR Art. 85 Abs. 1',
  'https://droit-bilingue.ch/de-en/2/22/220-85-97.html',
  'secondary',
);
const fivePerCent = fixedRate('ch-five', 'OR Art. 104 Abs. 1', '5', calendarDay('2026-11-21'), or104, 'secondary');

/** 5 per cent against anyone, no interest on it, no compensation. ACT/365, ACT/360 and ACT/ACT are all in use. */
export const switzerland: Statute = {
  law: 'CH',
  paymentOrder: 'interest-first',
  paymentRule,
  agreement: 'beside',
  lastDayInTime,
  schemeFor: () => ({
    interest: {
      rule: interest,
      table: fivePerCent,
      margin: {},
      mode: 'tracks',
      dayCount: 'ACT/365',
      isDayCountSourced: false,
      compounding: 'none',
    },
    compensation: null,
    notes: [],
  }),
};

/** OR Art. 102: an agreed day starts default by itself, else a reminder must. */
function lastDayInTime({ dueDate, dueDateBasis, remindedOn }: Debt): CalendarDay | Refusal {
  if (dueDate && dueDateBasis !== 'stated') return dueDate;
  if (remindedOn) return laterDay(remindedOn, dueDate ?? remindedOn);
  return { refusal: note(dueDate ? 'reminder-needed' : 'due-date-unknown') };
}
