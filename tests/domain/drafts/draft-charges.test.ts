import { expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { draftCharges } from '../../../utils/domain/drafts/draft-charges.ts';
import { writeDraft } from '../../../utils/domain/drafts/write-draft.ts';
import { whatMayBeAdded } from '../../../utils/domain/late-fees/what-may-be-added.ts';
import { money } from '../../../utils/domain/money.ts';
import { fill } from '../../../utils/templates/fill-template.ts';
import { aDebt } from '../late-fees/a-debt.ts';
import { draftRequest } from './draft-cases.ts';

const germanDebt = aDebt({ principal: money(400_000, 'EUR'), dueDate: calendarDay('2026-05-31') });
const chargesOn = (day: string) => draftCharges([whatMayBeAdded(germanDebt, null, calendarDay(day))]);
const textOf = (today: string) =>
  writeDraft(
    draftRequest({ today: calendarDay(today), occasion: 'demand', tone: 'final', charges: chargesOn(today) }),
    fill,
  ).paragraphs.join('\n');

it('charges are stated as of the day of the draft, with what each further day adds', () => {
  expect(textOf('2026-12-01')).toMatch(/In addition, as of 1 December 2026 .+ Each further day adds €\d/);
});

it('where the rates end before that day, the draft names the day to which they are known', () => {
  const text = textOf('2027-03-01');
  expect(text).toContain('In addition, as of 31 December 2026 (');
  expect(text).not.toContain('Each further day');
  expect(chargesOn('2027-03-01')?.interest).toEqual(chargesOn('2026-12-31')?.interest);
});

it('where nothing may be added, there are none', () => {
  expect(draftCharges([whatMayBeAdded(germanDebt, null, calendarDay('2026-05-31'))])).toBeNull();
  expect(draftCharges([])).toBeNull();
});
