import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { journalOf } from './support/ledger.ts';
import { openPaypal, type PaypalTab } from './support/paypal-tab.ts';

let browser: RunningChromium;

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none' });
});

afterAll(() => browser?.close());

/**
 * For each row that is shown and names an invoice: the invoice, and the one its badge is for. Rows are known here by
 * their link alone, as a person knows them.
 */
async function rowsAndBadges({ page }: PaypalTab, row: string): Promise<(readonly [string, string | null])[]> {
  return page.locator(row).evaluateAll((rows) =>
    rows.flatMap((one) => {
      const id = /INV2-[A-Z0-9-]{19}/.exec(one.querySelector('a[href*="INV2-"]')?.getAttribute('href') ?? '')?.[0];
      const badge = one.querySelector('[data-fairdue="paypal-badge"]');
      return id ? [[id, badge?.getAttribute('data-invoice') ?? null] as const] : [];
    }),
  );
}

/** Each invoice that is to carry a badge has its own, and no other has one. */
async function expectRightBadges(paypal: PaypalTab, design: string, row: string): Promise<void> {
  const wanted = new Set(paypalTruth(design, 'en', today()).invoices.flatMap(({ id, badge }) => (badge ? id : [])));
  await expect
    .poll(async () => {
      const seen = await rowsAndBadges(paypal, row);
      return { none: seen.length === 0, wrong: seen.filter(([id, badge]) => badge !== (wanted.has(id) ? id : null)) };
    })
    .toEqual({ none: false, wrong: [] });
}

it('badges stay with their invoices when rows are drawn anew', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await expectRightBadges(paypal, 'table', 'tbody tr');
  for (let times = 0; times < 8; times += 1) {
    await paypal.page.getByRole('button', { name: 'Refresh' }).click();
    await expectRightBadges(paypal, 'table', 'tbody tr');
  }
});

it('badges follow rows that are recycled while scrolling, and go from the list to an invoice and back', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=virtual');
  const scroller = paypal.page.locator('.scroller');
  await expectRightBadges(paypal, 'virtual', '.recycled');
  for (const share of [0.1, 0.4, 1, 0.7, 0]) {
    await scroller.evaluate((element, at) => element.scrollTo(0, element.scrollHeight * at), share);
    await expectRightBadges(paypal, 'virtual', '.recycled');
  }
  const badge = paypal.badges.first();
  const id = await badge.getAttribute('data-invoice');
  await paypal.page.locator(`.recycled a[href*="${id}"]`).click();
  await paypal.page.locator(`[data-fairdue="paypal-panel"][data-invoice="${id}"]`).waitFor();
  expect(await paypal.badges.count()).toBe(0);
  await paypal.page.goBack();
  await expectRightBadges(paypal, 'virtual', '.recycled');
  await expect.poll(() => paypal.panel.count()).toBe(0);
});

it('badges come with the rows of a list that grows, and with a filter', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=infinite');
  await expectRightBadges(paypal, 'infinite', '[role=listitem]');
  await paypal.page.mouse.move(600, 500);
  const { length } = paypalTruth('infinite', 'en', today()).invoices;
  await expect
    .poll(async () => {
      await paypal.page.mouse.wheel(0, 5_000);
      return (await rowsAndBadges(paypal, '[role=listitem]')).length;
    })
    .toBe(length);
  await expectRightBadges(paypal, 'infinite', '[role=listitem]');
  await paypal.page.getByRole('button', { name: 'Overdue' }).click();
  await expectRightBadges(paypal, 'infinite', '[role=listitem]');
});

it('everything leaves without a trace when PayPal is switched off in the settings, and comes back', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await paypal.summary.waitFor();
  await paypal.badges.first().waitFor();
  const settings = await browser.context.newPage();
  await settings.goto(`${browser.origin}/options.html`);
  const onPaypal = settings.getByRole('checkbox', { name: 'Read my invoice pages on PayPal' });
  await onPaypal.uncheck();
  await expect.poll(() => paypal.page.locator('[data-fairdue]').count()).toBe(0);
  const before = (await journalOf(browser)).length;
  await paypal.go(
    `/invoice/details/${paypalTruth('table', 'de', today()).invoices[3]?.id}?design=table&locale.x=de_DE`,
  );
  await paypal.page.locator('h1').waitFor();
  expect(await paypal.page.locator('[data-fairdue]').count()).toBe(0);
  expect(await journalOf(browser)).toHaveLength(before);
  await onPaypal.check();
  await paypal.go('/invoices?design=table');
  await paypal.badges.first().waitFor();
});

it('after an update the old script leaves, and one line asks for a reload', async () => {
  const paypal = await openPaypal(browser.context, '/invoices?design=table');
  await paypal.badges.first().waitFor();
  const worker = await browser.worker();
  const reloaded = browser.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await reloaded;
  await paypal.page
    .locator('tbody tr td')
    .first()
    .evaluate((cell) => cell.append('changed'));
  await paypal.page.evaluate(() => document.querySelector('tbody tr:nth-child(3)')?.remove());
  const notice = paypal.page.locator('[data-fairdue="reload-notice"]');
  await notice.getByText('Reload this tab: Fairdue was updated.').waitFor();
  expect(await paypal.page.locator('[data-fairdue]').count()).toBe(1);
  await notice.getByRole('button', { name: 'Reload tab' }).click();
  await paypal.badges.first().waitFor();
  expect(await notice.count()).toBe(0);
});
