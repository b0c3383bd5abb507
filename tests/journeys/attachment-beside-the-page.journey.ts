import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { root } from '../house/source-files.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { type FilesOnDisk, filesOnDisk, invoicePdf } from './support/sample-invoice-files.ts';

/** A pause a person notices; long tasks of the browser begin at 50 ms. */
const longestTask = 200;

const thread = truth[0].find(({ standing, foldedAtFirst }) => standing === 'overdue' && !foldedAtFirst);

let browser: RunningChromium;
let gmail: GmailTab;
let files: FilesOnDisk;

beforeAll(async () => {
  files = filesOnDisk();
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  gmail = await openGmail(browser.context, 0, '#all');
  await gmail.openThread(thread?.threadId ?? '');
  await gmail.panel.waitFor();
  await gmail.button('Show details').click();
});

afterAll(async () => {
  await browser.close();
  files.remove();
});

describe('reading a file', () => {
  it.each([
    ['a usual one', 0],
    ['one of almost 10 MB', 9_900_000],
  ])('never holds up the page: %s', async (_what, padding) => {
    const { number = '', amountDue = '', currency = '' } = thread?.invoice ?? {};
    const day = today();
    const path = files.write(
      `of-${padding}.pdf`,
      invoicePdf({ number, amountDue, currency, issued: day, due: day }, { padding }),
    );
    await gmail.page.evaluate(() => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ type: 'longtask' });
      Object.assign(globalThis, { longTasks: tasks });
    });
    const began = Date.now();
    await gmail.panel.locator('input[type=file]').setInputFiles(path);
    const question = gmail.panel.locator('[data-part=fact-choices]');
    await question.waitFor();
    const took = Date.now() - began;
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    const longest = await gmail.page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
    );
    console.log(`${padding} bytes of padding: read in ${took} ms, longest task in the page ${longest} ms`);
    expect(longest).toBeLessThan(longestTask);
  });

  it('leaves no page and no worker of ours behind', async () => {
    const worker = await browser.worker();
    await expect
      .poll(() => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] })))
      .toEqual([]);
  });
});

describe('the built extension', () => {
  const output = join(root, '.output/chrome-mv3');
  const scripts = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const naming = (words: RegExp) => scripts.filter((name) => words.test(readFileSync(join(output, name), 'utf8')));

  it('has pdf.js in chunks that only the reading worker loads', () => {
    expect(naming(/InvalidPDFException/).every((name) => name.startsWith('assets/pdf'))).toBe(true);
    expect(naming(/InvalidPDFException/).length).toBeGreaterThan(0);
    const loading = naming(/assets\/pdf[.-]|\.\/pdf[.-]/).filter((name) => !name.startsWith('assets/pdf'));
    expect(loading.every((name) => name.startsWith('assets/file-worker'))).toBe(true);
  });

  it('keeps the readers out of the script in Gmail', () => {
    const script = readFileSync(join(output, 'content-scripts/gmail.js'), 'utf8');
    // Words of the invoice vocabulary and of the e-invoice readers, which no interface text has.
    expect(script).not.toMatch(/CrossIndustryInvoice|FatturaElettronica|zahlungsziel|rechnungsnummer|pdfjs/i);
    console.log(`content-scripts/gmail.js: ${statSync(join(output, 'content-scripts/gmail.js')).size} bytes`);
  });
});
