import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** One tab with the sample PayPal pages, and what a person sees and presses there. Waits for events, never for a time. */
export interface PaypalTab {
  readonly page: Page;
  readonly badges: Locator;
  readonly panel: Locator;
  readonly summary: Locator;
  /** A button of ours, wherever it stands. */
  button(name: string): Locator;
  badge(invoiceId: string): Locator;
  go(path: string): Promise<void>;
}

export async function openPaypal(context: BrowserContext, path: string): Promise<PaypalTab> {
  const page = await context.newPage();
  const go = async (to: string) => {
    await page.goto(`https://www.paypal.com${to}`);
  };
  await go(path);
  return {
    page,
    go,
    badges: page.locator('[data-fairdue="paypal-badge"]'),
    panel: page.locator('[data-fairdue="paypal-panel"]'),
    summary: page.locator('[data-fairdue="paypal-summary"]'),
    button: (name) => page.locator('[data-fairdue]').getByRole('button', { name, exact: true }),
    badge: (invoiceId) => page.locator(`[data-fairdue="paypal-badge"][data-invoice="${invoiceId}"]`),
  };
}

/**
 * The tab of Gmail that Fairdue opens when `press` is done. Where the browser asked for the page before the replica could
 * answer in the new tab, it is asked for once more, as a person presses reload.
 */
export async function openedGmail(context: BrowserContext, press: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press();
  const gmail = await opened;
  // Without any network interface Chromium shows its own error page first, now and then only after a moment.
  await expect
    .poll(async () => {
      if (gmail.url().startsWith('chrome-error:')) await gmail.reload();
      return gmail.locator('div[contenteditable=true][role=textbox]:visible').count();
    })
    .toBeGreaterThan(0);
  return gmail;
}

/** What a host of ours says of its invoice. */
export function told(host: Locator): Promise<Record<string, string | undefined>> {
  return host.evaluate(({ dataset }: HTMLElement) => {
    const { fairdue, ...facts } = dataset;
    return facts;
  });
}
