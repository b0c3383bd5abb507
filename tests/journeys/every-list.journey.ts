import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { mailboxes } from '../replica/mailbox/mailboxes.ts';
import type { ReplicaMailbox } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { type ReplicaOptions, serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { askedDuring } from './support/asked.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { hideTab } from './support/hide-tab.ts';
import { isNews } from './support/news.ts';
import { keepScreenshot } from './support/screens.ts';

/** Conversations with badges, in the inbox as well as out of it, read and unread. */
const inInbox = new Set(mailboxes[0].threads.filter(({ labels }) => labels.includes('inbox')).map(({ id }) => id));
const withBadges = truth[0].filter((one) => one.expected === 'tracked' && !one.foldedAtFirst && isNews(one));
const tracked = [
  ...withBadges.filter(({ threadId }) => inInbox.has(threadId)).slice(0, 3),
  ...withBadges.filter(({ threadId }) => !inInbox.has(threadId)).slice(0, 3),
].map(({ threadId }) => threadId);

let browser: RunningChromium;
let gmail: GmailTab;

async function open(options: ReplicaOptions, hash: string): Promise<void> {
  await browser.context.unrouteAll();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 100, ...options });
  gmail = await openGmail(browser.context, 0, hash);
}

beforeAll(async () => {
  browser = await startChromium();
  await open({}, '#all');
  for (const threadId of tracked) {
    await gmail.go(`#all/${threadId}`);
    await gmail.panel.and(gmail.page.locator('[data-invoice]')).waitFor();
    await gmail.page.locator(`h2[data-legacy-thread-id="${threadId}"]:visible`).waitFor();
    await gmail.back();
    await gmail.badge(threadId).waitFor();
  }
  await gmail.page.close();
});

afterAll(() => browser.close());

/** Which thread each shown badge stands with, next to the thread of the row it should stand in. */
function badgesShown(): Promise<{ wanted: string[]; there: string[] }> {
  return gmail.page.evaluate((known) => {
    const wanted: string[] = [];
    const there: string[] = [];
    for (const tr of document.querySelectorAll('tr.zA')) {
      if (!tr.checkVisibility()) continue;
      const threadId = tr.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
      if (threadId && known.includes(threadId)) wanted.push(threadId);
      for (const badge of tr.querySelectorAll('[data-fairdue="row-badge"]')) {
        if (badge.checkVisibility()) there.push(threadId ?? 'no thread');
      }
    }
    return { wanted, there };
  }, tracked);
}

async function everyBadgeInItsRow(atLeast: number): Promise<void> {
  await expect
    .poll(async () => {
      const { wanted, there } = await badgesShown();
      return wanted.length >= atLeast && wanted.join() === there.join() ? 'as wanted' : `${wanted} / ${there}`;
    })
    .toBe('as wanted');
}

/** The same mailbox, in which somebody has given these conversations a label of their own. */
const labelled: ReplicaMailbox = {
  ...mailboxes[0],
  threads: mailboxes[0].threads.map((thread) =>
    tracked.includes(thread.id) ? { ...thread, labels: [...thread.labels, 'Key clients'] } : thread,
  ),
};

const lists: readonly (readonly [string, ReplicaOptions, string, number])[] = [
  ['the inbox with tabs', {}, '#inbox', 2],
  ['another tab of the inbox', {}, '#category/updates', 0],
  ['the inbox in sections', { inbox: 'priority' }, '#inbox', 2],
  ['a label', { mailboxes: [labelled] }, '#label/Key+clients', 6],
  ['several inboxes on one page', { inbox: 'multiple' }, '#inbox', 5],
  ['sent mail', {}, '#sent', 6],
  ['a search', {}, '#search/invoice', 4],
  ['all mail', {}, '#all', 6],
  ['the reading pane at the right, three rows a thread', { readingPane: 'right' }, '#sent', 6],
  ['the reading pane at the right, two rows a thread', { readingPane: 'right', splitRows: 2 }, '#sent', 6],
  ['the reading pane below', { readingPane: 'below' }, '#sent', 6],
  ['cosy rows', { density: 'cosy' }, '#sent', 6],
  ['compact rows', { density: 'compact' }, '#sent', 6],
  ['rows from right to left', { direction: 'rtl' }, '#sent', 6],
  ['a Japanese interface', { language: 'ja' }, '#sent', 6],
  ['a German interface in the dark', { language: 'de', theme: 'dark' }, '#sent', 6],
];

describe.each(lists)('%s', (name, options, hash, atLeast) => {
  it('has one badge in each row of a tracked invoice and none elsewhere, also after reading and redrawing', async () => {
    await open(options, hash);
    await everyBadgeInItsRow(atLeast);
    await keepScreenshot(gmail.page, `list-${name.replaceAll(/[^a-z]+/gi, '-')}`);
    const fits = await gmail.page.locator('[data-fairdue="row-badge"]:visible').evaluateAll((badges) =>
      badges.every((badge) => {
        const own = badge.getBoundingClientRect();
        const row = badge.closest('tr')?.getBoundingClientRect();
        const words = badge.shadowRoot?.querySelector('.words')?.firstChild;
        if (!row || !words?.nodeValue) return false;
        // "5 days overdue" begins at the left in any list, as its language does.
        const [first, last] = [0, words.nodeValue.length - 1].map((at) => {
          const letter = document.createRange();
          letter.setStart(words, at);
          letter.setEnd(words, at + 1);
          return letter.getBoundingClientRect().left;
        });
        const isInOrder = (first ?? 0) < (last ?? 0);
        return isInOrder && own.height > 0 && own.top >= row.top - 1 && own.bottom <= row.bottom + 1;
      }),
    );
    expect(fits).toBe(true);
    const [first] = (await badgesShown()).wanted;
    if (first) {
      await gmail.openThread(first);
      await gmail.panel.waitFor();
      await gmail.page.goBack();
    }
    await gmail.page.locator('tr.zA:visible').first().waitFor();
    await gmail.page.evaluate(() => window.__replica.refresh());
    await everyBadgeInItsRow(atLeast);
    await gmail.page.close();
  });
});

describe('the work in a list', () => {
  it('asks the background once for a burst of rows, however many come', async () => {
    await open({}, '#all');
    await everyBadgeInItsRow(6);
    const asked = await askedDuring(browser, async () => {
      const rows = await gmail.page.evaluate(() => {
        const named = [...document.querySelectorAll('tr.zA [data-legacy-thread-id]')].filter((one) =>
          one.checkVisibility(),
        );
        const ids = named.map((one) => one.getAttribute('data-legacy-thread-id') ?? '').toReversed();
        // All at once each row is another conversation's, as when a page is turned.
        for (const [index, one] of named.entries()) {
          one.setAttribute('data-legacy-thread-id', ids[index] ?? '');
          one.removeAttribute('data-thread-id');
        }
        return named.length;
      });
      expect(rows).toBeGreaterThan(60);
      await everyBadgeInItsRow(6);
    });
    expect(asked).toEqual(['standings-of-threads']);
    await gmail.page.close();
  });

  it('is no question at all where known rows are drawn anew', async () => {
    await open({}, '#all');
    await everyBadgeInItsRow(6);
    const asked = await askedDuring(browser, async () => {
      await gmail.page.evaluate(() => window.__replica.refresh());
      await everyBadgeInItsRow(6);
    });
    expect(asked).toEqual([]);
    await gmail.page.close();
  });

  it('is none in a hidden tab, and one look when it is shown again', async () => {
    await open({}, '#inbox');
    await everyBadgeInItsRow(2);
    const hidden = await hideTab(gmail.page, browser.origin);
    const asked = await askedDuring(browser, async () => {
      await gmail.go('#all');
      await expect.poll(async () => (await badgesShown()).wanted.length).toBeGreaterThan(4);
      await gmail.page.evaluate(async () => {
        for (let frame = 0; frame < 60; frame += 1) {
          window.__replica.refresh();
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      });
    });
    expect(asked).toEqual([]);
    expect((await badgesShown()).there).toEqual([]);
    const onReturn = await askedDuring(browser, async () => {
      await hidden.show();
      await everyBadgeInItsRow(6);
    });
    expect(onReturn).toEqual(['standings-of-threads']);
    await gmail.page.close();
  });

  it('keeps each badge where Gmail writes a row anew: unread by a new mail, read by opening it', async () => {
    await open({}, '#inbox');
    await everyBadgeInItsRow(2);
    const threadId = (await badgesShown()).wanted[0] ?? '';
    const from = { name: 'Somebody', email: 'somebody@client.example' };
    await gmail.page.evaluate((mail) => window.__replica.deliver(mail), { threadId, from, lines: ['One question.'] });
    await gmail.row(threadId).and(gmail.page.locator('.zE')).locator('[data-fairdue="row-badge"]').waitFor();
    await everyBadgeInItsRow(2);
    await gmail.openThread(threadId);
    await gmail.page.goBack();
    await gmail.row(threadId).and(gmail.page.locator('.yO')).locator('[data-fairdue="row-badge"]').waitFor();
    await everyBadgeInItsRow(2);
    await gmail.page.close();
  });

  it('finds the open thread beside the list where its heading comes late', async () => {
    await open({ readingPane: 'right', latency: 'real' }, '#sent');
    await everyBadgeInItsRow(6);
    const [first = ''] = tracked;
    await gmail.row(first).locator('.y6').click();
    await gmail.panel.waitFor();
    expect(await gmail.page.locator('.aia [data-fairdue="thread-panel"]').count()).toBe(1);
    await keepScreenshot(gmail.page, 'list-late-heading');
    await gmail.page.close();
  });
});
