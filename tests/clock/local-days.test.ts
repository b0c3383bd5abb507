import { describe, expect, it } from 'vitest';
import { nextAt } from '../../entrypoints/background/alarms.ts';
import { addDays, daysBetween, type Instant, localDayOf, weekdayOf } from '../../utils/domain/calendar-day.ts';
import { nextMonday, nextPayRun } from '../../utils/domain/snooze-days.ts';
import { day } from '../domain/a-journal.ts';

const moments = ['2011-12-30', '2026-01-15', '2026-07-15'].map((utc) => new Date(`${utc}T12:00:00Z`));

/** What local clocks show at noon UTC of three days: enough to know each zone by. */
const shownIn: Readonly<Record<string, readonly string[]>> = {
  'America/New_York': ['2011-12-30 07:00', '2026-01-15 07:00', '2026-07-15 08:00'],
  'Europe/London': ['2011-12-30 12:00', '2026-01-15 12:00', '2026-07-15 13:00'],
  // Apia went from the 29th to the 31st of December 2011.
  'Pacific/Apia': ['2011-12-31 02:00', '2026-01-16 01:00', '2026-07-16 01:00'],
  'Asia/Kolkata': ['2011-12-30 17:30', '2026-01-15 17:30', '2026-07-15 17:30'],
  'Australia/Lord_Howe': ['2011-12-30 23:00', '2026-01-15 23:00', '2026-07-15 22:30'],
};

const zone = process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('local days', () => {
  it(`are those of ${zone}`, () => {
    const shown = moments.map((at) => `${localDayOf(at)} ${padded(at.getHours())}:${padded(at.getMinutes())}`);
    expect(shown).toEqual(shownIn[zone] ?? moments.map(inZone));
  });

  it('follow each other without a gap or a double, whatever clocks do between them', () => {
    const firstDay = localDayOf(new Date(2026, 0, 1, 12));
    expect(firstDay).toBe('2026-01-01');
    for (let count = 0; count < 800; count += 1) {
      const noon = new Date(2026, 0, 1 + count, 12);
      expect(localDayOf(noon)).toBe(addDays(firstDay, count));
      expect(daysBetween(firstDay, localDayOf(noon))).toBe(count);
      expect(weekdayOf(localDayOf(noon))).toBe(noon.getDay() || 7);
    }
  });

  it('each have one beginning, to which the first alarm of the day belongs', () => {
    for (let count = 0; count < 800; count += 1) {
      const noon = new Date(2026, 0, 1 + count, 12);
      const begins = new Date(nextAt(noon.toISOString() as Instant, 0, 1));
      expect(localDayOf(begins)).toBe(addDays(localDayOf(noon), 1));
      const nine = new Date(nextAt(noon.toISOString() as Instant, 9, 0));
      expect([localDayOf(nine), nine.getHours()]).toEqual([addDays(localDayOf(noon), 1), 9]);
    }
  });

  it('are what a snooze counts in', () => {
    expect(nextPayRun(day('2011-12-29'), 30)).toBe('2011-12-30');
    expect(nextPayRun(day('2026-03-08'), 29)).toBe('2026-03-29');
    expect(nextMonday(day('2026-03-28'))).toBe('2026-03-30');
    expect(nextMonday(day('2026-10-31'))).toBe('2026-11-02');
  });
});

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** The same by `Intl`, for a zone that is not in the table. */
function inZone(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(at);
}
