import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { root } from '../house/source-files.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { contentScriptOf } from './support/content-script.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { countKinds, journalOf } from './support/ledger.ts';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

async function start(): Promise<{ running: RunningChromium; gmail: GmailTab }> {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  return { running: browser, gmail: await openGmail(browser.context, 0, '#all') };
}

async function open(gmail: GmailTab, index: number): Promise<string> {
  const thread = overdue[index];
  if (!thread?.invoice) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  return thread.invoice.number;
}

it('after an update the old script leaves, keeps the user’s text, and asks for a reload in words', async () => {
  const { running, gmail } = await start();
  const number = await open(gmail, 0);
  await gmail.page.locator('span.ams.bkH:visible').click();
  await gmail.editor.waitFor();
  await gmail.page.keyboard.insertText('My own words.');

  const worker = await running.worker();
  const reloaded = running.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await reloaded;

  await gmail.button('Polite').click();
  const notice = gmail.page.locator('[data-fairdue="reload-notice"]');
  await notice.getByText('Reload this tab: Fairdue was updated.').waitFor();
  expect(await gmail.panel.count()).toBe(0);
  expect(await gmail.page.locator('[data-fairdue]').count()).toBe(1);
  expect(await gmail.editor.innerText()).toContain('My own words.');
  expect(await gmail.editor.innerText()).not.toContain(number);

  await notice.getByRole('button', { name: 'Reload tab' }).click();
  await gmail.panel.waitFor();
  expect(await notice.count()).toBe(0);
  expect(await gmail.panel.count()).toBe(1);
});

it('says so in a list as well, once a conversation is opened', async () => {
  const { running, gmail } = await start();
  await open(gmail, 0);
  await gmail.back();
  const worker = await running.worker();
  const reloaded = running.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await reloaded;
  await gmail.openThread(overdue[1]?.threadId ?? '');
  await gmail.page.locator('[data-fairdue="reload-notice"]').getByText('Reload this tab').waitFor();
  expect(await gmail.page.locator('[data-fairdue]').count()).toBe(1);
});

it('says so by itself when the user comes back to the tab', async () => {
  const { running, gmail } = await start();
  await open(gmail, 0);
  await gmail.page.locator('span.ams.bkH:visible').click();
  await gmail.editor.waitFor();
  await gmail.page.keyboard.insertText('My own words.');
  const worker = await running.worker();
  const reloaded = running.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await reloaded;
  // Tabs of a browser without a screen never go out of sight.
  await gmail.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await gmail.page.locator('[data-fairdue="reload-notice"]').getByText('Reload this tab').waitFor();
  expect(await gmail.panel.count()).toBe(0);
  expect(await gmail.editor.innerText()).toContain('My own words.');
});

it('a second script of ours doubles nothing', async () => {
  const { running, gmail } = await start();
  const number = await open(gmail, 0);
  const source = readFileSync(join(root, '.output/chrome-mv3/content-scripts/gmail.js'), 'utf8');
  const world = await contentScriptOf(gmail.page, running.origin);
  for (let times = 0; times < 2; times++) await world.run(`(() => { ${source}; return true; })()`);
  await gmail.panel.waitFor();
  expect(await gmail.panel.count()).toBe(1);
  await gmail.button('Polite').click();
  await gmail.editor.filter({ hasText: number }).waitFor();
  await gmail.sendByClick();
  await gmail.panel.getByText('Sent: reminder noted.').waitFor();
  expect((await journalOf(running)).filter(({ stage }) => stage === 'polite')).toHaveLength(1);
  await gmail.back();
  await gmail.badge(overdue[0]?.threadId ?? '').waitFor();
  expect(await gmail.badge(overdue[0]?.threadId ?? '').count()).toBe(1);
});

it('no event of the page switches us off or makes us act', async () => {
  const { running, gmail } = await start();
  await open(gmail, 0);
  await gmail.back();
  const before = countKinds(await journalOf(running));
  await gmail.page.evaluate((id) => {
    for (const name of ['gmail', 'gmail.content', 'content']) {
      for (const type of ['wxt:content-script-started', 'wxt:location-change', 'wxt:invalidated']) {
        const options = { detail: { contentScriptName: name, messageId: 'x' }, bubbles: true };
        for (const target of [document, window]) {
          target.dispatchEvent(new CustomEvent(`${id}:${name}:${type}`, options));
          target.dispatchEvent(new CustomEvent(`${id}:${type}`, options));
          target.dispatchEvent(new CustomEvent(type, options));
        }
        window.postMessage({ type: `${id}:${name}:${type}`, contentScriptName: name, messageId: 'y' }, '*');
      }
    }
    for (const type of ['abort', 'pagehide', 'beforeunload', 'unload', 'freeze', 'visibilitychange', 'hashchange']) {
      window.dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type));
    }
  }, running.origin.split('//')[1]);
  const number = await open(gmail, 1);
  await gmail.button('Polite').click();
  await gmail.editor.filter({ hasText: number }).waitFor();
  const after = countKinds(await journalOf(running));
  expect(after['contact-made']).toBe(before['contact-made']);
});
