import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type FirefoxGmail, openFirefoxGmail } from './support/firefox-gmail.ts';
import { journalInFirefox, onScreen } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';

const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

/** One browser for all: each test takes an invoice of its own. */
describeInFirefox('in Firefox, an event page that ends', () => {
  let firefox: RunningFirefox;
  let gmail: FirefoxGmail;

  beforeAll(async () => {
    firefox = await startFirefox({ idle: 1_000, replica: { today: today(), latency: 'none', pageSize: 200 } });
    gmail = await openFirefoxGmail(firefox, 0, '#all');
  });
  beforeEach(() => gmail.go('#all'));
  afterAll(() => firefox?.close());

  it('because nobody asks it anything is there again for the next press, in the page and in the popup', async () => {
    const { threadId } = await open(0);
    await firefox.eventPage.letDie();
    await gmail.press('Mark paid');
    await gmail.panel('paid');
    await gmail.back();
    expect(await gmail.badgeWords(threadId)).toBe('paid');

    const client = (await open(1)).invoice?.client ?? '';
    await firefox.eventPage.letDie();
    const popup = await firefox.openScreen();
    await findShown(popup, { selector: '[data-client]', words: client });
    await firefox.eventPage.letDie();
    // The popup hears of a change although nothing held the event page awake for it.
    await gmail.page.bringToFront();
    await gmail.press('Mark paid');
    const isListed = () => popup.evaluate((name) => document.querySelector(`[data-client="${name}"]`) !== null, client);
    await expect.poll(isListed).toBe(false);
    await popup.close();
  });

  it('sets the alarms again that were lost behind its back', async () => {
    const before = await alarms();
    expect(before.map(({ name }) => name).sort()).toEqual(['day-begins', 'digest']);
    await onScreen(firefox, (page) => page.evaluate(() => chrome.alarms.clearAll()));
    await firefox.eventPage.stop();
    await expect.poll(alarms).toEqual(before);
  });

  it('is woken by an alarm, as on the next day', async () => {
    await firefox.eventPage.stop();
    const screen = await firefox.openScreen();
    await firefox.eventPage.letDie();
    await screen.evaluate(() => chrome.alarms.create('digest', { when: Date.now() + 100 }));
    await expect.poll(() => firefox.eventPage.isRunning()).toBe(true);
    // It has also set the alarm for the hour the user chose.
    await expect
      .poll(() => screen.evaluate(async () => (await chrome.alarms.get('digest'))?.scheduledTime))
      .toBeGreaterThan(Date.now());
    await screen.close();
  });

  it('before it could save leaves the action done once', async () => {
    await open(2);
    const before = await countHolds();
    const screen = await firefox.openScreen();
    const asked = await holdTheJournal(screen);
    await gmail.press('Snooze');
    await gmail.press('For 3 days');
    await asked();
    await firefox.eventPage.stop();
    await letTheJournalGo(screen);
    await gmail.panel('held');
    await gmail.atRest();
    expect(await countHolds()).toBe(before + 1);
    await screen.close();
  });

  it.each([0, 10, 20, 40, 80])('%i ms after a press leaves the action done once', async (moment) => {
    await open(3);
    const before = await countHolds();
    await gmail.press('Snooze');
    const button = await gmail.button('For 3 days');
    const ended = new Promise((resolve) => setTimeout(resolve, moment)).then(firefox.eventPage.stop);
    await Promise.all([button.click(), ended]);
    await gmail.panel('held');
    await gmail.atRest();
    expect(await countHolds()).toBe(before + 1);
  });

  async function open(index: number): Promise<ThreadTruth> {
    const thread = overdue[index];
    if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
    await gmail.openThread(thread.threadId);
    await gmail.panel();
    return thread;
  }

  async function alarms() {
    const set = await onScreen(firefox, (page) => page.evaluate(() => chrome.alarms.getAll()));
    return set.toSorted((a, b) => a.name.localeCompare(b.name));
  }

  async function countHolds(): Promise<number> {
    return (await journalInFirefox(firefox)).filter(({ kind }) => kind === 'hold-placed').length;
  }
});

/**
 * Keeps a transaction open on the journal, so that nothing else can be saved in it. What it gives resolves once the
 * background has been asked for something that must be saved.
 */
async function holdTheJournal(screen: Page): Promise<() => Promise<void>> {
  await screen.evaluate(async () => {
    const asked = new Promise<void>((resolve) => {
      chrome.runtime.onMessage.addListener((message: unknown) => {
        if ((message as { fairdue?: string }).fairdue === 'place-hold') resolve();
        return undefined;
      });
    });
    const hand = { asked, letGo: false };
    Object.assign(globalThis, { hand });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('fairdue');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('journal', 'readwrite');
        const hold = () => {
          resolve();
          if (!hand.letGo) transaction.objectStore('journal').count().onsuccess = hold;
        };
        transaction.oncomplete = () => opening.result.close();
        hold();
      };
    });
  });
  return () => screen.evaluate(() => (globalThis as unknown as { hand: { asked: Promise<void> } }).hand.asked);
}

async function letTheJournalGo(screen: Page): Promise<void> {
  await screen.evaluate(() => {
    (globalThis as unknown as { hand: { letGo: boolean } }).hand.letGo = true;
  });
}
