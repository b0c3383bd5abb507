import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { journalOf } from './support/ledger.ts';
import { openPopup } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairdue-backup-'));

async function openSettings(browser: RunningChromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#settings`);
  await page.getByRole('heading', { name: 'Backup' }).waitFor();
  return page;
}

async function bringIn(page: Page, name: string, contents: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, contents);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring a backup in' }).click();
  await (await chooser).setFiles(file);
}

const said = (page: Page, words: RegExp | string) => page.locator('.notice', { hasText: words }).waitFor();

describe('settings and backup', () => {
  it('keeps business details and ways to pay, refuses what cannot be, and saves all of it in one file', async () => {
    const browser = await startChromium();
    let saved: string;
    try {
      await seedSamples(browser, today());
      const page = await openSettings(browser);
      const fill = async (label: string, value: string) => {
        await page.getByLabel(label, { exact: true }).fill(value);
        await page.keyboard.press('Tab');
      };
      await fill('Postal address', '1 Quay Street\nBristol');
      await said(page, 'Saved');
      await fill('IBAN', 'GB82 WEST 1234 5698 7654 33');
      await page.getByRole('alert').filter({ hasText: 'check digits' }).waitFor();
      await fill('IBAN', 'gb82 west 1234 5698 7654 32');
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
      await fill('Payment link', 'http://pay.example');
      await page.getByRole('alert').filter({ hasText: 'https://' }).waitFor();
      await fill('Payment link', 'https://pay.example/jo');
      await page.getByLabel('Country of your business').selectOption('GB');
      await fill('Usual days to pay', '30');
      await page.getByLabel('If it is due on').fill('2026-03-02');
      await page.locator('.timeline-days time[datetime="2026-03-04"]').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await keepScreenshot(page, 'settings-light');
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await fitsItsWidth(page)).toBe(true);
      await keepScreenshot(page, 'settings-dark-320');

      await page.reload();
      await page.getByRole('heading', { name: 'Backup' }).waitFor();
      expect(await page.getByLabel('IBAN').inputValue()).toBe('GB82 WEST 1234 5698 7654 32');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a backup' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`fairdue-${today()}.json`);
      saved = readFileSync(await file.path(), 'utf8');
      await said(page, /Backup saved: \d+ entries/);
      expect(JSON.parse(saved)).toMatchObject({
        fairdue: 'backup',
        version: 1,
        count: (await journalOf(browser)).length,
        settings: {
          iban: 'GB82WEST12345698765432',
          paymentLink: 'https://pay.example/jo',
          country: 'GB',
          defaultTerms: 30,
        },
      });
    } finally {
      await browser.close();
    }

    const empty = await startChromium();
    try {
      const page = await openSettings(empty);
      const problem = page.getByRole('alert');
      await bringIn(page, 'cut.json', saved.slice(0, saved.length / 2));
      await problem.filter({ hasText: 'Nothing was changed. The file is cut off' }).waitFor();
      await bringIn(page, 'bad.json', saved.replace('"kind":"hold-placed"', '"kind":"hold-misplaced"'));
      await problem.filter({ hasText: /Nothing was changed. Entry \d+ of the file is damaged/ }).waitFor();
      await bringIn(page, 'setting.json', saved.replace('"digestHour":9', '"digestHour":99'));
      await problem.filter({ hasText: 'The setting digestHour' }).waitFor();
      await bringIn(page, 'other.json', '{"name":"something else"}');
      await problem.filter({ hasText: 'no backup of Fairdue' }).waitFor();
      expect(await journalOf(empty)).toEqual([]);

      await bringIn(page, 'whole.json', saved);
      await said(page, 'Backup brought in');
      await expect.poll(() => page.getByLabel('IBAN').inputValue()).toBe('GB82 WEST 1234 5698 7654 32');
      await page.getByText(/^Last brought in on .+: \d+ new entries\./).waitFor();
      await keepScreenshot(page, 'backup-brought-in');
      await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
      await said(page, /The backup is out again: \d+ entries/);
      await expect.poll(() => page.getByLabel('IBAN').inputValue()).toBe('');
      await expect.poll(() => page.getByRole('button', { name: 'Take it out again' }).count()).toBe(0);
      expect(await journalOf(empty)).toEqual([]);

      await bringIn(page, 'whole-again.json', saved);
      await said(page, 'Backup brought in');
      await expect.poll(() => page.getByLabel('IBAN').inputValue()).toBe('GB82 WEST 1234 5698 7654 32');
      const { count, entries } = JSON.parse(saved);
      expect((await journalOf(empty)).length).toBe(count);
      expect((await journalOf(empty)).map(({ id }) => id).sort()).toEqual(
        entries.map(({ id }: { id: string }) => id).sort(),
      );
      await bringIn(page, 'again.json', saved);
      await said(page, 'Backup brought in: 0 entries are new.');
      const popup = await openPopup(empty);
      await popup.client('Acme Ltd').waitFor();
      await popup.client('Delta Werke GmbH').waitFor();
    } finally {
      await empty.close();
    }
  });
});
