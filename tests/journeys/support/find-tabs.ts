import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningChromium } from '../../support/chromium.ts';
import { openedTab } from './opened-tab.ts';

/** The dashboard's screen that finds invoices. */
export interface FindScreen {
  readonly page: Page;
  readonly lines: Locator;
  line(client: string): Locator;
  button(name: string): Locator;
  /** Presses the button that opens the search and gives its tab. */
  openSearch(button?: string): Promise<FindTab>;
}

/** The tab that goes through the results. */
export interface FindTab {
  readonly page: Page;
  readonly bar: Locator;
  button(name: string): Locator;
  /** Waits until all results were gone through. */
  finished(): Promise<void>;
}

/** Where Fairdue says in Gmail how far a search is. */
const progress = '[data-fairdue="find-progress"] section';

export async function openFindScreen(browser: RunningChromium): Promise<FindScreen> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html#find`);
  return findScreenIn(browser, page);
}

/** The screen in a page that has been opened. */
export async function findScreenIn(browser: RunningChromium, page: Page): Promise<FindScreen> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const lines = page.locator('li.found');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    lines,
    line: (client) => lines.filter({ hasText: client }),
    button,
    async openSearch(name = 'Open the search in Gmail') {
      return findTab(await openedTab(browser.context, () => button(name).click(), progress));
    },
  };
}

export async function findTab(page: Page): Promise<FindTab> {
  const bar = page.locator(progress);
  await bar.waitFor();
  return {
    page,
    bar,
    button: (name) => bar.getByRole('button', { name, exact: true }),
    async finished() {
      await expect.poll(() => bar.innerText(), { timeout: 90_000 }).toMatch(/looked at\.|no conversation/);
    },
  };
}
