import { describe, expect, it } from 'vitest';
import { threadIds } from '../replica/gmail/sample-mailboxes.ts';
import { replicaTabs, settle, shownRow } from './support/replica-tabs.ts';

const tabs = replicaTabs();

describe('the frame', () => {
  it('enforces a policy as strict as Gmail’s', async () => {
    await tabs.serve();
    const page = await tabs.open();
    const refused = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => {
          document.createElement('div').innerHTML = '<b>x</b>';
        },
        parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(['innerHTML', 'parser']);
  });

  it.each([
    ['en', 'Google Account: Mara Voss', 'Inbox (1) - mara@voss.example - Gmail', 'To: '],
    ['de', 'Google-Konto: Mara Voss', 'Posteingang (1) - mara@voss.example - Gmail', 'An: '],
    ['ja', 'Google アカウント: Mara Voss', '受信トレイ (1) - mara@voss.example - Gmail', '宛先: '],
  ] as const)('speaks %s', async (language, account, title, to) => {
    await tabs.serve({ language });
    const page = await tabs.open();
    const label = await page.locator('[role=banner] a[href*=SignOutOptions]').getAttribute('aria-label');
    expect(label?.replace(/\s+/g, ' ')).toBe(`${account} (mara@voss.example)`);
    expect(await page.title()).toBe(title);
    await page.goto('https://mail.google.com/mail/u/0/#sent');
    await page.waitForFunction((before) => document.title !== before, title);
    await settle(page);
    expect(await shownRow(page, threadIds.sentOnly).locator('.yW').textContent()).toBe(`${to}Quill & Partner`);
  });

  it('serves an account by number and by address, keeps the hash, and refuses every other host', async () => {
    const replica = await tabs.serve();
    const page = await tabs.open('#inbox', 1);
    expect(await page.title()).toBe('Inbox - atelier@voss.example - Gmail');
    await page.goto('https://mail.google.com/mail/?authuser=atelier@voss.example#all');
    expect(page.url()).toBe('https://mail.google.com/mail/u/1/#all');
    await page.goto('https://example.org/').catch(() => null);
    expect(replica.refused).toEqual(['https://example.org/']);
  });

  it('is the same with the same seed', async () => {
    const texts: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      await tabs.serve({ latency: 'none', seed: 7 });
      const page = await tabs.open();
      texts.push(await page.locator('[role=main]').first().innerHTML());
      if (run === 0) await tabs.context().close();
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('the look', () => {
  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(31, 31, 31)'],
  ] as const)('is %s', async (theme, panel) => {
    await tabs.serve({ theme });
    const page = await tabs.open();
    expect(
      await page
        .locator('[role=main]')
        .first()
        .evaluate((main) => getComputedStyle(main).backgroundColor),
    ).toBe(panel);
    expect(
      await page
        .locator('tr.zA')
        .first()
        .evaluate((row) => row.getBoundingClientRect().height),
    ).toBe(40);
  });

  it('runs from right to left where the interface does', async () => {
    await tabs.serve({ direction: 'rtl' });
    const page = await tabs.open();
    const date = await page.locator('td.xW').first().boundingBox();
    const box = await page.locator('[role=checkbox]').first().boundingBox();
    expect(date?.x).toBeLessThan(box?.x ?? 0);
  });
});
