import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextAt } from '../../entrypoints/background/alarms.ts';
import type { Instant } from '../../utils/domain/calendar-day.ts';

afterEach(() => vi.unstubAllEnvs());

const at = (zone: string, now: string, hour: number, minute = 0) => {
  vi.stubEnv('TZ', zone);
  return new Date(nextAt(now as Instant, hour, minute)).toISOString();
};

describe('the next time of day', () => {
  it.each<[string, string, string, number, string]>([
    ['later today', 'Europe/London', '2026-11-22T07:00:00.000Z', 9, '2026-11-22T09:00:00.000Z'],
    ['tomorrow where it is now', 'Europe/London', '2026-11-22T09:00:00.000Z', 9, '2026-11-23T09:00:00.000Z'],
    ['tomorrow where it has passed', 'America/New_York', '2026-11-22T18:00:00.000Z', 9, '2026-11-23T14:00:00.000Z'],
    ['in the zone the machine is in', 'Asia/Kolkata', '2026-11-22T00:00:00.000Z', 9, '2026-11-22T03:30:00.000Z'],
    ['on the far side of the date line', 'Pacific/Apia', '2026-11-22T12:00:00.000Z', 9, '2026-11-22T20:00:00.000Z'],
    ['where zones go by half hours', 'Australia/Lord_Howe', '2026-11-22T00:00:00.000Z', 9, '2026-11-22T22:00:00.000Z'],
    ['after clocks went forward', 'Europe/London', '2026-03-28T12:00:00.000Z', 9, '2026-03-29T08:00:00.000Z'],
    ['after clocks went back', 'Europe/London', '2026-10-24T12:00:00.000Z', 9, '2026-10-25T09:00:00.000Z'],
    ['in an hour that is left out', 'America/New_York', '2026-03-08T05:00:00.000Z', 2, '2026-03-08T07:00:00.000Z'],
    ['once in an hour that comes twice', 'America/New_York', '2026-11-01T05:30:00.000Z', 1, '2026-11-02T06:00:00.000Z'],
  ])('%s', (_what, zone, now, hour, expected) => {
    expect(at(zone, now, hour)).toBe(expected);
  });

  it('is always ahead, and at most a day and an hour away', () => {
    for (const zone of ['America/New_York', 'Europe/London', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
      for (let hours = 0; hours < 24 * 366; hours += 5) {
        const now = new Date(Date.UTC(2026, 0, 1, hours, 17)).toISOString();
        const away = Date.parse(at(zone, now, 9)) - Date.parse(now);
        expect(away).toBeGreaterThan(0);
        expect(away).toBeLessThanOrEqual(25 * 3_600_000);
      }
    }
  });
});
