import type { RunningChromium } from '../../support/chromium.ts';

/**
 * What was asked of the background while something went on, by the names of the requests. The worker must not be
 * stopped meanwhile.
 */
export async function askedDuring(browser: RunningChromium, work: () => Promise<unknown>): Promise<string[]> {
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedMeanwhile: asked });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      asked.push(String((message as { fairdue?: string }).fairdue));
      return undefined;
    });
  });
  await work();
  return worker.evaluate(() => (globalThis as unknown as { askedMeanwhile: string[] }).askedMeanwhile.splice(0));
}
