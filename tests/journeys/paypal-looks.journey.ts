import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { openPaypal, type PaypalTab } from './support/paypal-tab.ts';
import { keepScreenshot } from './support/screens.ts';
import { seedPreferences } from './support/seed-preferences.ts';

/** One browser that speaks German, for all of it: German words are the longest ones. */
let browser: RunningChromium;
let paypal: PaypalTab;

const { invoices } = paypalTruth('table', 'en', today());
const byName = invoices.toSorted((a, b) => b.onDetail.client.length - a.onDetail.client.length);
const late = byName.find(({ standing }) => standing === 'overdue');
if (!late) throw new Error('The sample list has no invoice that is late');

beforeAll(async () => {
  browser = await startChromium({ language: 'de' });
  await serveReplica(browser.context, { today: today(), latency: 'none' });
  await seedPreferences(browser, { country: 'DE' });
});

afterAll(() => browser.close());

const rightToLeft = 'شركة الأفق الأزرق للتصميم والطباعة والتجليد المحدودة';

/** An invoice's page that names no status, so that Fairdue asks: for a client who is written from right to left. */
function unsure(theme: 'light' | 'dark') {
  const colours = theme === 'dark' ? 'background: #121317; color: #eceef1; color-scheme: dark' : 'background: #fff';
  const body = `<!doctype html><html lang="en" style="${colours}"><title>PayPal</title><main><h1>Invoice 77</h1>
    <dl><dt>Bill to</dt><dd>${rightToLeft}</dd><dt>Amount due</dt><dd>€275.00</dd></dl></main></html>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

/** What axe finds in our hosts; the page around them is the replica's. */
const violations = (page: Page) => axeViolations(page, '[data-fairdue]');

/** What of ours reaches over an edge of the window, or is cut off in itself. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-fairdue]:not([data-fairdue="paypal-badge"])')].flatMap((host) => {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      const inner = [...(host.shadowRoot?.querySelectorAll('section, section *') ?? [])];
      const wide = inner.filter(
        (one) =>
          one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && one.localName !== 'path',
      );
      const isOut = left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
      return [...(isOut ? [host] : []), ...wide].map((one) => `${one.localName}.${one.className}`);
    }),
  );
}

/** True where the summary stands above the first row and lies on no words of the page. */
function isAboveTheList(): Promise<boolean> {
  return paypal.page.evaluate(() => {
    const ours = document.querySelector('[data-fairdue="paypal-summary"]')?.getBoundingClientRect();
    const row = document.querySelector('tbody tr')?.getBoundingClientRect();
    if (!ours || !row || ours.height === 0) return false;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      if (texts.currentNode.nodeValue?.trim() === '') continue;
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (left < ours.right && ours.left < right && top < ours.bottom && ours.top < bottom) return false;
    }
    return ours.top > 0 && ours.bottom <= row.top;
  });
}

async function look(name: string): Promise<void> {
  await keepScreenshot(paypal.page, `paypal-${name}`);
  expect([name, await violations(paypal.page)]).toEqual([name, []]);
  expect([name, await outOfSight(paypal.page)]).toEqual([name, []]);
}

describe.each(['light', 'dark'] as const)('on a %s PayPal', (theme) => {
  it.each([1280, 320])('what stands there at %i px can be read, reached and named', async (width) => {
    const at = `${theme}-${width}`;
    const go = `design=table&theme=${theme}`;
    paypal = await openPaypal(browser.context, `/invoices?${go}`);
    const { page } = paypal;
    await page.setViewportSize({ width, height: 800 });
    await paypal.summary.getByText('Überfällig').waitFor({ timeout: 8000 });
    await paypal.badge(late.id).getByText('überfällig').waitFor({ timeout: 8000 });
    if (width > 1000) await expect.poll(isAboveTheList).toBe(true);
    await look(`list-${at}`);

    await paypal.go(`/invoice/details/${late.id}?${go}`);
    await paypal.panel.getByRole('button', { name: 'Höflich', exact: true }).waitFor({ timeout: 8000 });
    await look(`panel-${at}`);
    await paypal.panel.getByRole('button', { name: 'Einzelheiten zeigen', exact: true }).click({ timeout: 8000 });
    await paypal.panel.getByRole('button', { name: 'Berechnen', exact: true }).click({ timeout: 8000 });
    await paypal.panel.locator('.fees dl, .fees .fee-notes').first().waitFor({ timeout: 8000 });
    await look(`details-${at}`);
    await paypal.button('Klein machen').click({ timeout: 8000 });
    await paypal.button('Fairdue zeigen').waitFor({ timeout: 8000 });
    await look(`folded-${at}`);

    await page.route('**/invoice/details/INV2-0000-*', (route) => route.fulfill(unsure(theme)));
    await paypal.go('/invoice/details/INV2-0000-0000-0000-0001');
    await paypal.button('Von Hand hinzufügen').waitFor({ timeout: 8000 });
    await look(`add-${at}`);
    await paypal.button('Von Hand hinzufügen').click({ timeout: 8000 });
    const client = page.locator('[data-fairdue="paypal-add"]').getByRole('textbox', { name: 'Kunde' });
    expect(await client.inputValue()).toBe(rightToLeft);
    await look(`add-by-hand-${at}`);
    await page.close();
  });
});
