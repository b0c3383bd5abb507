import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The tab that Fairdue opens when `press` is done, once it shows what is looked for. Without any network interface
 * Chromium shows its own error page where it asked for the page before the replica could answer in the new tab, now
 * and then only after a moment; the page is then asked for once more, as a person presses reload.
 *
 * @param shown what is in sight once the tab is ready, a selector
 */
export async function openedTab(context: BrowserContext, press: () => Promise<void>, shown: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press();
  const page = await opened;
  await expect
    .poll(
      async () => {
        if (page.url().startsWith('chrome-error:')) await page.reload();
        return page.locator(shown).filter({ visible: true }).count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  return page;
}
