import { afterEach, describe, expect, it } from 'vitest';
import { nextPayRun } from '../../utils/domain/snooze-days.ts';
import { day } from './a-journal.ts';
import { simulateYear } from './follow-up/a-year-of-chasing.ts';

/** Zones with and without summer time, half an hour of it, a day that never was, and both ends of the day. */
const zones = ['America/New_York', 'Europe/London', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

const own = process.env.TZ;
afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

describe('the zone the machine is in', () => {
  it('changes nothing in what follows from calendar days', { timeout: 60_000 }, () => {
    const years = zones.map((zone) => {
      process.env.TZ = zone;
      // Summer time begins and ends on these days in one of the zones; Apia had no 30 December 2011.
      expect(nextPayRun(day('2011-12-29'), 30)).toBe('2011-12-30');
      expect(nextPayRun(day('2026-03-08'), 29)).toBe('2026-03-29');
      return JSON.stringify(simulateYear({ clients: 12, seed: 7 }));
    });
    expect(new Set(years).size).toBe(1);
  });
});
