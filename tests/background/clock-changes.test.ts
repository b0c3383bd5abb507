import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, localDayOf } from '../../utils/domain/calendar-day.ts';
import type { TodayView } from '../../utils/messages/views.ts';
import { gmailTab } from '../messages/a-message.ts';
import { aThread, invoiceMail } from './a-desk.ts';
import { askWorker, endWorker, startWorker, wakeAt } from './a-worker.ts';

/**
 * What clocks do to the digest and to today's list, in whatever zone the tests run in: each hour is asked of the
 * machine's own clock, and the days on which it changes are looked for.
 */
const hour = 3_600_000;
const first = new Date(2026, 2, 2, 8).getTime();

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ counted: true });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date'], now: first });
  startWorker();
  await askWorker('change-preferences', { changes: { weekend: [] } });
  const thread = aThread([invoiceMail('1043', '20 February 2026')]);
  await askWorker('read-thread', { thread, requestId: 'r' }, gmailTab);
});

afterEach(() => {
  endWorker();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The days whose digests were shown, in order. */
function watchDigests(): () => string[] {
  const created = vi.spyOn(fakeBrowser.notifications, 'create');
  return () => created.mock.calls.map(([id]) => String(id).replace('digest-', ''));
}

/** The moments of the year at which the zone's clocks go forward or back, to the hour; one in June where they never do. */
function clockChanges(): number[] {
  const offset = (at: number) => new Date(at).getTimezoneOffset();
  const hours = Array.from({ length: 300 * 24 }, (_, index) => first + index * hour);
  const changes = hours.filter((at) => offset(at) !== offset(at + hour));
  return changes.length > 0 ? changes : [new Date(2026, 5, 14, 2).getTime()];
}

/** Lives from one moment to another, waking at every alarm and at every third hour besides. */
async function live(from: number, to: number): Promise<void> {
  for (let at = from; at < to; ) {
    await wakeAt(at);
    const alarms = await fakeBrowser.alarms.getAll();
    at = Math.min(at + 3 * hour, ...alarms.map(({ scheduledTime }) => scheduledTime).filter((when) => when > at));
  }
}

describe('the digest, by the clock of the zone', () => {
  it.each([1, 2, 3, 9])('comes once on each day around a change of the clocks, at %i o’clock', async (digestHour) => {
    await askWorker('change-preferences', { changes: { digestHour } });
    for (const change of clockChanges()) {
      const shown = watchDigests();
      const on = new Date(change);
      const atDay = (days: number, hours: number) =>
        new Date(on.getFullYear(), on.getMonth(), on.getDate() + days, hours).getTime();
      await live(atDay(-1, 0), atDay(2, 12));
      expect(shown()).toEqual([-1, 0, 1, 2].map((days) => localDayOf(new Date(atDay(days, 12)))));
      vi.restoreAllMocks();
    }
  });

  it('comes once after the machine slept through its hour, and once after a fortnight away', async () => {
    const shown = watchDigests();
    await wakeAt(new Date(2026, 2, 20, 8));
    await wakeAt(new Date(2026, 2, 20, 17, 40));
    await wakeAt(new Date(2026, 2, 20, 23, 59));
    await wakeAt(new Date(2026, 3, 3, 22, 40));
    await wakeAt(new Date(2026, 3, 3, 22, 50));
    expect(shown()).toEqual(['2026-03-20', '2026-04-03']);
  });

  it('does not come again where the clock is set back, and is not lost where it is set forward', async () => {
    const shown = watchDigests();
    await wakeAt(new Date(2026, 2, 20, 9, 5));
    await wakeAt(new Date(2026, 2, 20, 7, 0));
    await wakeAt(new Date(2026, 2, 20, 9, 5));
    await wakeAt(new Date(2026, 2, 19, 12, 0));
    await wakeAt(new Date(2026, 2, 20, 12, 0));
    expect(shown()).toEqual(['2026-03-20']);
    await wakeAt(new Date(2026, 2, 21, 8, 0));
    await wakeAt(new Date(2026, 2, 22, 9, 0));
    expect(shown()).toEqual(['2026-03-20', '2026-03-22']);
  });

  it('follows the machine into another zone: once for each day there is, at the hour of where it is', async () => {
    const shown = watchDigests();
    vi.stubEnv('TZ', 'America/New_York');
    await wakeAt(Date.parse('2026-03-20T13:05:00Z'));
    expect(shown()).toEqual(['2026-03-20']);
    // In Apia it is the 21st already, half past two in the morning; then nine.
    vi.stubEnv('TZ', 'Pacific/Apia');
    await wakeAt(Date.parse('2026-03-20T13:30:00Z'));
    expect(shown()).toEqual(['2026-03-20']);
    await wakeAt(Date.parse('2026-03-20T20:00:00Z'));
    expect(shown()).toEqual(['2026-03-20', '2026-03-21']);
    // Back in New York it is the 20th again, and then the 21st a second time.
    vi.stubEnv('TZ', 'America/New_York');
    await wakeAt(Date.parse('2026-03-20T21:00:00Z'));
    await wakeAt(Date.parse('2026-03-21T14:00:00Z'));
    expect(shown()).toEqual(['2026-03-20', '2026-03-21']);
    await wakeAt(Date.parse('2026-03-22T14:00:00Z'));
    expect(shown()).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
  });
});

describe('today’s list, by the clock of the zone', () => {
  it('is that of the calendar day, to the minute before midnight and from the minute after it', async () => {
    const list = async () => (await askWorker('todays-list', { search: '' })) as TodayView;
    for (const change of clockChanges()) {
      const on = new Date(change);
      const [year, month, date] = [on.getFullYear(), on.getMonth(), on.getDate()] as const;
      for (const days of [-1, 0, 1]) {
        vi.setSystemTime(new Date(year, month, date + days, 23, 59));
        const before = await list();
        vi.setSystemTime(new Date(year, month, date + days + 1, 0, 1));
        const after = await list();
        expect(before.today).toBe(localDayOf(new Date(year, month, date + days, 12)));
        expect(after.today).toBe(addDays(before.today, 1));
        const overdue = ({ due }: TodayView) => due[0]?.invoices[0]?.daysOverdue ?? 0;
        expect(overdue(after)).toBe(overdue(before) + 1);
      }
    }
  });
});
