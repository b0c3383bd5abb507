import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { addDays, addMonths } from '../../utils/domain/calendar-day.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { journalOf, type SeenEntry } from './support/ledger.ts';
import { openPopup, type PopupTab } from './support/popup-tab.ts';
import { seedSamples } from './support/sample-clients.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';
import { seedPreferences } from './support/seed-preferences.ts';

let browser: RunningChromium;
let popup: PopupTab;

beforeAll(async () => {
  browser = await startChromium();
  await seedSamples(browser, today());
  await seedPreferences(browser, { ownBusiness: 'Studio Harbour', country: 'DE', fees: { agreed: null, byLaw: true } });
  popup = await openPopup(browser, { width: 420, height: 800 });
  await popup.clients.first().waitFor();
});

afterAll(() => browser.close());

const acme = () => popup.client('Acme Ltd');
const press = (client: string, name: string) => popup.client(client).getByRole('button', { name, exact: true }).click();

async function openScreen(screen: string, client: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#${screen}/${client}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('a payment plan', () => {
  it('is built in the popup, confirmed in words, watched, and taken back', async () => {
    const before = (await journalOf(browser)).length;
    await press('Acme Ltd', 'More');
    await press('Acme Ltd', 'Plan');
    await acme().getByLabel('Divide by').selectOption('amount');
    await acme().getByRole('textbox', { name: 'Amount of each' }).fill('0');
    await press('Acme Ltd', 'Save');
    await acme().getByRole('alert').filter({ hasText: 'amount above nothing' }).waitFor();
    await acme().getByRole('textbox', { name: 'Amount of each' }).fill('900');
    const preview = acme().getByRole('list', { name: 'Instalments' }).getByRole('listitem');
    await expect.poll(() => preview.count()).toBe(3);
    await preview.last().getByText('€600.00').waitFor();
    expect(await axeViolations(popup.page)).toEqual([]);
    await keepScreenshot(popup.page, 'plan-builder');
    await browser.killWorker();
    await press('Acme Ltd', 'Save');
    await popup.page.locator('.notice', { hasText: 'Plan noted.' }).waitFor();
    const text = await popup.page.locator('textarea.copyable').inputValue();
    for (const words of ['€900.00', '€600.00', '1043']) expect(text).toContain(words);
    const [entry, ...others] = (await journalOf(browser)).slice(before) as (SeenEntry & { instalments?: unknown })[];
    expect(others).toEqual([]);
    const first = addDays(today(), 7);
    expect(entry).toMatchObject({
      kind: 'plan-agreed',
      instalments: [0, 1, 2].map((month) => ({ dueDate: addMonths(first, month), amount: { currency: 'EUR' } })),
    });
    const waiting = popup.page.locator('section', { has: popup.page.locator('h2', { hasText: 'Waiting' }) });
    await waiting.locator('[data-client="Acme Ltd"]').waitFor();
    await keepScreenshot(popup.page, 'plan-agreed');
    await popup.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await popup.page.locator('.notice', { hasText: 'Undone.' }).waitFor();
    await expect.poll(() => waiting.locator('[data-client="Acme Ltd"]').count()).toBe(0);
  });
});

describe('the ladder’s end', () => {
  it('compares the ways on beside the decision, in the popup and on a screen', async () => {
    await press('Cedar Films', 'Decide');
    const card = popup.client('Cedar Films').locator('.onward');
    await card.getByText('suggested').waitFor();
    await card.getByText('A collection agency').waitFor();
    await card.getByText('Information, not legal advice.').waitFor();
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.page.keyboard.press('Escape');

    const narrow = await openPopup(browser, { width: 320, height: 800 });
    await narrow.client('Cedar Films').getByRole('button', { name: 'Decide', exact: true }).click();
    await narrow.client('Cedar Films').locator('.onward').waitFor();
    await keepScreenshot(narrow.page, 'decide-ways-320');
    expect(await fitsItsWidth(narrow.page)).toBe(true);
    await narrow.page.close();

    const screen = await openScreen('client', 'client-2');
    await screen.getByRole('link', { name: 'Compare the ways on' }).click();
    await screen.locator('.onward').getByText('Selling the invoice (factoring)').click();
    await screen.getByText(/42\.9% a year/).waitFor();
    expect(await axeViolations(screen)).toEqual([]);
    await keepScreenshot(screen, 'onward-light');
    await screen.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await screen.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(screen)).toEqual([]);
    expect(await fitsItsWidth(screen)).toBe(true);
    await keepScreenshot(screen, 'onward-dark-320');
    await screen.getByRole('link', { name: 'Letter' }).click();
    await screen.locator('.letter', { hasText: 'Cedar Films' }).waitFor();
    await screen.close();
  });
});

describe('what is handed over', () => {
  async function packOf(client: string): Promise<Readonly<Record<string, string>>> {
    const screen = await openScreen('hand-over', client);
    expect(await axeViolations(screen)).toEqual([]);
    const download = screen.waitForEvent('download');
    await screen.getByRole('button', { name: 'Save the file' }).click();
    const zip = unzipSync(readFileSync(await (await download).path()));
    await screen.locator('.notice', { hasText: 'File saved.' }).waitFor();
    await keepScreenshot(screen, `hand-over-${client}`);
    await screen.close();
    return Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
  }

  it('opens in a browser without Fairdue, is complete, and holds nothing of other clients', async () => {
    const cedar = await packOf('client-2');
    const acmePack = await packOf('client-0');
    const journal = (await journalOf(browser)).filter(({ clientId }) => clientId === 'client-2');
    const data = JSON.parse(cedar['data.json'] ?? '');
    expect(data.invoices).toHaveLength(1);
    expect(data.contacts).toHaveLength(journal.filter(({ kind }) => kind === 'contact-made').length);
    expect(data.interest.length).toBeGreaterThan(0);
    const lines = (pack: Readonly<Record<string, string>>) =>
      Object.entries(pack).flatMap(([path, text]) =>
        path.endsWith('.csv')
          ? text
              .trim()
              .split('\r\n')
              .slice(1)
              .map((line) => `${path} ${line}`)
          : [],
      );
    const facts = lines(cedar).filter((line) => !/client\.csv (language|kind),/.test(line));
    expect(facts.filter((line) => lines(acmePack).includes(line))).toEqual([]);
    expect(Object.values(cedar).join('')).not.toMatch(/Acme|1043|Delta Werke/);

    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setContent(cedar['index.html'] ?? '');
    await page.getByRole('heading', { name: 'Claim file: Cedar Films' }).waitFor();
    expect(await page.locator('table').count()).toBeGreaterThan(3);
    expect(await page.locator('script').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await keepScreenshot(page, 'claim-file');
    await page.close();
  });
});
