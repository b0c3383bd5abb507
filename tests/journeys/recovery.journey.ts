import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { journalOf } from './support/ledger.ts';
import { openPopup } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';

let browser: RunningChromium;

beforeAll(async () => {
  browser = await startChromium();
  await seedSamples(browser, today());
});

afterAll(() => browser.close());

/** The database is gone, as Chromium leaves it after damage: empty, and not a word said. */
async function loseTheDatabase(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/icon/128.png`);
  await browser.killWorker();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('fairdue');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await page.close();
}

describe('records that the database has lost', () => {
  it('are told of in the popup, shown side by side, and brought back by a press, all of them', async () => {
    const popup = await openPopup(browser);
    await popup.clients.first().waitFor();
    const before = await journalOf(browser);
    const names = await popup.clients.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-client')));
    const copied = () => popup.page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    await expect.poll(copied).toContain('journal/sentinel');
    await popup.page.close();
    await loseTheDatabase();

    const after = await openPopup(browser, { width: 320, height: 600 });
    const notice = after.page.getByRole('alert').filter({ hasText: 'second copy' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain(`${before.length} records are missing`);
    expect(await after.page.getByText('No invoices yet').count()).toBe(0);
    expect(await axeViolations(after.page)).toEqual([]);
    await keepScreenshot(after.page, 'recovery-popup-light-320');

    const opened = browser.context.waitForEvent('page');
    await notice.getByRole('button', { name: 'See what was found' }).click();
    const screen = await opened;
    await screen.getByRole('row', { name: `Records 0 ${before.length}` }).waitFor();
    // Looking is not doing.
    expect(await journalOf(browser)).toEqual([]);
    for (const width of [320, 600]) {
      for (const scheme of ['light', 'dark'] as const) {
        await screen.setViewportSize({ width, height: 600 });
        await screen.emulateMedia({ colorScheme: scheme });
        await keepScreenshot(screen, `recovery-${scheme}-${width}`);
        expect(await axeViolations(screen)).toEqual([]);
        expect(await fitsItsWidth(screen)).toBe(true);
      }
    }
    await screen.getByRole('button', { name: 'Bring back' }).press('Enter');
    await screen.getByText('Everything is back.').waitFor();
    await screen.getByText('Nothing is missing.').waitFor();
    expect(await journalOf(browser)).toEqual(before);
    await expect.poll(() => notice.count()).toBe(0);
    await expect
      .poll(() => after.clients.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-client'))))
      .toEqual(names);
    await screen.getByRole('button', { name: 'Check again' }).press('Enter');
    await screen.getByText('Nothing is missing.').waitFor();
  });
});
