import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { journalInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { mailboxOfInvoices } from './support/invoice-mailbox.ts';
import { countKinds } from './support/ledger.ts';

const bar = '[data-fairdue="find-progress"]';

describeInFirefox('in Firefox, finding what was sent before Fairdue', () => {
  let firefox: RunningFirefox;
  let screen: Page;
  let gmail: Page;

  beforeAll(async () => {
    const replica = { today: today(), latency: 'none', pageSize: 3, mailboxes: [mailboxOfInvoices(5)] } as const;
    firefox = await startFirefox({ replica });
    screen = await firefox.openScreen('options.html#find');
  });
  afterAll(() => firefox?.close());

  const press = async (page: Page, name: string, inside?: string) => {
    await page.bringToFront();
    await (await findShown(page, { selector: 'button', name, ...(inside ? { inside } : {}) })).click();
  };

  it('goes through the results on the user’s command, with the event page ended in the middle', async () => {
    await press(screen, 'Open the search in Gmail');
    await expect.poll(async () => (await searchTab()) !== null).toBe(true);
    gmail = (await searchTab()) ?? screen;
    await press(gmail, 'Start', bar);
    await findShown(gmail, { selector: 'p', inside: bar, words: 'of 5 conversations looked at' });
    await firefox.eventPage.stop();
    await findShown(gmail, { selector: 'p', inside: bar, words: 'All 5 conversations looked at.' });
    expect(await journalInFirefox(firefox)).toEqual([]);
  });

  it('ends in the list, where all sure ones are tracked and taken back', async () => {
    await press(gmail, 'See the list', bar);
    await press(screen, 'Track all 5 sure ones');
    await findShown(screen, { selector: '[data-answer="track"]' });
    expect(countKinds(await journalInFirefox(firefox))['invoice-tracked']).toBe(5);
    await (await findShown(screen, { selector: '.notice button', name: 'Undo' })).click();
    await findShown(screen, { selector: 'button', name: 'Track all 5 sure ones' });
  });

  async function searchTab(): Promise<Page | null> {
    const pages = await firefox.browser.pages();
    return pages.find((page) => page.url().includes('#search/')) ?? null;
  }
});
