import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe.ts';
import { fitsItsWidth, keepScreenshot } from './screens.ts';

/**
 * Expects a small page to break no rule of axe and to fit its width, in light and dark, narrow and wide, as it stands;
 * keeps a picture of each.
 *
 * @param within a selector, where only that part has changed since the whole page was judged
 */
export async function lookEveryWay(page: Page, name: string, within?: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 600 });
      const shown = `popup-${name}-${scheme}-${width}`;
      await keepScreenshot(page, shown);
      expect([shown, await axeViolations(page, within)]).toEqual([shown, []]);
      expect([shown, await fitsItsWidth(page)]).toEqual([shown, true]);
    }
  }
}
