import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { calendarDay } from '../../../utils/domain/calendar-day.ts';
import type {} from '../../replica/gmail/probe.ts';
import { sampleMailboxes } from '../../replica/gmail/sample-mailboxes.ts';
import { type Replica, type ReplicaOptions, serveReplica } from '../../replica/serve.ts';
import { findBrowser } from '../../set-up/find-browser.mjs';

/** The stand-in for Gmail alone, without the extension, on its own small mailboxes, on 22 November 2026. */
export interface ReplicaTabs {
  /** Begins a fresh browser profile that the replica is served to. */
  readonly serve: (options?: ReplicaOptions) => Promise<Replica>;
  /** Opens a tab and waits until nothing in it is late any more. */
  readonly open: (hash?: string, account?: number) => Promise<Page>;
  readonly context: () => BrowserContext;
}

/** One browser for all tests of a file; a script error in any of the pages fails the test it happened in. */
export function replicaTabs(): ReplicaTabs {
  let browser: Browser;
  let context: BrowserContext;
  let replica: Replica;
  const thrown: Error[] = [];

  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium was found; run `node tests/set-up/set-up.mjs`');
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
  });
  afterEach(async () => {
    await context.close();
    expect(thrown.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    context: () => context,
    serve: async (options = {}) => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      replica = await serveReplica(context, {
        mailboxes: sampleMailboxes,
        today: calendarDay('2026-11-22'),
        ...options,
      });
      return replica;
    },
    open: async (hash = '#inbox', account = 0) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => thrown.push(error));
      await page.goto(replica.inbox(account).replace('#inbox', hash));
      await page.locator('a[href*=SignOutOptions]').waitFor();
      await settle(page);
      return page;
    },
  };
}

/** Waits until nothing of the page is late any more. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(() => window.__replica.settle());
}

export function shownRow(page: Page, threadId: string): Locator {
  return page.locator('tr.zA:visible', { has: page.locator(`[data-legacy-thread-id="${threadId}"]`) });
}

export async function openThread(page: Page, threadId: string): Promise<void> {
  await shownRow(page, threadId).locator('.y6').click();
  await page.locator(`h2.hP[data-legacy-thread-id="${threadId}"]:visible`).waitFor();
  await settle(page);
}

/** Presses Reply, the one below the thread by default, and waits for the box. */
export async function reply(page: Page, button = 'span.ams.bkH'): Promise<void> {
  await page.locator(`${button}:visible`).click();
  await page.locator('.aoI [g_editable=true]').last().waitFor();
  await settle(page);
}
