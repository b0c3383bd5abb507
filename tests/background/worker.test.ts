import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChange } from '../../utils/messages/change-signal.ts';
import type { ChangeAnswer, ThreadAnswer } from '../../utils/messages/protocol.ts';
import { openLedger } from '../../utils/store/database.ts';
import { deliver, gmailTab, popup } from '../messages/a-message.ts';
import { aThread, invoiceMail } from './a-desk.ts';
import { askWorker, endWorker, startWorker } from './a-worker.ts';

const thread = aThread([invoiceMail('1043', '8 March 2026')]);

let warned: MockInstance<typeof console.warn>;

beforeEach(async () => {
  fakeBrowser.reset();
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // What is counted once a session was counted already, except where a test is about it.
  await fakeBrowser.storage.session.set({ counted: true });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 20, 9, 30) });
  startWorker();
});

afterEach(() => {
  endWorker();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function readThread(requestId = 'read'): Promise<string> {
  const answer = (await askWorker('read-thread', { thread, requestId }, gmailTab)) as ThreadAnswer;
  const panel = answer.kind === 'tracked' ? answer.panels[0] : undefined;
  if (!panel) throw new Error(answer.kind);
  return panel.invoice.invoiceId;
}

const badge = () => fakeBrowser.action.getBadgeText({});

describe('the worker', () => {
  it('answers the very first message of its life', async () => {
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ trackedInvoices: 0, due: [] });
  });

  it('counts on the icon what is due, and follows every change', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.action.getTitle({})).not.toBe(''));
    expect(await badge()).toBe('');
    const invoiceId = await readThread();
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    expect(await fakeBrowser.action.getTitle({})).toContain('1');
    await askWorker('mark-paid', { invoiceId, requestId: 'p1' });
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  it('tells open pages that something has changed, and copies it', async () => {
    const told = vi.fn();
    const listening = new AbortController();
    onChange(told, listening.signal);
    await readThread();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await vi.waitFor(async () => {
      const stored = await fakeBrowser.storage.local.get('journal/sentinel');
      expect(stored['journal/sentinel']).toMatchObject({ entries: 1, invoices: 1 });
    });
  });

  it('knows everything again after it was ended, and answers a retry as it did before', async () => {
    const invoiceId = await readThread();
    const first = await askWorker('mark-paid', { invoiceId, requestId: 'p1' });
    endWorker();
    startWorker();
    expect(await askWorker('mark-paid', { invoiceId, requestId: 'p1' })).toEqual(first);
    const { entryIds } = (await askWorker('mark-paid', { invoiceId, requestId: 'p2' })) as ChangeAnswer;
    expect(entryIds).toEqual([]);
  });

  it('says with a code why it cannot answer, and goes on', async () => {
    const unknown = { fairdue: 'mark-paid', payload: { invoiceId: 'nothing', requestId: 'p1' } };
    expect(await deliver(unknown, popup)).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ due: [] });
  });

  it('says that a newer version has written the data', async () => {
    endWorker();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('fairdue', 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    startWorker();
    const list = { fairdue: 'todays-list', payload: { search: '' } };
    expect(await deliver(list, popup)).toEqual({ ok: false, error: { code: 'newer-data' } });
    const told = [expect.any(String), expect.objectContaining({ code: 'newer-data' })];
    await vi.waitFor(() => expect(warned).toHaveBeenCalledWith(...told));
  });

  it('opens the database again where the browser closed it', async () => {
    await readThread();
    await vi.waitFor(async () => {
      expect(await badge()).toBe('1');
      expect(await fakeBrowser.storage.local.get(null)).toHaveProperty(['journal/000001']);
    });
    await new Promise((resolve) => {
      const request = indexedDB.open('fairdue', 2);
      request.onsuccess = () => resolve(request.result.close());
    });
    const list = { fairdue: 'todays-list', payload: { search: '' } };
    expect(await deliver(list, popup)).toEqual({ ok: false, error: { code: 'newer-data' } });
  });

  it('misses are noted for the site they are of, and shown once they repeat', async () => {
    const miss = { site: 'gmail', part: 'thread-subject', outline: 'div>h2' };
    const onPayPal = { fairdue: 'note-miss', payload: { ...miss, site: 'paypal' } };
    expect(await deliver(onPayPal, gmailTab)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    for (let n = 0; n < 2; n += 1) await askWorker('note-miss', miss, gmailTab);
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ misses: [] });
    await askWorker('note-miss', miss, gmailTab);
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ misses: [miss] });
  });
});

describe('the alarms', () => {
  const times = async () =>
    Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
  const wanted = {
    'day-begins': new Date(2026, 2, 21, 0, 1).getTime(),
    digest: new Date(2026, 2, 23, 9, 0).getTime(),
  };

  it('stand just after midnight and at the hour of the next working day’s digest', async () => {
    await vi.waitFor(async () => expect(await times()).toEqual(wanted));
  });

  it('that were lost come back at the next start; those that stand are left alone', async () => {
    await vi.waitFor(async () => expect(await times()).toEqual(wanted));
    await fakeBrowser.alarms.clear('digest');
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    endWorker();
    startWorker();
    await vi.waitFor(async () => expect(await times()).toEqual(wanted));
    expect(create.mock.calls.map(([name]) => name)).toEqual(['digest']);
  });

  it('count the new day, however late they come', async () => {
    const mail = invoiceMail('2001', '20 March 2026');
    await askWorker('read-thread', { thread: aThread([mail], { threadId: 'dd01' }), requestId: 'r' }, gmailTab);
    expect(await badge()).toBe('');
    vi.setSystemTime(new Date(2026, 2, 27, 14, 12));
    const late = { name: 'day-begins', scheduledTime: wanted['day-begins'], persistAcrossSessions: true };
    await fakeBrowser.alarms.onAlarm.trigger(late);
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    const renewed = {
      'day-begins': new Date(2026, 2, 28, 0, 1).getTime(),
      digest: new Date(2026, 2, 30, 9, 0).getTime(),
    };
    // The count and the alarms follow a start side by side.
    await vi.waitFor(async () => expect(await times()).toEqual(renewed));
  });

  it('move with the hour the user chooses', async () => {
    await askWorker('change-preferences', { changes: { digestHour: 17 } });
    expect((await times()).digest).toBe(new Date(2026, 2, 20, 17, 0).getTime());
  });
});

describe('a ledger that lost its data', () => {
  it("is noticed at the start, offered back, and restored on the user's word", async () => {
    const invoiceId = await readThread();
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.storage.local.get(null))).toContain('journal/000001'),
    );
    endWorker();
    vi.stubGlobal('indexedDB', new IDBFactory());
    startWorker();
    expect(await askWorker('ledger-health', {})).toMatchObject({ kind: 'lost', missing: 1, found: { entries: 0 } });
    await vi.waitFor(() => expect(warned).toHaveBeenCalled());
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ due: [] });
    expect(await askWorker('restore-ledger', {})).toEqual({ kind: 'ok' });
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ due: [{ invoices: [{ invoiceId }] }] });
    expect(await badge()).toBe('1');
  });

  it('in part is noticed by the counting that is done once a session', async () => {
    await readThread();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(null)).toHaveProperty(['journal/000001']));
    const db = await openLedger();
    await db.clear('journal');
    db.close();
    endWorker();
    await fakeBrowser.storage.session.clear();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: new Date(2026, 2, 20, 9, 30) });
    startWorker();
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 20, 9, 30) });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toMatchObject({ counted: true }));
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ lostEntries: 1 });
    await askWorker('restore-ledger', {});
    expect(await askWorker('todays-list', { search: '' })).not.toHaveProperty('lostEntries');
  });

  it('and was used in the meantime is united with what comes back, nothing doubled', async () => {
    await readThread();
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.storage.local.get(null))).toContain('journal/000001'),
    );
    endWorker();
    vi.stubGlobal('indexedDB', new IDBFactory());
    startWorker();
    await readThread('again');
    expect(await askWorker('restore-ledger', {})).toEqual({ kind: 'ok' });
    expect(await askWorker('todays-list', { search: '' })).toMatchObject({ trackedInvoices: 1 });
  });
});

describe('the preferences', () => {
  it('start with the weekend of the region, and keep what is changed', async () => {
    await vi.waitFor(async () =>
      expect(await askWorker('read-preferences', {})).toMatchObject({ weekend: [6, 7], digestHour: 9 }),
    );
    const changed = await askWorker('change-preferences', { changes: { ownName: 'Jo', weekend: [5] } });
    expect(changed).toMatchObject({ ownName: 'Jo', weekend: [5], digestHour: 9 });
    endWorker();
    startWorker();
    expect(await askWorker('read-preferences', {})).toEqual(changed);
  });
});
