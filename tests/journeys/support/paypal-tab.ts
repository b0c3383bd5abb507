import type { BrowserContext, Locator, Page } from 'playwright-core';
import { openedTab } from './opened-tab.ts';

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

/** The tab of Gmail that Fairdue opens when `press` is done, with a box to write in. */
export function openedGmail(context: BrowserContext, press: () => Promise<void>): Promise<Page> {
  return openedTab(context, press, 'div[contenteditable=true][role=textbox]');
}

/** What a host of ours says of its invoice. */
export function told(host: Locator): Promise<Record<string, string | undefined>> {
  return host.evaluate(({ dataset }: HTMLElement) => {
    const { fairdue, ...facts } = dataset;
    return facts;
  });
}
