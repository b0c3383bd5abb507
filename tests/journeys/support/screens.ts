import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../house/source-files.ts';
import { axeViolations } from './axe.ts';

const folder = join(root, '.output/journeys');

/** Keeps a picture of the whole page for a person to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** True where nothing has to be scrolled sideways to be read. */
export function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** Expects a long page to be readable, narrow and dark as well as wide and light, and keeps a picture of each. */
export async function expectReadable(page: Page, name: string): Promise<void> {
  // Each width and each scheme once: a page this long takes axe a while.
  for (const [width, scheme] of [
    [320, 'dark'],
    [600, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme: scheme });
    await keepScreenshot(page, `${name}-${scheme}-${width}`);
    expect(await axeViolations(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
  }
}
