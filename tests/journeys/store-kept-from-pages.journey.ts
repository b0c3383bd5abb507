import type { CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** Runs an expression where our content script lives, and gives what comes of it as text. */
async function inContentScript(page: Page, origin: string, expression: string): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: `Promise.resolve().then(() => ${expression}).then((value) => JSON.stringify(value), (error) => String(error))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return String(result.value);
}

describe('the store is kept from pages', () => {
  const thread = truth[0].find(({ expected, standing, foldedAtFirst }) => {
    return expected === 'tracked' && standing === 'overdue' && !foldedAtFirst;
  });
  if (!thread) throw new Error('The sample mailbox has no overdue invoice');
  const { threadId } = thread;

  it('a script in Gmail cannot read the second copy, and hears of changes all the same', async () => {
    browser = await startChromium();
    await serveReplica(browser.context, { today: today() });
    const gmail = await openGmail(browser.context, 0);
    await gmail.openThread(threadId);
    await gmail.panel.waitFor();
    await gmail.back();
    await gmail.badge(threadId).waitFor();

    const { page } = gmail;
    expect(await inContentScript(page, browser.origin, 'chrome.storage.local.get(null)')).toMatch(/not allowed/);
    const answer = await inContentScript(
      page,
      browser.origin,
      `chrome.runtime.sendMessage({ fairdue: 'todays-list', payload: { search: '' } })`,
    );
    expect(JSON.parse(answer)).toEqual({ ok: false, error: { code: 'not-allowed' } });

    const popup = await browser.context.newPage();
    await popup.goto(`${browser.origin}/popup.html`);
    const copied = () => popup.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    await expect.poll(copied).toContain('journal/000001');
    await popup.evaluate(async () => {
      const ask = (fairdue: string, payload: object) => chrome.runtime.sendMessage({ fairdue, payload });
      const list = (await ask('todays-list', { search: '' })) as {
        answer: { due: { invoices: { invoiceId: string }[] }[] };
      };
      const invoiceId = list.answer.due[0]?.invoices[0]?.invoiceId;
      await ask('mark-paid', { invoiceId, requestId: crypto.randomUUID() });
    });
    // Nobody touches the Gmail tab: its badge turns because the background told it so.
    await expect.poll(() => gmail.badge(threadId).getAttribute('data-standing')).toBe('paid');
  });
});
