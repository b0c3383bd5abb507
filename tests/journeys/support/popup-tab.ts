import type { Locator, Page } from 'playwright-core';
import type { RunningChromium } from '../../support/chromium.ts';

/** The popup, opened as a page of its own: what it shows and does is the same. */
export interface PopupTab {
  readonly page: Page;
  readonly clients: Locator;
  client(name: string): Locator;
}

export async function openPopup(browser: RunningChromium, viewport = { width: 420, height: 600 }): Promise<PopupTab> {
  const page = await browser.context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(`${browser.origin}/popup.html`);
  await page.locator('main').waitFor();
  const clients = page.locator('[data-client]');
  return { page, clients, client: (name) => clients.and(page.locator(`[data-client=${JSON.stringify(name)}]`)) };
}
