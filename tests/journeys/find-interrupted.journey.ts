import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { askedDuring } from './support/asked.ts';
import { type FindScreen, type FindTab, findTab, openFindScreen } from './support/find-tabs.ts';
import { hideTab } from './support/hide-tab.ts';
import { mailboxOfInvoices } from './support/invoice-mailbox.ts';
import { journalOf } from './support/ledger.ts';

/** On three pages of results and an empty one. */
const mailbox = mailboxOfInvoices(10);

let browser: RunningChromium;
let screen: FindScreen;
let tab: FindTab;
/** Conversations opened before the tab was loaded anew or closed. */
let openedBefore = 0;

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 4, mailboxes: [mailbox] });
  screen = await openFindScreen(browser);
});

afterAll(() => browser.close());

const openedNow = () => tab.page.evaluate(() => window.__replica.counts.threadsOpened);
const done = async () => Number(/(\d+) of \d+/.exec(await tab.bar.innerText())?.[1] ?? -1);
const reached = (count: number) => expect.poll(done, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);

/** A second of frames in which Gmail draws what is in sight anew. */
const drawAnew = () =>
  tab.page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame += 1) {
      window.__replica.refresh();
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });

describe('a search that is interrupted', () => {
  it('stops at once where the user says so, and goes back to the results', async () => {
    tab = await screen.openSearch();
    await tab.button('Start').click();
    await reached(2);
    await tab.button('Stop').click();
    await tab.button('Go on').waitFor();
    expect(tab.page.url()).toContain('#search/');
    await tab.page.locator('tr.zA:visible').first().waitFor();
    const opened = await openedNow();
    await tab.page.evaluate(() => window.__replica.settle());
    expect(await openedNow()).toBe(opened);
    expect(await tab.bar.innerText()).toMatch(/Stopped: \d+ of 10/);
  });

  it('goes on by itself where its tab is loaded anew in the middle', async () => {
    const before = await done();
    await tab.button('Go on').click();
    await reached(before + 1);
    openedBefore += await openedNow();
    await tab.page.reload();
    tab = await findTab(tab.page);
    await reached(before + 2);
    expect(await tab.page.locator('[data-fairdue="thread-panel"]').count()).toBe(0);
  });

  it('goes on where the background worker dies in the middle', async () => {
    const before = await done();
    await browser.killWorker();
    await reached(before + 1);
  });

  it('stops when the user clicks into the mailbox: the tab is theirs', async () => {
    await tab.page.locator('[role=banner]').click({ position: { x: 5, y: 5 } });
    await tab.button('Go on').waitFor();
    await tab.button('Go on').click();
    await tab.button('Stop').waitFor();
  });

  it('does nothing while its tab is hidden, and goes on when it is shown', async () => {
    const hidden = await hideTab(tab.page, browser.origin);
    // What was under way in this moment is told first; the page then draws as often as Gmail may.
    await expect.poll(() => askedDuring(browser, drawAnew)).toEqual([]);
    const opened = await openedNow();
    expect(await askedDuring(browser, drawAnew)).toEqual([]);
    expect(await openedNow()).toBe(opened);
    const before = await done();
    await hidden.show();
    await reached(before + 1);
  });

  it('says in the dashboard that it was interrupted where its tab was closed, and goes on from there', async () => {
    openedBefore += await openedNow();
    await tab.page.close();
    await screen.page.bringToFront();
    await screen.page.reload();
    await screen.page.getByText('Interrupted. It goes on where it stopped.').waitFor();
    tab = await screen.openSearch('Go on');
    await tab.finished();
    expect(await tab.bar.innerText()).toContain('All 10 conversations looked at.');
  });

  it('has opened each conversation once, but for those it was interrupted in, and tracked none', async () => {
    const interruptions = 5;
    expect(openedBefore + (await openedNow())).toBeLessThanOrEqual(mailbox.threads.length + interruptions);
    expect(await journalOf(browser)).toEqual([]);
    await tab.button('See the list').click();
    await expect.poll(() => screen.lines.count()).toBe(10);
  });
});
