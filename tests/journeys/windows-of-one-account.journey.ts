import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, gmailTab, openGmail } from './support/gmail-tab.ts';
import { mailboxOfInvoices } from './support/invoice-mailbox.ts';
import { contactsIn, countKinds, journalOf } from './support/ledger.ts';
import { keepScreenshot } from './support/screens.ts';

let browser: RunningChromium;
let first: GmailTab;
let second: GmailTab;
const mailbox = mailboxOfInvoices(30);
const ids = new Set(mailbox.threads.map(({ id }) => id));
const overdue = truth[0].filter(
  ({ threadId, standing, foldedAtFirst }) => ids.has(threadId) && standing === 'overdue' && !foldedAtFirst,
);
const overdueId = overdue.at(-1)?.threadId ?? '';

const stagesIn = async (threadId: string) => (await contactsIn(browser, threadId)).map(({ stage }) => stage);

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 100, mailboxes: [mailbox] });
  first = await openGmail(browser.context, 0, '#sent');
  second = await openGmail(browser.context, 0, '#sent');
});

afterAll(() => browser.close());

/** Opens an overdue invoice of its own for each test, the oldest but `index`, in the first window. */
async function openOverdue(index: number): Promise<{ threadId: string; number: string }> {
  const { threadId = '', invoice } = overdue.at(-1 - index) ?? {};
  await first.page.bringToFront();
  await first.go('#sent');
  await first.openThread(threadId);
  await first.panel.waitFor();
  return { threadId, number: invoice?.number ?? '' };
}

/**
 * Takes the network from a page and gives it back. Where the machine has none, a page is given one first: it can only
 * lose what it had.
 */
async function networkOf(page: Page): Promise<(isThere: boolean) => Promise<unknown>> {
  const session = await browser.context.newCDPSession(page);
  const set = (isThere: boolean) =>
    session.send('Network.emulateNetworkConditions', {
      offline: !isThere,
      // Without any condition the browser goes by the machine.
      latency: 1,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await session.send('Network.enable');
  await set(true);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(true);
  return set;
}

/** Presses Polite; where Fairdue asks first, the user wants it all the same. */
async function writeDraft(tab: GmailTab, number: string): Promise<void> {
  await tab.button('Polite').click();
  const anyway = tab.button('Insert anyway');
  await anyway.or(tab.editor).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await tab.editor.filter({ hasText: number }).waitFor();
}

describe('two windows of one account', () => {
  it('an invoice that is tracked in one has its badge in the other without a reload', async () => {
    await first.page.bringToFront();
    await first.openThread(overdueId);
    await first.panel.waitFor();
    await second.badge(overdueId).waitFor();
    expect(await second.badge(overdueId).getAttribute('data-standing')).toBe('overdue');
  });

  it('the same conversation open in both is tracked once, and both panels follow each other', async () => {
    await second.openThread(overdueId);
    await second.panel.waitFor();
    expect(countKinds(await journalOf(browser))['invoice-tracked']).toBe(1);
    await first.page.bringToFront();
    await first.button('Mark paid').click();
    for (const { page, panel } of [first, second]) {
      await panel.and(page.locator('[data-standing="paid"]')).waitFor();
    }
    expect(countKinds(await journalOf(browser))['invoice-paid']).toBe(1);
  });
});

describe('a conversation in a window of its own', () => {
  it('has its panel there, takes the draft, and the mail is counted from there and taken back', async () => {
    const { threadId, number } = await openOverdue(1);
    const opening = browser.context.waitForEvent('page');
    await first.page.getByRole('button', { name: 'In new window' }).click();
    const alone = gmailTab(await opening);
    await alone.panel.waitFor();
    expect(await alone.page.locator('[role=main], [role=banner]').count()).toBe(0);
    await keepScreenshot(alone.page, 'conversation-in-a-window');
    await writeDraft(alone, number);
    expect(await alone.editor.locator('.gmail_signature').count()).toBe(1);
    await alone.sendByClick();
    await alone.panel.getByText('Sent: reminder noted.').waitFor();
    await expect.poll(() => stagesIn(threadId)).toEqual(['polite']);
    await alone.undoSend();
    await alone.panel.getByText('Undone.').waitFor();
    expect(await stagesIn(threadId)).toEqual([]);
    await alone.page.close();
  });
});

describe('without a network', () => {
  it('panel and draft are there, and the mail counts once Gmail has sent it from its outbox', async () => {
    const { threadId, number } = await openOverdue(2);
    const network = await networkOf(first.page);
    await network(false);
    await writeDraft(first, number);
    await first.sendByClick();
    await first.panel.getByText('waits in Gmail’s outbox').waitFor();
    await keepScreenshot(first.page, 'waits-in-the-outbox');
    expect(await stagesIn(threadId)).toEqual([]);
    await network(true);
    await first.panel.getByText('Sent: reminder noted.').waitFor();
    expect(await stagesIn(threadId)).toEqual(['polite']);
  });
});
