import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { type ClockReading, isDigestDue, nextDigest } from '../../utils/domain/digest.ts';
import { isWorkingDay } from '../../utils/domain/follow-up/working-days.ts';
import { day, dayAfterMonday, monday } from './a-journal.ts';

const atNine = { isOn: true, minute: 9 * 60 };
const off = { weekend: [6, 7], daysOff: [day('2026-03-04')] } as const;

function at(today: CalendarDay, time: string): ClockReading {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { today, minute: hours * 60 + minutes };
}

describe('the digest', () => {
  const cases: [string, ClockReading, CalendarDay | null, boolean][] = [
    ['comes at the user’s hour', at(monday, '09:00'), null, true],
    ['does not come before it', at(monday, '08:59'), null, false],
    ['comes late when the machine was off at that hour', at(monday, '23:59'), dayAfterMonday(-3), true],
    ['comes once a day', at(monday, '17:00'), monday, false],
    ['does not come on a weekend', at(dayAfterMonday(-1), '10:00'), null, false],
    ['does not come on a day off', at(dayAfterMonday(2), '10:00'), null, false],
    ['comes once after a fortnight away', at(monday, '10:00'), dayAfterMonday(-14), true],
    ['does not come again when the clock is set back an hour', at(monday, '08:30'), monday, false],
    ['does not come again when the zone goes back over midnight', at(monday, '20:00'), dayAfterMonday(1), false],
    ['comes although a wrong clock had shown one next year', at(monday, '10:00'), day('2027-03-01'), true],
  ];
  it.each(cases)('%s', (_name, clock, lastOn, expected) => {
    expect(isDigestDue(atNine, off, clock, lastOn, 3)).toBe(expected);
  });

  it('does not come where nothing is due, or where it is switched off', () => {
    expect(isDigestDue(atNine, off, at(monday, '10:00'), null, 0)).toBe(false);
    expect(isDigestDue({ ...atNine, isOn: false }, off, at(monday, '10:00'), null, 3)).toBe(false);
    expect(nextDigest({ ...atNine, isOn: false }, off, at(monday, '10:00'), null)).toBeNull();
  });

  it.each([
    ['today while the hour is still to come', at(monday, '08:00'), null, monday],
    ['the day after, once it was shown', at(monday, '10:00'), monday, dayAfterMonday(1)],
    ['after the day off', at(dayAfterMonday(1), '10:00'), dayAfterMonday(1), dayAfterMonday(3)],
    ['after the weekend', at(dayAfterMonday(4), '10:00'), dayAfterMonday(4), dayAfterMonday(7)],
  ])('is looked for again %s', (_name, clock, lastOn, expected) => {
    expect(nextDigest(atNine, off, clock, lastOn)).toEqual({ today: expected, minute: 540 });
  });

  it('comes exactly once on every working day on which the machine was on after the hour, whatever the clock does', () => {
    // Looks at the clock come in any number; a clock change may show the same hour twice or leave one out.
    const looks = fc.array(fc.tuple(fc.nat(20), fc.nat(1439)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(looks, (times) => {
        const shown: CalendarDay[] = [];
        const expected = new Set<CalendarDay>();
        let lastOn: CalendarDay | null = null;
        for (const [after, minute] of times.toSorted((a, b) => a[0] - b[0])) {
          const clock = { today: addDays(monday, after), minute };
          if (minute >= atNine.minute && isWorkingDay(clock.today, off)) expected.add(clock.today);
          if (!isDigestDue(atNine, off, clock, lastOn, 1)) continue;
          shown.push(clock.today);
          lastOn = clock.today;
        }
        expect(shown).toEqual([...expected]);
      }),
      { numRuns: 500, seed: 41 },
    );
  });
});
