import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { sampleMailboxes, threadIds } from '../replica/gmail/sample-mailboxes.ts';
import { serveReplica } from '../replica/serve.ts';
import { openThread, replicaTabs, shownRow } from './support/replica-tabs.ts';

const tabs = replicaTabs();

describe('a list', () => {
  it('has Gmail’s rows, with the ids inside the subject', async () => {
    await tabs.serve();
    const page = await tabs.open();
    const row = shownRow(page, threadIds.invoice);
    expect(await row.getAttribute('class')).toBe('zA zE');
    const id = row.locator('td.a4W .y6 > .bog > span.bqe');
    expect(await id.getAttribute('data-thread-id')).toBe(`#thread-f:${BigInt(`0x${threadIds.invoice}`)}`);
    expect(await id.getAttribute('data-legacy-last-message-id')).toMatch(/^[0-9a-f]{16}$/);
    expect(
      await row
        .locator('.yW span[email]')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('email'), one.getAttribute('name')])),
    ).toEqual([
      ['mara@voss.example', 'me'],
      ['accounts@quill.example', 'Quill & Partner'],
    ]);
    expect(await row.locator('.bx0').textContent()).toBe('2');
    expect(await row.locator('.ar.as .at[title]').textContent()).toBe('Clients');
    expect(await row.locator('td.yf img').count()).toBe(1);
    expect(await row.locator('td.xW span[title]').getAttribute('title')).toMatch(/^Fri, Nov 20, 2026, 9:05\sAM$/);
  });

  it('adds the ids of fresh rows a moment after the rows', async () => {
    await tabs.serve();
    await tabs.context().addInitScript(() => {
      const seen: boolean[] = [];
      Object.assign(window, { seenIds: seen });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) {
          for (const node of addedNodes) {
            if (node instanceof HTMLTableRowElement) seen.push(node.querySelector('[data-legacy-thread-id]') !== null);
          }
        }
      }).observe(document, { childList: true, subtree: true });
    });
    const page = await tabs.open();
    expect(await page.evaluate(() => Reflect.get(window, 'seenIds').filter(Boolean).length)).toBe(0);
    expect(await page.locator('tr.zA [data-legacy-thread-id]').count()).toBe(50);
  });

  it('follows the address: tabs, labels, search, pages, back and forward, a hexadecimal id', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await page.locator('[role=tab]', { hasText: 'Promotions' }).click();
    await shownRow(page, threadIds.promotion).waitFor();
    expect(page.url()).toContain('#category/promotions');
    expect(
      await page
        .locator('.ae4[role=tabpanel]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).style.display)),
    ).toEqual(['none', '', 'none']);

    await page.evaluate(() => {
      location.hash = '#search/has%3Aattachment+quill';
    });
    await page.waitForFunction(() => document.title.startsWith('Search results'));
    expect(await page.locator('tr.zA:visible').count()).toBe(1);

    await page.evaluate(() => {
      location.hash = '#label/Clients';
    });
    await page.waitForFunction(() => document.title.startsWith('"Clients"'));
    await openThread(page, threadIds.invoice);
    expect(page.url()).toMatch(/#label\/Clients\/FMfcgz[A-Za-z]{26}$/);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => document.title.startsWith('Search results'));
    await page.goForward();
    await page.waitForFunction(() => document.title.startsWith('"Clients"'));

    await page.goto(`https://mail.google.com/mail/u/0/#all/${threadIds.long}`);
    await page.locator('h2.hP:visible').waitFor();
    expect(page.url()).toMatch(/#all\/FMfcgz/);
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await shownRow(page, threadIds.invoice).waitFor();
    await page.locator('[aria-label=Older]:visible').click();
    await page.locator('tr.zA:visible', { hasText: 'Note number 60' }).waitFor();
    expect(page.url()).toContain('#inbox/p2');
  });

  it('leaves lists and threads in the page as hidden ghosts that go stale', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    const ghost = page.locator(`tr.zA [data-legacy-thread-id="${threadIds.invoice}"]`);
    expect(await ghost.count()).toBe(1);
    expect(await ghost.isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#label/Clients';
    });
    await shownRow(page, threadIds.invoice).waitFor();
    expect(await ghost.count()).toBe(2);
    expect(await page.locator('tr.zE:not(:visible)', { hasText: 'Invoice 77' }).count()).toBe(1);
    expect(await page.locator('h2.hP').isVisible()).toBe(false);
    expect(await page.locator('[role=main]:visible').count()).toBe(2);
  });

  it('draws a row anew after reading it: another class, other children, nothing foreign left', async () => {
    await tabs.serve();
    const page = await tabs.open();
    const row = shownRow(page, threadIds.invoice);
    const handle = await row.elementHandle();
    await row.locator('.y6').evaluate((place) => {
      const badge = document.createElement('i');
      badge.id = 'foreign';
      place.before(badge);
    });
    await openThread(page, threadIds.invoice);
    expect(await page.title()).toBe('Invoice 77 - mara@voss.example - Gmail');
    await page.goBack();
    await page.waitForFunction(() => document.title === 'Inbox - mara@voss.example - Gmail');
    expect(await page.locator('#foreign').count()).toBe(0);
    expect(await row.getAttribute('class')).toBe('zA yO');
    expect(await row.evaluate((now, before) => now === before, handle)).toBe(true);
  });

  it('checks a row without opening it, and throws foreign nodes out of its toolbar', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await shownRow(page, threadIds.invoice).locator('[role=checkbox]').click();
    expect(await shownRow(page, threadIds.invoice).getAttribute('class')).toBe('zA zE x7');
    expect(page.url()).toContain('#inbox');
    await page
      .locator('[gh=mtb]')
      .first()
      .evaluate((bar) => bar.append(document.createElement('div')));
    await page.waitForFunction(() => document.querySelector('[gh=mtb]')?.children.length === 1);
  });

  it('takes in new mail at the top, in this tab and in another one, and keeps it over a reload', async () => {
    await tabs.serve();
    const page = await tabs.open();
    const other = await tabs.open();
    await page.evaluate(
      (threadId) =>
        window.__replica.deliver({ threadId, from: { name: 'Otto', email: 'otto@quill.example' }, lines: ['Paid!'] }),
      threadIds.sentOnly,
    );
    await page.evaluate(() => {
      location.hash = '#sent';
    });
    await page.waitForFunction(() => document.title.startsWith('Sent'));
    expect(await page.locator('tr.zA:visible').first().locator('.y2').textContent()).toContain('Paid!');
    await other.goto('https://mail.google.com/mail/u/0/#sent');
    await other.locator('tr.zE:visible', { hasText: 'Paid!' }).waitFor();
    await page.reload();
    await shownRow(page, threadIds.sentOnly).waitFor();
    expect(await shownRow(page, threadIds.sentOnly).locator('.bx0').textContent()).toBe('2');
  });

  it('dates mail by the day it came when the same mailbox is looked at a week later', async () => {
    const mailboxDay = calendarDay('2026-11-22');
    await tabs.serve({ mailboxDay });
    const page = await tabs.open();
    await page.evaluate(
      (threadId) =>
        window.__replica.deliver({ threadId, from: { name: 'Otto', email: 'otto@quill.example' }, lines: ['!'] }),
      threadIds.invoice,
    );
    const date = shownRow(page, threadIds.invoice).locator('td.xW span[title]');
    expect(await date.textContent()).toMatch(/^9:27\sAM$/);
    await serveReplica(tabs.context(), { mailboxes: sampleMailboxes, mailboxDay, today: calendarDay('2026-11-29') });
    await page.reload();
    await date.waitFor();
    expect(await date.textContent()).toBe('Nov 22');
    expect(await shownRow(page, threadIds.received).locator('td.xW span[title]').textContent()).toBe('Nov 21');
  });

  it('shows three rows a thread beside a reading pane, the ids in the second', async () => {
    await tabs.serve({ readingPane: 'right' });
    const page = await tabs.open();
    const rows = page.locator('tr.zA.apv:visible');
    expect(await rows.count()).toBe(150);
    expect(await rows.nth(0).getAttribute('id')).toMatch(/^:/);
    expect(await rows.nth(1).locator('.y6 [data-legacy-thread-id]').count()).toBe(1);
    expect(await rows.nth(2).getAttribute('class')).toContain('apw');
    await openThread(page, threadIds.invoice);
    expect(await page.locator('.aia h2.hP').count()).toBe(1);
    expect(await shownRow(page, threadIds.invoice).getAttribute('class')).toContain('aps');
    expect(await rows.count()).toBe(150);
  });
});
