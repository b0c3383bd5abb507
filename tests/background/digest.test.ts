import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLedger } from '../../utils/store/database.ts';
import { lastDigest, recordDigest } from '../../utils/store/digest-record.ts';
import { gmailTab } from '../messages/a-message.ts';
import { aThread, invoiceMail } from './a-desk.ts';
import { askWorker, endWorker, startWorker, wakeAt } from './a-worker.ts';

/** A Friday; Fairdue is on since half past eight. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute);

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set({ counted: true });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date'], now: at(20, 8, 30) });
  startWorker();
  const thread = aThread([invoiceMail('1043', '8 March 2026')]);
  await askWorker('read-thread', { thread, requestId: 'r' }, gmailTab);
});

afterEach(() => {
  endWorker();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The ids of all notifications ever created, in order. */
function watchNotifications() {
  return vi.spyOn(fakeBrowser.notifications, 'create');
}

describe('the digest', () => {
  it('comes once from the user’s hour on, with the count and the most important client', async () => {
    const created = watchNotifications();
    await wakeAt(at(20, 8, 59));
    expect(created).not.toHaveBeenCalled();
    await wakeAt(at(20, 9, 0));
    expect(created).toHaveBeenCalledExactlyOnceWith(
      'digest-2026-03-20',
      expect.objectContaining({ title: '1 client to contact today', message: 'First: Acme Ltd, €2,400.00.' }),
    );
    await wakeAt(at(20, 9, 1));
    await wakeAt(at(20, 17, 0));
    expect(created).toHaveBeenCalledTimes(1);
  });

  it('comes once after a fortnight away, however late', async () => {
    await wakeAt(at(20, 10));
    const created = watchNotifications();
    await wakeAt(new Date(2026, 3, 3, 22, 40));
    await wakeAt(new Date(2026, 3, 3, 22, 50));
    expect(created.mock.calls.map(([id]) => id)).toEqual(['digest-2026-04-03']);
  });

  it('does not come on a day off, nor where it is switched off', async () => {
    const created = watchNotifications();
    await wakeAt(at(21, 10));
    await wakeAt(at(22, 10));
    await askWorker('change-preferences', { changes: { daysOff: ['2026-03-23'] } });
    await wakeAt(at(23, 10));
    await askWorker('change-preferences', { changes: { notify: false } });
    await wakeAt(at(24, 10));
    expect(created).not.toHaveBeenCalled();
    expect(await fakeBrowser.alarms.get('digest')).toBeUndefined();
    await askWorker('change-preferences', { changes: { notify: true } });
    await wakeAt(at(24, 10, 5));
    expect(created.mock.calls.map(([id]) => id)).toEqual(['digest-2026-03-24']);
  });

  it('is shown, as the same notification, where the worker died between noting and showing it', async () => {
    const db = await openLedger();
    await recordDigest(db, { day: '2026-03-20' as never, shown: false });
    const created = watchNotifications();
    await wakeAt(at(20, 9, 10));
    await wakeAt(at(20, 9, 11));
    expect(created.mock.calls.map(([id]) => id)).toEqual(['digest-2026-03-20']);
    expect(await lastDigest(db)).toEqual({ day: '2026-03-20', shown: true });
    db.close();
  });

  it('is written down before it is shown', async () => {
    const seen: unknown[] = [];
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => {
      const db = await openLedger();
      seen.push(await lastDigest(db));
      db.close();
      return 'digest-2026-03-20';
    });
    await wakeAt(at(20, 9, 30));
    expect(seen).toEqual([{ day: '2026-03-20', shown: false }]);
  });

  it('opens today’s list in a tab when it is pressed; other notifications are none of its business', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('digest-2026-03-20');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
    expect(opened.mock.calls[0]?.[0]?.url).toContain('/popup.html');
    await fakeBrowser.notifications.onClicked.trigger('something-else');
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
