import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../house/source-files.ts';

const folder = join(root, '.output/journeys');

/** Keeps a picture of the whole page for a person to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** Every rule of axe that the page breaks, with the places where it does. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A button that is still fading from one scheme to the other has a colour of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** True where nothing has to be scrolled sideways to be read. */
export function fitsItsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** Expects a long page to be readable, narrow and dark as well as wide and light, and keeps a picture of each. */
export async function expectReadable(page: Page, name: string): Promise<void> {
  // Each width and each scheme once: axe takes seconds for a page this long.
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
