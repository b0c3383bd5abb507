import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type FirefoxGmail, openFirefoxGmail } from './support/firefox-gmail.ts';
import { journalInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { countKinds } from './support/ledger.ts';

const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

const panel = { inside: '[data-fairdue="thread-panel"]' };
const plain = (words: string) => words.replace(/\s+/g, '');

/** One browser for all: each test takes an invoice of its own. */
describeInFirefox('in Firefox, in the thread of an invoice', () => {
  let firefox: RunningFirefox;
  let gmail: FirefoxGmail;

  beforeAll(async () => {
    firefox = await startFirefox({ replica: { today: today(), latency: 'none', pageSize: 200 } });
    gmail = await openFirefoxGmail(firefox, 0, '#all');
  });
  beforeEach(() => gmail.go('#all'));
  afterAll(() => firefox?.close());

  it('snoozes it, by keyboard alone', async () => {
    await open(0);
    await (await gmail.button('Snooze')).focus();
    await gmail.page.keyboard.press('Enter');
    await (await gmail.button('For 3 days')).focus();
    await gmail.page.keyboard.press(' ');
    await gmail.panel('held');
  });

  it('asks before it inserts something harsher than is due, and keeps the words that stand in the reply', async () => {
    const { invoice } = await open(1);
    await (await findShown(gmail.page, { selector: 'span.ams.bkH' })).click();
    await (await gmail.editor()).focus();
    await gmail.page.keyboard.type('The keys are with the porter.');
    await gmail.press('Final');
    await gmail.press('Insert anyway');
    const editor = await gmail.editor(invoice?.number);
    const words = await editor.evaluate((element) => element.innerText);
    expect(words.indexOf('The keys are with the porter.')).toBeGreaterThanOrEqual(0);
    expect(words.indexOf('The keys are with the porter.')).toBeLessThan(words.indexOf(invoice?.number ?? ''));
    expect(await editor.evaluate((element) => element.querySelectorAll('.gmail_signature').length)).toBe(1);

    // The same in other words, beside the user's own, and what each sentence of them rests on.
    await gmail.press('Another wording');
    await findShown(gmail.page, { ...panel, selector: '.notice', words: 'Wording 2 of 3 is in the reply.' });
    const other = await (await gmail.editor(invoice?.number)).evaluate((element) => element.innerText);
    expect(other).toContain('The keys are with the porter.');
    expect(other).not.toBe(words);
    await gmail.press('Why this wording');
    const reasons = await findShown(gmail.page, { ...panel, selector: '.why-list', words: 'Law · ' });
    const asked = await reasons.evaluate((list) => [...list.querySelectorAll('q')].map((one) => one.innerText));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((sentence) => !plain(other).includes(plain(sentence)))).toEqual([]);
  });

  it('does nothing for a click that a page made up', async () => {
    await open(2);
    const before = countKinds(await journalInFirefox(firefox));
    await gmail.page.bringToFront();
    await gmail.page.evaluate(() => {
      const root = document.querySelector('[data-fairdue="thread-panel"]')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    // What a trusted press starts after it is answered after it: then nothing else is on its way.
    await gmail.press('Show details');
    await gmail.button('Hide details');
    expect(countKinds(await journalInFirefox(firefox))).toEqual(before);
  });

  it('opens from the popup with the draft ready', async () => {
    const { invoice, threadId } = await open(3);
    const popup = await firefox.openScreen();
    const client = await findShown(popup, { selector: '[data-client]', words: invoice?.client ?? '?' });
    const polite = await client.evaluateHandle(
      (element) =>
        [...element.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Polite') as HTMLElement,
    );
    const before = new Set(await firefox.browser.pages());
    await polite.click();
    const opened = async () => (await firefox.browser.pages()).find((page) => !before.has(page));
    await expect.poll(opened).toBeDefined();
    const page = await opened();
    if (!page) throw new Error('The tab that was opened is gone');
    await findShown(page, { selector: `h2[data-legacy-thread-id="${threadId}"]` });
    await findShown(page, { selector: 'div[contenteditable=true]', words: invoice?.number ?? '?' });
    await page.close();
    await popup.close();
  });

  it('is asked about where Fairdue is not sure, and tracked with the amount that is typed', async () => {
    const unsure = truth[0].find(({ expected, foldedAtFirst }) => expected === 'offer' && !foldedAtFirst);
    if (!unsure) throw new Error('The sample mailbox has no invoice whose facts stand in the attachment only');
    await gmail.page.bringToFront();
    await gmail.openThread(unsure.threadId);
    const offer = await gmail.offer();
    const typed = await offer.evaluateHandle((host) => {
      const labels = [...(host.shadowRoot?.querySelectorAll('label') ?? [])];
      return labels.find((label) => label.innerText.includes('Amount due'))?.control as HTMLElement;
    });
    await typed.type('EUR 980.00');
    await gmail.press('Track');
    expect(await (await gmail.panel()).evaluate(({ dataset }) => dataset.amountDue)).toBe('980.00');
  });

  it('stands once, and works, after an update with the tab open', async () => {
    const { threadId } = await open(4);
    const before = countKinds(await journalInFirefox(firefox));
    await firefox.updateExtension();
    await gmail.page.bringToFront();
    await gmail.go('#all');
    await gmail.badge(threadId);
    await gmail.openThread(threadId);
    await gmail.panel('overdue');
    await gmail.press('Mark paid');
    await gmail.panel('paid');
    const shown = await gmail.page.evaluate(() => ({
      panels: document.querySelectorAll('[data-fairdue="thread-panel"]').length,
      rowsWithTwo: [...document.querySelectorAll('tr.zA')].filter(
        (row) => row.querySelectorAll('[data-fairdue="row-badge"]').length > 1,
      ).length,
    }));
    expect(shown).toEqual({ panels: 1, rowsWithTwo: 0 });
    expect(countKinds(await journalInFirefox(firefox))).toEqual({ ...before, 'invoice-paid': 1 });
  });

  async function open(index: number): Promise<ThreadTruth> {
    const thread = overdue[index];
    if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
    await gmail.openThread(thread.threadId);
    await gmail.panel();
    return thread;
  }
});
