import { expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';

it.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('in a %s Gmail our panel and badges are so, too, whatever the system is', async (theme, scheme) => {
  const browser = await startChromium({ scheme });
  try {
    await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, theme });
    const overdue = truth[0].find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);
    const gmail = await openGmail(browser.context, 0, '#all');
    await gmail.openThread(overdue?.threadId ?? '');
    const panel = gmail.panel.locator('.overlay');
    await panel.waitFor();
    const paper = await panel.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(paper).toBe(theme === 'dark' ? 'rgb(42, 45, 49)' : 'rgb(246, 247, 249)');
    await gmail.back();
    const badge = gmail.badge(overdue?.threadId ?? '').locator('.badge');
    await badge.waitFor();
    const ink = await badge.evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe(theme === 'dark' ? 'rgb(244, 169, 136)' : 'rgb(152, 55, 15)');
  } finally {
    await browser.close();
  }
});
