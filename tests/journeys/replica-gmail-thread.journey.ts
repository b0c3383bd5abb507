import { describe, expect, it } from 'vitest';
import { threadIds } from '../replica/gmail/sample-mailboxes.ts';
import { openThread, replicaTabs, reply } from './support/replica-tabs.ts';

const tabs = replicaTabs();

describe('a thread', () => {
  it('folds older messages, which then have neither ids nor a body', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    const items = page.locator('[role=list] > [role=listitem]');
    expect(
      await items.evaluateAll((all) =>
        all.map((one) => [one.className.split(' ')[0], one.getAttribute('aria-expanded')]),
      ),
    ).toEqual([
      ['kv', 'false'],
      ['h7', 'true'],
    ]);
    expect(await items.nth(0).locator('[data-message-id], .a3s').count()).toBe(0);
    expect(await items.nth(0).locator('.iA.g6').textContent()).toContain('Dear all');
    await items.nth(0).locator('.adf').click();
    await items.nth(0).locator('.a3s').waitFor();
    const open77 = items.nth(0).locator('.adn');
    expect(await open77.getAttribute('data-legacy-message-id')).toBe(threadIds.invoice);
    expect(await open77.locator('span.gD').getAttribute('email')).toBe('mara@voss.example');
    expect(
      await open77.locator('.hb span.g2').evaluateAll((all) => all.map((one) => one.getAttribute('email'))),
    ).toEqual(['accounts@quill.example', 'otto@quill.example']);
    expect(await open77.locator('span.g3').getAttribute('title')).toMatch(/^Oct 13, 2026, 9:13\sPM$/);
    expect(await open77.locator('.a3s table td').count()).toBe(4);
    expect(await open77.locator('.a3s .aQJ').textContent()).toBe('15 November 2026');
    expect(await open77.locator('.gmail_signature').count()).toBe(1);
    await page
      .locator('.aQH span.aZo[download_url^="application/pdf:Invoice%2077.pdf:https://mail.google.com/"]')
      .waitFor();
    expect(await open77.locator('.aQH .aV3').textContent()).toBe('Invoice 77.pdf');
    expect(await open77.locator('.aQH .SaH2Ve').textContent()).toBe('24 KB');
  });

  it('hides quoted text behind three dots', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    const quote = page.locator('.a3s .gmail_quote blockquote');
    expect(await quote.isVisible()).toBe(false);
    await page.locator('.a3s .ajR').click();
    expect(await quote.isVisible()).toBe(true);
    expect(await page.locator('.gmail_attr').textContent()).toBe('Mara Voss wrote:');
  });

  it('hides the middle of a long thread in a stack', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.long);
    const first = () =>
      page.locator('[role=listitem]').evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
    expect(await first()).toEqual(['kv', 'kQ', 'kQ', 'kQ', 'kQ', 'kv', 'h7']);
    expect(await page.locator('.adx:visible span').textContent()).toBe('4');
    await page.locator('.adx').click();
    expect(await first()).toEqual(['kv', 'kv', 'kv', 'kv', 'kv', 'kv', 'h7']);
  });

  it.each([
    ['classic', 'div.aaq', 'div.aap'],
    ['2025-11', 'button.DILLkc', 'button.Wsq5Cf'],
  ] as const)(
    'has the %s buttons and two bottom bars of which one is hidden',
    async (headerButtons, replyButton, more) => {
      await tabs.serve({ headerButtons, permId: 'undefined' });
      const page = await tabs.open();
      await openThread(page, threadIds.invoice);
      expect(await page.locator('h2.hP:visible').getAttribute('data-thread-perm-id')).toBe('undefined');
      expect(await page.locator('.amn').count()).toBe(2);
      expect(await page.locator('.amn:visible').count()).toBe(1);
      await page.locator(more).click();
      expect(await page.locator('ul[role=menu] > li[data-action-type="94"]').count()).toBe(1);
      await page.locator(more).click();
      await reply(page, replyButton);
      expect(await page.locator('.amn:visible').count()).toBe(0);
    },
  );
});
