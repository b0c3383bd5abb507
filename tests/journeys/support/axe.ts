import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface AxeRun {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

/**
 * axe as its runner for Playwright brings it. That runner puts axe into the page anew for each question, and opens a
 * second page for the answer, so that asking took longer than judging; ours has no frames to put together.
 */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string;
};

/**
 * Every rule of axe that the page breaks, with the places where it does.
 *
 * @param within a selector, where only a part is to be judged: what is ours, or what has changed since
 */
export async function axeViolations(page: Page, within?: string): Promise<string[]> {
  // A button that is still fading from one scheme to the other has a colour of neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: { run(part: unknown, options: unknown): Promise<AxeRun> } };
    return axe.run(part ?? document, { resultTypes: ['violations'] });
  }, within);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
