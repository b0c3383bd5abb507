import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Every rule of axe that the page breaks, with the places where it does.
 *
 * @param within a selector, where only a part is to be judged: what is ours, or what has changed since
 */
export async function axeViolations(page: Page, within?: string): Promise<string[]> {
  // A button that is still fading from one scheme to the other has a colour of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: { run(part: unknown, options: unknown): Promise<AxeResults> } };
    return axe.run(part ?? document, { resultTypes: ['violations'] });
  }, within);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
