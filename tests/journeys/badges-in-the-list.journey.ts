import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { isNews } from './support/news.ts';
import { readThreadsOf } from './support/reads.ts';

let browser: RunningChromium;

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
});

afterAll(() => browser.close());

/** Every thread of the mailbox is opened once, as over some weeks; then the list is compared row by row. */
describe.each([0, 1] as const)('the list of account %i', (account) => {
  it('carries badges on exactly the rows of the own tracked invoices', async () => {
    const reads = await readThreadsOf(browser);
    const gmail = await openGmail(browser.context, account, '#all');
    const seen: Record<string, string> = {};
    for (const { threadId, expected, foldedAtFirst } of truth[account]) {
      await gmail.go(`#all/${threadId}`);
      await gmail.page.locator(`h2[data-legacy-thread-id="${threadId}"]:visible`).waitFor();
      if (foldedAtFirst) await gmail.button('Unfold').click();
      if (expected === 'tracked') await gmail.panel.waitFor();
      else if (expected === 'offer') await gmail.offer.waitFor();
      else await reads.settled(threadId);
      seen[threadId] = await whatStandsThere(gmail);
    }
    expect(seen).toEqual(Object.fromEntries(truth[account].map(({ threadId, expected }) => [threadId, expected])));

    await gmail.go('#all');
    const news = truth[account].filter(isNews);
    await expect.poll(() => gmail.page.locator('tr.zA:visible [data-fairdue="row-badge"]').count()).toBe(news.length);
    const rows: Record<string, string | null> = {};
    for (const { threadId } of truth[account]) {
      const badge = gmail.badge(threadId);
      rows[threadId] = (await badge.count()) === 1 ? await badge.getAttribute('data-standing') : null;
    }
    expect(rows).toEqual(
      Object.fromEntries(truth[account].map((one) => [one.threadId, isNews(one) ? (one.standing ?? null) : null])),
    );
  });
});

async function whatStandsThere({ panel, offer }: GmailTab): Promise<string> {
  if (await panel.count()) return 'tracked';
  return (await offer.count()) ? 'offer' : 'nothing';
}
