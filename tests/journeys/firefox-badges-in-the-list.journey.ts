import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type FirefoxGmail, openFirefoxGmail } from './support/firefox-gmail.ts';
import { readThreadsInFirefox } from './support/firefox-reads.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { isNews } from './support/news.ts';
import type { ThreadReads } from './support/reads.ts';

describeInFirefox('in Firefox, the list of a mailbox whose every thread was opened once', () => {
  let firefox: RunningFirefox;
  let reads: ThreadReads;

  beforeAll(async () => {
    firefox = await startFirefox({ replica: { today: today(), latency: 'none', pageSize: 200 } });
    reads = await readThreadsInFirefox(firefox);
  });
  afterAll(() => firefox?.close());

  it.each([0, 1] as const)(
    'carries badges on exactly the rows of the own tracked invoices (account %i)',
    async (account) => {
      const gmail = await openFirefoxGmail(firefox, account, '#all');
      const seen: Record<string, string> = {};
      for (const { threadId, expected, foldedAtFirst } of truth[account]) {
        await gmail.go(`#all/${threadId}`);
        await gmail.heading(threadId);
        if (foldedAtFirst) await gmail.press('Unfold');
        if (expected === 'tracked') await gmail.panel();
        else if (expected === 'offer') await gmail.offer();
        else await reads.settled(threadId);
        seen[threadId] = await gmail.whatStandsThere();
      }
      expect(seen).toEqual(Object.fromEntries(truth[account].map(({ threadId, expected }) => [threadId, expected])));

      await gmail.go('#all');
      const news = truth[account].filter(isNews).map(({ threadId, standing }) => [threadId, standing]);
      await expect.poll(() => badgesIn(gmail)).toEqual(Object.fromEntries(news));
    },
  );
});

/** What the badges of the list say, by thread; rows without one are left out. */
function badgesIn({ page }: FirefoxGmail): Promise<Record<string, string | undefined>> {
  return page.evaluate(() => {
    const badges: Record<string, string | undefined> = {};
    for (const badge of document.querySelectorAll<HTMLElement>('tr.zA [data-fairdue="row-badge"]')) {
      const thread = badge.closest('tr')?.querySelector<HTMLElement>('[data-legacy-thread-id]');
      const id = thread?.dataset.legacyThreadId;
      if (!id || !badge.checkVisibility()) continue;
      // A second badge for the same thread would be one too many.
      badges[id] = id in badges ? 'twice' : badge.dataset.standing;
    }
    return badges;
  });
}
