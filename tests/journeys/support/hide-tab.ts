import type { Page } from 'playwright-core';
import { contentScriptOf } from './content-script.ts';

/**
 * Makes the tab a hidden one for our script. The automation keeps every tab painted, so that the browser itself never
 * says so here; what our script is told is put in its own world, where the page cannot see it.
 *
 * @param origin the extension's own
 */
export async function hideTab(page: Page, origin: string): Promise<{ show(): Promise<unknown> }> {
  const script = await contentScriptOf(page, origin);
  const tell = "document.dispatchEvent(new Event('visibilitychange'))";
  await script.run(`Object.defineProperty(document, 'hidden', { value: true, configurable: true }); ${tell}`);
  return { show: () => script.run(`delete document.hidden; ${tell}`) };
}
