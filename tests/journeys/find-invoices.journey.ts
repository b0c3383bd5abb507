import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { mailboxes } from '../replica/mailbox/mailboxes.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { axeViolations } from './support/axe.ts';
import { type FindScreen, type FindTab, findScreenIn } from './support/find-tabs.ts';
import { openGmail } from './support/gmail-tab.ts';
import { countKinds, journalOf } from './support/ledger.ts';
import { openPopup } from './support/popup-tab.ts';
import { fitsItsWidth, keepScreenshot } from './support/screens.ts';

let browser: RunningChromium;
let screen: FindScreen;
let tab: FindTab;

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 15 });
});

afterAll(() => browser.close());

const unread = new Set(mailboxes[0].threads.filter((thread) => thread.unread).map(({ id }) => id));
const sent = truth[0].filter(({ kind, threadId }) => kind === 'sent-invoice' && !unread.has(threadId));
const unreadRows = () => tab.page.locator('tr.zE:visible').count();
const trackedEntries = async () => countKinds(await journalOf(browser))['invoice-tracked'] ?? 0;

/** One day of somebody who has just installed Fairdue, in order. */
describe('finding what was sent before Fairdue', () => {
  it('starts from the empty popup: the dashboard says what will happen, and opens the user’s own search', async () => {
    const popup = await openPopup(browser);
    const opening = browser.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Find my unpaid invoices' }).click();
    screen = await findScreenIn(browser, await opening);
    expect(await screen.page.locator('main').innerText()).toContain('Nothing is sent, moved or deleted');
    expect(await axeViolations(screen.page)).toEqual([]);
    await keepScreenshot(screen.page, 'find-first');
    tab = await screen.openSearch();
    expect(decodeURIComponent(tab.page.url())).toMatch(
      /\/mail\/u\/0\/#search\/in:sent\+after:\d{4}\/\d\d\/\d\d\+\{invoice\+/,
    );
    await tab.page.locator('tr.zA:visible').first().waitFor();
    expect(await tab.page.evaluate(() => window.__replica.counts.threadsOpened)).toBe(0);
    await keepScreenshot(tab.page, 'find-ready');
  });

  it('goes through every page on the user’s command, tracks nothing, and leaves unread mail unread', async () => {
    const before = await unreadRows();
    expect(before).toBeGreaterThan(0);
    await tab.button('Start').click();
    await tab.button('Stop').waitFor();
    await expect.poll(() => tab.bar.innerText(), { timeout: 60_000 }).toMatch(/\d+ of \d+ conversations looked at/);
    expect(await tab.page.locator('[data-fairdue="thread-panel"], [data-fairdue="offer-to-track"]').count()).toBe(0);
    await keepScreenshot(tab.page, 'find-reading');
    await tab.finished();
    const said = Number(/All (\d+) conv/.exec(await tab.bar.innerText())?.[1]);
    expect(await tab.page.evaluate(() => window.__replica.counts.threadsOpened)).toBe(said);
    await tab.page.locator('tr.zA:visible').first().waitFor();
    expect(await unreadRows()).toBe(before);
    expect(await journalOf(browser)).toEqual([]);
    expect(await tab.page.evaluate(() => window.__replica.untrusted)).toEqual([]);
    await keepScreenshot(tab.page, 'find-done');
  });

  it('ends in a list of the invoices that were sent, each once, and of what was left closed', async () => {
    await tab.button('See the list').click();
    await screen.lines.first().waitFor();
    const main = await screen.page.locator('main').innerText();
    for (const { invoice, expected } of sent) if (expected === 'tracked') expect(main).toContain(invoice?.number);
    const titles = await screen.page.locator('.found-title bdi:first-child').allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
    expect(await screen.page.locator('.left-list li').count()).toBeGreaterThan(0);
    expect(await axeViolations(screen.page)).toEqual([]);
    await keepScreenshot(screen.page, 'find-list');
  });

  it('tracks all sure ones at once, and takes it back whole', async () => {
    const button = screen.page.getByRole('button', { name: /^Track all \d+ sure ones$/ });
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    await button.click();
    const done = screen.page.locator('[data-answer="track"]');
    await expect.poll(() => done.count()).toBe(count);
    expect(await trackedEntries()).toBe(count);
    await keepScreenshot(screen.page, 'find-tracked');
    await screen.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => done.count()).toBe(0);
    await button.click();
    await expect.poll(() => done.count()).toBe(count);
    expect(await screen.page.getByRole('button', { name: /sure one/ }).count()).toBe(0);
  });

  it('takes a wrong answer back, and the user’s amount where the mail says none', async () => {
    const vague = screen.lines.filter({ hasText: 'Not sure' }).first();
    await vague.getByRole('button', { name: 'Track', exact: true }).click();
    await vague.getByRole('alert').waitFor();
    await vague.getByRole('button', { name: 'Edit: Amount due' }).press('Enter');
    await screen.page.keyboard.type('1200.50 EUR');
    await screen.page.keyboard.press('Enter');
    await vague.getByText('€1,200.50').waitFor();
    const name = (await vague.getAttribute('aria-label')) ?? '';
    const line = screen.page.getByRole('listitem', { name, exact: true });
    for (const [button, answer] of [
      ['Was paid', 'paid'],
      ['Leave out', 'skip'],
      ['Track', 'track'],
    ] as const) {
      await line.getByRole('button', { name: button, exact: true }).click();
      await expect.poll(() => line.getAttribute('data-answer')).toBe(answer);
      if (answer === 'track') break;
      await line.getByRole('button', { name: 'Undo' }).click();
      await line.getByRole('button', { name: button, exact: true }).waitFor();
    }
  });

  it('shows in the mailbox and the popup what was tracked, and tracks nothing twice when it is opened', async () => {
    const before = await trackedEntries();
    const gmail = await openGmail(browser.context, 0, '#sent');
    const overdue = sent.find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);
    if (!overdue?.invoice) throw new Error('The sample mailbox has no overdue invoice');
    await gmail.go(`#all/${overdue.threadId}`);
    await gmail.panel.waitFor();
    expect(await trackedEntries()).toBe(before);
    const popup = await openPopup(browser);
    await popup.client(overdue.invoice.client).waitFor();
  });

  it.each([
    ['light', 320],
    ['dark', 700],
  ] as const)('fits and can be read in %s at %i pixels', async (colorScheme, width) => {
    await screen.page.emulateMedia({ colorScheme });
    await screen.page.setViewportSize({ width, height: 700 });
    expect(await fitsItsWidth(screen.page)).toBe(true);
    expect(await axeViolations(screen.page)).toEqual([]);
    await keepScreenshot(screen.page, `find-${colorScheme}-${width}`);
  });

  it('is forgotten on the user’s word; what is tracked stays', async () => {
    const before = await trackedEntries();
    await screen.page.bringToFront();
    await screen.page.getByRole('button', { name: 'Clear this list' }).click();
    await screen.lines.first().waitFor({ state: 'detached' });
    await tab.bar.waitFor({ state: 'detached' });
    expect(await trackedEntries()).toBe(before);
  });
});
