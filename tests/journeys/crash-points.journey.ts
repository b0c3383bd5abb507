import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';

let browser: RunningChromium;
let popup: PopupTab;

beforeAll(async () => {
  browser = await startChromium();
  await seedSamples(browser, today());
  popup = await openPopup(browser);
  await popup.clients.first().waitFor();
});

afterAll(() => browser.close());

const clientId = 'client-0';
const invoiceId = 'client-0-1043';
const until = addDays(today(), 5);

/** Every action of the popup, with how many entries one of it writes. */
const actions: readonly (readonly [request: string, payload: object, entries: number])[] = [
  ['mark-paid', { invoiceId }, 1],
  ['place-hold', { clientId, invoiceIds: [], hold: { kind: 'snooze', until } }, 1],
  ['note-payment', { clientId, invoiceIds: [], amount: money(1_000, 'EUR'), paidOn: today() }, 1],
  ['record-call', { clientId, result: { outcome: 'dispute' }, note: null }, 2],
  ['skip-step', { clientId, stepId: 'polite-1' }, 1],
  ['close-invoices', { clientId, invoiceIds: [], as: 'written-off' }, 1],
  ['set-phone', { clientId, phone: '+44 20 7946 0001' }, 1],
];

/** From before the message has arrived to after it was answered, in milliseconds. */
const delays = [0, 1, 2, 3, 5, 8, 12, 18, 25, 40];

/** Sends one message and does not care whether it is answered. */
function send(request: string, payload: object): Promise<boolean> {
  return popup.page.evaluate(
    async ([fairdue, asked]) => {
      try {
        const reply = (await chrome.runtime.sendMessage({ fairdue, payload: asked })) as { ok: boolean } | undefined;
        return reply?.ok === true;
      } catch {
        return false;
      }
    },
    [request, payload] as const,
  );
}

/** How many entries a request has written, as the database itself has it. */
function written(requestId: string): Promise<number> {
  return popup.page.evaluate(
    (id) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('fairdue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const range = IDBKeyRange.bound(`${id}#`, `${id}#\uffff`);
          const counting = db.transaction('journal').objectStore('journal').count(range);
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
    requestId,
  );
}

/** What the popup shows: made of the projections, so that a half of an action would show. */
async function linesOf(): Promise<unknown> {
  const reply = await popup.page.evaluate(() =>
    chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } }),
  );
  return (reply as { answer: unknown }).answer;
}

describe('a worker that dies in the middle of an action', () => {
  it.each(actions)(
    '%s: it is there once or not at all, and asking again makes it once',
    async (request, payload, whole) => {
      const start = await linesOf();
      const outcomes: string[] = [];
      for (const delay of delays) {
        const requestId = crypto.randomUUID();
        const sent = send(request, { ...payload, requestId });
        await new Promise((resolve) => setTimeout(resolve, delay));
        await browser.killWorker();
        const answered = await sent;
        const before = await written(requestId);
        expect([0, whole]).toContain(before);
        if (answered) expect(before).toBe(whole);
        outcomes.push(before === 0 ? 'not' : answered ? 'answered' : 'unanswered');

        expect(await send(request, { ...payload, requestId })).toBe(true);
        expect(await written(requestId)).toBe(whole);

        const entryIds = Array.from({ length: whole }, (_, index) => `${requestId}#${index}`);
        const undoId = crypto.randomUUID();
        const undone = send('undo', { entryIds, requestId: undoId });
        await new Promise((resolve) => setTimeout(resolve, delay));
        await browser.killWorker();
        await undone;
        expect([0, whole]).toContain(await written(undoId));
        expect(await send('undo', { entryIds, requestId: undoId })).toBe(true);
        expect(await written(undoId)).toBe(whole);
        expect(await linesOf()).toEqual(start);
      }
      console.log(`${request}: ${outcomes.join(' ')}`);
    },
  );
});

describe('alarms that were cleared behind its back', () => {
  const names = () =>
    popup.page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).toSorted());

  it('come back with the next start of the worker', async () => {
    await expect.poll(names).toEqual(['day-begins', 'digest']);
    const before = await popup.page.evaluate(() => chrome.alarms.getAll());
    await popup.page.evaluate(() => chrome.alarms.clearAll());
    expect(await names()).toEqual([]);
    await browser.killWorker();
    await linesOf();
    await expect.poll(names).toEqual(['day-begins', 'digest']);
    const after = await popup.page.evaluate(() => chrome.alarms.getAll());
    const times = (alarms: typeof after) => alarms.map(({ name, scheduledTime }) => [name, scheduledTime]).toSorted();
    expect(times(after)).toEqual(times(before));
  });
});
