import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { countKinds, journalOf } from './support/ledger.ts';
import { type FilesOnDisk, filesOnDisk, invoicePdf } from './support/sample-invoice-files.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';

let browser: RunningChromium;
let files: FilesOnDisk;
let page: Page;
let due: CalendarDay;

beforeAll(async () => {
  files = filesOnDisk();
  browser = await startChromium();
  due = addDays(today(), -9);
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#add`);
  await page.getByRole('heading', { name: 'Add an invoice' }).waitFor();
});

afterAll(async () => {
  await browser.close();
  files.remove();
});

const field = (name: string) => page.getByLabel(name, { exact: true });
const notice = (words: string) => page.locator('.notice', { hasText: words });

describe('an invoice that stands in no mail', () => {
  it('is read from a file that is dropped, looked over, and tracked', async () => {
    const pdf = invoicePdf({ number: 'NL-77', issued: addDays(due, -14), due, amountDue: '980.00', currency: 'GBP' });
    await drop(files.write('NL-77.pdf', pdf), 'NL-77.pdf');
    await expect.poll(() => field('Invoice number').inputValue()).toBe('NL-77');
    expect(await field('Due date').inputValue()).toBe(due);
    expect(await field('Amount due').inputValue()).toBe('GBP 980.00');
    expect(await page.getByText('In the file: “Invoice number').count()).toBe(1);
    await page.getByRole('button', { name: 'Track' }).click();
    await page.getByText('Please enter the client’s name or e-mail address.').waitFor();
    await field('Client').fill('Harbour Films');
    await field('Client’s e-mail').fill('pay@harbour.example');
    for (const [theme, width] of [
      ['light', 640],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 800 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await fitsItsWidth(page)).toBe(true);
      await keepScreenshot(page, `add-an-invoice-${theme}-${width}`);
    }
    await page.getByRole('button', { name: 'Track' }).click();
    await notice('Tracked.').waitFor();
    expect(await field('Invoice number').inputValue()).toBe('');
    expect(countKinds(await journalOf(browser))).toEqual({ 'invoice-tracked': 1 });
  });

  it('comes up in the popup, and goes away with the undo', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    await popup.locator('[data-client="Harbour Films"]').waitFor();
    await notice('Tracked.').getByRole('button', { name: 'Undo' }).click();
    await notice('Undone.').waitFor();
    await popup.locator('[data-client="Harbour Films"]').waitFor({ state: 'detached' });
    await popup.close();
  });

  it('can be typed, by keyboard alone, and is not tracked twice', async () => {
    for (const words of ['Tracked.', 'This invoice is tracked already.']) {
      await field('Client').focus();
      await page.keyboard.type('Harbour Films');
      await field('Invoice number').focus();
      await page.keyboard.type('78');
      await field('Amount due').focus();
      await page.keyboard.type('€ 1.200,50');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await notice(words).waitFor();
      await page.reload();
      await field('Client').waitFor();
    }
    expect(countKinds(await journalOf(browser))['invoice-tracked']).toBe(2);
  });

  it('says why a file is not read, and leaves the form as it is', async () => {
    await field('Client').fill('Harbour Films');
    await drop(files.write('notes.txt', 'no invoice'), 'notes.txt');
    await notice('Not read: it is neither a PDF nor an e-invoice that Fairdue knows').waitFor();
    expect(await field('Client').inputValue()).toBe('Harbour Films');
  });
});

/** Drops a file by the browser's own drag and drop: what a page makes up itself would not be trusted. */
async function drop(path: string, name: string): Promise<void> {
  const zone = await page.locator('[data-part=file-zone]').boundingBox();
  if (!zone) throw new Error(`No place to drop ${name} on`);
  const at = { x: zone.x + 40, y: zone.y + zone.height / 2 };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}
