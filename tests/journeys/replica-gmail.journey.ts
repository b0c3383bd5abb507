import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import type {} from '../replica/gmail/probe.ts';
import { sampleMailboxes, threadIds } from '../replica/gmail/sample-mailboxes.ts';
import { type Replica, type ReplicaOptions, serveReplica } from '../replica/serve.ts';

const today = calendarDay('2026-11-22');
let browser: Browser;
let context: BrowserContext;
let replica: Replica;
const thrown: Error[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
});
afterEach(async () => {
  await context.close();
  expect(thrown.splice(0)).toEqual([]);
});
afterAll(() => browser?.close());

async function serve(options: ReplicaOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  replica = await serveReplica(context, { mailboxes: sampleMailboxes, today, ...options });
}

async function open(hash = '#inbox', account = 0): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => thrown.push(error));
  await page.goto(replica.inbox(account).replace('#inbox', hash));
  await page.locator('a[href*=SignOutOptions]').waitFor();
  await settle(page);
  return page;
}

const settle = (page: Page) => page.evaluate(() => window.__replica.settle());
const shownRow = (page: Page, threadId: string) =>
  page.locator('tr.zA:visible', { has: page.locator(`[data-legacy-thread-id="${threadId}"]`) });
const subject = (page: Page) => page.locator('h2.hP:visible');

async function openThread(page: Page, threadId: string): Promise<void> {
  await shownRow(page, threadId).locator('.y6').click();
  await page.locator(`h2.hP[data-legacy-thread-id="${threadId}"]:visible`).waitFor();
  await settle(page);
}

async function reply(page: Page, button = 'span.ams.bkH'): Promise<void> {
  await page.locator(`${button}:visible`).click();
  await page.locator('.aoI [g_editable=true]').last().waitFor();
  await settle(page);
}

describe('the frame', () => {
  it('enforces a policy as strict as Gmail’s', async () => {
    await serve();
    const page = await open();
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
    await serve({ language });
    const page = await open();
    const label = await page.locator('[role=banner] a[href*=SignOutOptions]').getAttribute('aria-label');
    expect(label?.replace(/\s+/g, ' ')).toBe(`${account} (mara@voss.example)`);
    expect(await page.title()).toBe(title);
    await page.goto(`${replica.inbox()}`.replace('#inbox', '#sent'));
    await settle(page);
    expect(await shownRow(page, threadIds.sentOnly).locator('.yW').textContent()).toBe(`${to}Quill & Partner`);
  });

  it('serves an account by number and by address, keeps the hash, and refuses every other host', async () => {
    await serve();
    const page = await open('#inbox', 1);
    expect(await page.title()).toBe('Inbox - atelier@voss.example - Gmail');
    await page.goto('https://mail.google.com/mail/?authuser=atelier@voss.example#all');
    expect(page.url()).toBe('https://mail.google.com/mail/u/1/#all');
    await page.goto('https://example.org/').catch(() => null);
    expect(replica.refused).toEqual(['https://example.org/']);
  });

  it('is the same with the same seed', async () => {
    const texts: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      await serve({ latency: 'none', seed: 7 });
      const page = await open();
      texts.push(await page.locator('[role=main]').first().innerHTML());
      if (run === 0) await context.close();
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('a list', () => {
  it('has Gmail’s rows, with the ids inside the subject', async () => {
    await serve();
    const page = await open();
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
    await serve();
    context.addInitScript(() => {
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
    const page = await open();
    expect(await page.evaluate(() => Reflect.get(window, 'seenIds').filter(Boolean).length)).toBe(0);
    expect(await page.locator('tr.zA [data-legacy-thread-id]').count()).toBe(50);
  });

  it('follows the address: tabs, labels, search, pages, back and forward, a hexadecimal id', async () => {
    await serve();
    const page = await open();
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
    await subject(page).waitFor();
    expect(page.url()).toMatch(/#all\/FMfcgz/);
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await shownRow(page, threadIds.invoice).waitFor();
    await page.locator('[aria-label=Older]:visible').click();
    await page.locator('tr.zA:visible', { hasText: 'Note number 60' }).waitFor();
    expect(page.url()).toContain('#inbox/p2');
  });

  it('leaves lists and threads in the page as hidden ghosts that go stale', async () => {
    await serve();
    const page = await open();
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
    await serve();
    const page = await open();
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
    await serve();
    const page = await open();
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
    await serve();
    const page = await open();
    const other = await open();
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

  it('shows three rows a thread beside a reading pane, the ids in the second', async () => {
    await serve({ readingPane: 'right' });
    const page = await open();
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

describe('a thread', () => {
  it('folds older messages, which then have neither ids nor a body', async () => {
    await serve();
    const page = await open();
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
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    const quote = page.locator('.a3s .gmail_quote blockquote');
    expect(await quote.isVisible()).toBe(false);
    await page.locator('.a3s .ajR').click();
    expect(await quote.isVisible()).toBe(true);
    expect(await page.locator('.gmail_attr').textContent()).toBe('Mara Voss wrote:');
  });

  it('hides the middle of a long thread in a stack', async () => {
    await serve();
    const page = await open();
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
      await serve({ headerButtons, permId: 'undefined' });
      const page = await open();
      await openThread(page, threadIds.invoice);
      expect(await subject(page).getAttribute('data-thread-perm-id')).toBe('undefined');
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

describe('writing', () => {
  it('opens a reply late, tied to its thread, with the signature in it; Ctrl+Z takes typing back', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await page.locator('span.ams.bkH:visible').click();
    expect(await page.locator('.aoI').count()).toBe(0);
    await page.locator('.ip.adB > .M9 > .aoI[role=region][data-compose-id]').waitFor();
    await settle(page);
    const value = (name: string) => page.locator(`form.bAs input[name=${name}]`).inputValue();
    expect(await value('lts')).toBe(threadIds.invoice);
    expect(await value('rt')).toBe(`#thread-f:${BigInt(`0x${threadIds.invoice}`)}`);
    expect(await value('rm')).toMatch(/^#msg-f:\d+$/);
    expect(await value('draft')).toMatch(/^#msg-a:r\d+$/);
    expect(await value('subject')).toBe('Re: Invoice 77');
    expect(await value('uet')).toContain('<blockquote');
    expect(await page.locator('.anm[name=to] [role=option]').getAttribute('data-hovercard-id')).toBe(
      'accounts@quill.example',
    );
    const editor = page.locator('td.Ap > .Ar.Au > .aO7 > [contenteditable=true][role=textbox].Am.aO9.Al.editable');
    expect(await editor.locator('.gmail_signature[data-smartmail=gmail_signature]').count()).toBe(1);
    const before = await editor.innerHTML();
    await editor.pressSequentially('Hello');
    expect(await editor.innerText()).toMatch(/^Hello\n/);
    await page.keyboard.press('Control+z');
    expect(await editor.innerHTML()).toBe(before);
  });

  it.each(['click', 'key'] as const)(
    'sends by a %s: box gone, toast, mail in the thread under a temporary id, then its real one',
    async (by) => {
      await serve();
      const page = await open();
      await openThread(page, threadIds.invoice);
      await reply(page);
      await page.keyboard.type('A reminder.');
      if (by === 'click') await page.locator('.dC [role=button].aoO').click();
      else await page.keyboard.press('Control+Enter');
      await page.locator('.adn[data-message-id^="#msg-a:"]:not([data-legacy-message-id])').waitFor();
      await page.locator('.vh:has(span#link_undo):has(span#link_vsm)').waitFor();
      expect(await page.locator('.aoI').count()).toBe(0);
      await settle(page);
      expect(await page.locator('.adn').last().getAttribute('data-legacy-message-id')).toMatch(/^[0-9a-f]{16}$/);
      const [sent] = await page.evaluate(() => window.__replica.sent);
      expect(sent).toMatchObject({
        kind: 'reply',
        threadId: threadIds.invoice,
        to: ['accounts@quill.example'],
        by,
        undone: false,
      });
      expect(sent?.text).toMatch(/^A reminder\./);
      expect(sent?.html).toContain('gmail_quote');
      expect(await page.evaluate(() => window.__replica.untrusted)).toEqual([]);
      await page.goBack();
      await shownRow(page, threadIds.invoice).waitFor();
      expect(await shownRow(page, threadIds.invoice).locator('.bx0').textContent()).toBe('3');
    },
  );

  it('takes a sent mail back: the box with its text is there again, the mail is not', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('Too early.');
    await page.locator('.aoO').click();
    await page.locator('.adn', { hasText: 'Too early.' }).waitFor();
    await page.locator('#link_undo').click();
    await page.locator('.aoI [g_editable=true]', { hasText: 'Too early.' }).waitFor();
    expect(await page.locator('.adn', { hasText: 'Too early.' }).count()).toBe(0);
    expect(await page.locator('#link_vsm').count()).toBe(0);
    expect(await page.evaluate(() => window.__replica.sent.map(({ undone }) => undone))).toEqual([true]);
  });

  it('lets the toast go after its time', async () => {
    await serve({ undoSeconds: 0.5 });
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.locator('.aoO').click();
    await page.locator('#link_undo').waitFor();
    await page.locator('#link_undo').waitFor({ state: 'detached' });
  });

  it('does not send for a script and tells that one tried', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.evaluate(() => {
      const send = document.querySelector<HTMLElement>('.aoO');
      for (const type of ['pointerdown', 'pointerup']) send?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
      send?.click();
      document
        .querySelector('[g_editable]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    });
    await settle(page);
    expect(await page.evaluate(() => window.__replica.untrusted.map(({ type, on }) => `${type} ${on}`))).toEqual([
      'pointerdown send-button',
      'pointerup send-button',
      'click send-button',
      'keydown compose-box',
    ]);
    expect(await page.evaluate(() => window.__replica.counts.sent)).toBe(0);
    expect(await page.locator('.aoI').count()).toBe(1);
  });

  it('only sets a time for a mail that is sent later, and discards one', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.locator('.dC .hG').click();
    await page.locator('[selector=scheduledSend]').click();
    await page.locator('.vh', { hasText: 'Send scheduled' }).waitFor();
    expect(await page.locator('#link_vsm').count()).toBe(0);
    await reply(page);
    await page.locator('[aria-label="Discard draft"]').click();
    await page.locator('.vh', { hasText: 'Draft discarded' }).waitFor();
    expect(await page.evaluate(() => [window.__replica.counts.scheduled, window.__replica.counts.sent])).toEqual([
      1, 0,
    ]);
  });

  it('answers all and forwards with the attachment, which asks for a recipient first', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await page.locator('[role=listitem] .adf').click();
    await page.locator('.a3s table').waitFor();
    await page.locator('div.aap').first().click();
    await page.locator('li[data-action-type="25"]').click();
    await page.locator('.aoI .vI', { hasText: 'Invoice 77.pdf' }).waitFor();
    await settle(page);
    await page.locator('.aoO').click();
    await page.locator('[role=alertdialog] button').click();
    await page.locator('.anm[name=to] input').fill('ap@quill.example');
    await page.locator('.aoO').click();
    await page.locator('#link_vsm').waitFor();
    const [forwarded] = await page.evaluate(() => window.__replica.sent);
    expect(forwarded).toMatchObject({
      kind: 'forward',
      to: ['ap@quill.example'],
      attachments: ['Invoice 77.pdf'],
      subject: 'Fwd: Invoice 77',
    });
    expect(forwarded?.html).toContain('Forwarded message');
    await settle(page);
    await page.locator('div.aap').first().click();
    await page.locator('li[data-action-type="24"]').click();
    await page.locator('.aoI [role=option]').first().waitFor();
    expect(
      await page
        .locator('.aoI [role=option]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id'))),
    ).toEqual(['accounts@quill.example', 'otto@quill.example']);
  });

  it('has a reply and a new mail open at once; the new mail starts a thread', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('Inline.');
    await page.locator('[gh=cm]').click();
    await page.locator('.dw [role=dialog] [role=region]').waitFor();
    await settle(page);
    expect(page.url()).toContain('?compose=new');
    expect(await page.locator('.aoI[data-compose-id]').count()).toBe(2);
    const dialog = page.locator('[role=dialog]');
    expect(await dialog.locator('input[name=lts]').inputValue()).toBe('');
    await dialog.locator('.anm[name=to] input').fill('new@client.example');
    await dialog.locator('[name=subjectbox]').fill('Invoice 79');
    await dialog.locator('[g_editable]').click();
    await page.keyboard.type('As agreed.');
    await dialog.locator('.aoO').click();
    await page.locator('#link_vsm').click();
    await page.waitForFunction(() => document.title.startsWith('Invoice 79'));
    expect(page.url()).not.toContain('compose');
    expect(await page.evaluate(() => window.__replica.sent.map(({ subject }) => subject))).toEqual(['Invoice 79']);
  });

  it('keeps what was written as a draft when the thread is left', async () => {
    await serve();
    const page = await open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('Half a thought');
    await page.goBack();
    await shownRow(page, threadIds.invoice).locator('.boq').waitFor();
    await openThread(page, threadIds.invoice);
    expect(await page.locator('.aoI [g_editable]').innerText()).toMatch(/^Half a thought/);
  });
});

describe('the look', () => {
  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(31, 31, 31)'],
  ] as const)('is %s', async (theme, panel) => {
    await serve({ theme });
    const page = await open();
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
    await serve({ direction: 'rtl' });
    const page = await open();
    const date = await page.locator('td.xW').first().boundingBox();
    const box = await page.locator('[role=checkbox]').first().boundingBox();
    expect(date?.x).toBeLessThan(box?.x ?? 0);
  });
});
