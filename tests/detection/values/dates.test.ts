import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/detection/text/fold.ts';
import { findDates } from '../../../utils/detection/values/dates.ts';
import { type DateHints, dateOrderOf, resolveDate } from '../../../utils/detection/values/resolve-dates.ts';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';

const sentOn = calendarDay('2026-03-10');

function daysIn(text: string, hints: Partial<DateHints> = {}): (string | null)[] {
  const dates = findDates(fold(text));
  const order = dateOrderOf(dates, { language: null, currencies: new Set(), sentOn: null, ...hints });
  return dates.map((date) => resolveDate(date, order, sentOn)?.day ?? null);
}

describe('dates in a line', () => {
  it.each([
    ['2026-04-06', '2026-04-06'],
    ['06.04.2026', '2026-04-06'],
    ['6. 4. 2026', '2026-04-06'],
    ['6.4.26', '2026-04-06'],
    ['24/04/2026', '2026-04-24'],
    ['04/24/2026', '2026-04-24'],
    ['April 6, 2026', '2026-04-06'],
    ['April 6th, 2026', '2026-04-06'],
    ['6 April 2026', '2026-04-06'],
    ['the 6th of April 2026', '2026-04-06'],
    ['02-Sep-1995', '1995-09-02'],
    ['6. März 2026', '2026-03-06'],
    ['31. Jänner 2026', '2026-01-31'],
    ['1er mars 2026', '2026-03-01'],
    ['15 août 2026', '2026-08-15'],
    ['3 de abril de 2026', '2026-04-03'],
    ['5 de março de 2026', '2026-03-05'],
    ['7 maggio 2026', '2026-05-07'],
    ['2 februari 2026', '2026-02-02'],
    ['due April 6', '2026-04-06'],
    ['fällig am 15.4.', '2026-04-15'],
    ['2026年8月31日', '2026-08-31'],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it.each([
    ['a version', 'release 1.2.3.4'],
    ['an invoice number', 'INV-2026-04-06-7'],
    ['an amount after the name of a month', '10.50 may 120'],
    ['a fraction of hours', '3.5 h'],
  ])('does not take %s for a date', (_, text) => {
    expect(findDates(fold(text)).filter(({ year }) => year !== null)).toEqual([]);
  });

  it('gives nothing for a day that does not exist', () => {
    expect(daysIn('30.02.2026')).toEqual([null]);
  });
});

describe('the order of day and month', () => {
  it.each<readonly [why: string, text: string, hints: Partial<DateHints>, expected: string]>([
    ['another date of the document allows one order only', '13/02/2026 03/04/2026', {}, '2026-04-03'],
    ['another date allows the other order only', '02/13/2026 03/04/2026', {}, '2026-03-04'],
    ['the language writes the day first', '03/04/2026', { language: 'fr' }, '2026-04-03'],
    ['one order is the day the mail was sent on', '03/10/2026', { language: 'en', sentOn }, '2026-03-10'],
    ['the amounts are in US dollars', '03/04/2026', { language: 'en', currencies: new Set(['USD']) }, '2026-03-04'],
    ['the amounts are in pounds', '03/04/2026', { language: 'en', currencies: new Set(['GBP']) }, '2026-04-03'],
  ])('follows from the document: %s', (_, text, hints, expected) => {
    expect(daysIn(text, hints).at(-1)).toBe(expected);
  });
});
