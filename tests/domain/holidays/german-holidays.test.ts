import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import { easterSunday } from '../../../utils/domain/holidays/easter.ts';
import { isGermanHoliday } from '../../../utils/domain/holidays/german-holidays.ts';

describe('Easter Sunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('a German holiday', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-10-03', 'German Unity Day'],
    ['2026-12-26', 'the second day of Christmas'],
  ])('is %s, %s', (day) => {
    expect(isGermanHoliday(calendarDay(day))).toBe(true);
  });

  it.each(['2026-04-05', '2026-12-24', '2026-12-31', '2026-10-31'])('is not %s', (day) => {
    expect(isGermanHoliday(calendarDay(day))).toBe(false);
  });
});
