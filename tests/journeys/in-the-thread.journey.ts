import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { countKinds, journalOf } from './support/ledger.ts';
import { openedTab } from './support/opened-tab.ts';
import { openPopup } from './support/popup-tab.ts';

/** One browser for all: each test takes an invoice of its own. */
let browser: RunningChromium;
let gmail: GmailTab;
const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  gmail = await openGmail(browser.context, 0, '#all');
});

beforeEach(async () => {
  await gmail.go('#all');
  await gmail.page.locator('tr.zA:visible').first().waitFor();
});

afterAll(() => browser.close());

describe('in the thread of an overdue invoice', () => {
  it('marks it paid with one press, and takes that back with one', async () => {
    const { threadId } = await open(0);
    await gmail.button('Mark paid').click();
    await gmail.panel.and(gmail.page.locator('[data-standing=paid]')).waitFor();
    expect(await gmail.panel.getAttribute('data-amount-due')).toMatch(/^0(\.0+)?$/);
    expect(await gmail.button('Polite').count()).toBe(0);
    await gmail.back();
    expect(await gmail.badge(threadId).locator('.words').innerText()).toBe('paid');

    await gmail.openThread(threadId);
    await gmail.panel.and(gmail.page.locator('[data-standing=paid]')).waitFor();
    await gmail.button('Show details').click();
    await gmail.panel.locator('li', { hasText: 'marked as paid' }).getByRole('button', { name: 'Undo' }).click();
    await gmail.panel.and(gmail.page.locator('[data-standing=overdue]')).waitFor();
    await gmail.button('Hide details').click();
  });

  it('snoozes it, by keyboard alone', async () => {
    await open(1);
    await gmail.button('Snooze').focus();
    await gmail.page.keyboard.press('Enter');
    const choice = gmail.panel.getByRole('button', { name: 'For 3 days' });
    await choice.focus();
    await gmail.page.keyboard.press('Space');
    await gmail.panel.and(gmail.page.locator('[data-standing=held]')).waitFor();
    expect(Number(await gmail.panel.getAttribute('data-days-overdue'))).toBeGreaterThan(0);
  });

  it('asks before it inserts something harsher than is due, and then writes a true final draft', async () => {
    const { invoice } = await open(2);
    await gmail.button('Final').click();
    await gmail.button('Cancel').click();
    expect(await gmail.editor.count()).toBe(0);
    await gmail.button('Final').click();
    await gmail.button('Insert anyway').click();
    await gmail.editor.filter({ hasText: invoice?.number ?? '' }).waitFor();
  });

  it('keeps the words that stand in the reply already', async () => {
    const { invoice } = await open(3);
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await gmail.page.keyboard.insertText('One thing first: the keys are with the porter.');
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: invoice?.number ?? '' }).waitFor();
    const words = await gmail.editor.innerText();
    expect(words.indexOf('the keys are with the porter')).toBeLessThan(words.indexOf(invoice?.number ?? ''));
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
  });

  it('does nothing for a click that a page made up', async () => {
    await open(4);
    const before = countKinds(await journalOf(browser));
    await gmail.page.evaluate(() => {
      const root = document.querySelector('[data-fairdue="thread-panel"]')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    // What a trusted press starts after it is answered after it: then nothing else is on its way.
    await gmail.button('Show details').click();
    await gmail.button('Hide details').waitFor();
    expect(countKinds(await journalOf(browser))).toEqual(before);
    expect(await gmail.editor.count()).toBe(0);
  });
});

it('opens the thread from the popup with the draft ready', async () => {
  const { invoice, threadId } = await open(5);
  const popup = await openPopup(browser);
  const tone = popup.client(invoice?.client ?? '').getByRole('button', { name: 'Polite', exact: true });
  const opened = await openedTab(browser.context, () => tone.click(), `h2[data-legacy-thread-id="${threadId}"]`);
  await opened.locator('div[contenteditable=true][role=textbox]:visible', { hasText: invoice?.number ?? '' }).waitFor();
  await opened.close();
  await popup.page.close();
});

describe('a thread that Fairdue is not sure of', () => {
  it('is asked about, takes the amount that is typed, and is tracked', async () => {
    const unsure = truth[0].find(({ expected }) => expected === 'offer');
    if (!unsure) throw new Error('The sample mailbox has no invoice whose facts stand in the attachment only');
    await gmail.openThread(unsure.threadId);
    await gmail.offer.waitFor();
    await gmail.offer.getByLabel('Amount due').fill('EUR 980.00');
    await gmail.button('Track').click();
    await gmail.panel.waitFor();
    expect(await gmail.panel.getAttribute('data-amount-due')).toBe('980.00');
  });
});

async function open(index: number): Promise<ThreadTruth> {
  const thread = overdue[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  return thread;
}
