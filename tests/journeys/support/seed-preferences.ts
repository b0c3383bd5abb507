import type { RunningChromium } from '../../support/chromium.ts';

/** Lets the extension itself keep settings, as its own screen would. */
export async function seedPreferences(
  browser: RunningChromium,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    const reply: unknown = await page.evaluate(
      (asked) => chrome.runtime.sendMessage({ fairdue: 'change-preferences', payload: { changes: asked } }),
      changes,
    );
    const isKept = typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
    if (!isKept) throw new Error(`The settings were refused: ${JSON.stringify(reply)}`);
  } finally {
    await page.close();
  }
}
