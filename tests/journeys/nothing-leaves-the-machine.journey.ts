import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';
import { requestsIn } from './support/net-log.ts';
import { openPopup } from './support/popup-tab.ts';

it('makes no request on the whole way, by the log of the browser itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdue-net-'));
  const netLog = join(folder, 'net.json');
  const browser = await startChromium({ netLog });
  const asked: string[] = [];
  browser.context.on('request', (request) => asked.push(request.url()));
  await serveReplica(browser.context, { today: today(), latency: 'none' });

  const overdue = truth[0].find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);
  if (!overdue?.invoice) throw new Error('The sample mailbox has no overdue invoice');
  const gmail = await openGmail(browser.context, 0);
  await gmail.openThread(overdue.threadId);
  await gmail.panel.waitFor();
  await gmail.button('Polite').click();
  await gmail.editor.filter({ hasText: overdue.invoice.number }).waitFor();
  await gmail.sendByClick();
  const popup = await openPopup(browser);
  await popup.client(overdue.invoice.client).waitFor();
  await popup.page.getByRole('button', { name: 'Snooze' }).first().click();

  // A request of the worker's own would be refused by the content security policy; this is what refusing looks like.
  const worker = await browser.worker();
  expect(await worker.evaluate(() => fetch('https://example.com/').then(String, (error) => String(error)))).toMatch(
    /Failed to fetch/,
  );
  const origin = browser.origin;
  await browser.close();

  const logged = requestsIn(readFileSync(netLog, 'utf8'));
  // The browser's own background requests are in the log: it does see what is asked for.
  expect(logged.length).toBeGreaterThan(0);
  const ours = logged.filter(({ initiator }) => initiator === origin);
  expect(ours.filter(({ url }) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(
    asked.filter((url) => /^https?:/.test(url) && !/^https:\/\/(mail\.google|www\.paypal)\.com\//.test(url)),
  ).toEqual([]);
  rmSync(folder, { recursive: true });
});
