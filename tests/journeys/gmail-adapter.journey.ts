import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaMailbox } from '../replica/mailbox/thread.ts';
import { type ReplicaOptions, serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type IsolatedWorld, startAdapterIn } from './support/isolated-world.ts';

let browser: RunningChromium;
let tab: Page;
const faults: string[] = [];

beforeAll(async () => {
  browser = await startChromium({ extension: null });
});
afterAll(() => browser.close());
afterEach(async () => {
  await tab.close();
  await browser.context.unrouteAll();
  expect(faults.splice(0)).toEqual([]);
});

async function open(options: ReplicaOptions = {}, hash = '#sent'): Promise<IsolatedWorld> {
  await serveReplica(browser.context, options);
  tab = await browser.context.newPage();
  tab.on('pageerror', (error) => faults.push(error.message));
  const world = await startAdapterIn(tab);
  await tab.goto(`https://mail.google.com/mail/u/0/${hash}`);
  await tab.locator('tr.zA:visible').first().waitFor();
  await tab.evaluate(() => window.__replica.settle());
  return world;
}

/** Every shown row with an id has one badge that names it, and no other row has one. */
async function badgesMatchRows(world: IsolatedWorld): Promise<{ rows: number; wrong: string[] }> {
  await tab.evaluate(() => window.__replica.settle());
  await world.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return world.run(() => {
    const wrong: string[] = [];
    let rows = 0;
    for (const tr of document.querySelectorAll('tr.zA')) {
      if (!tr.checkVisibility()) continue;
      const named = tr.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
      if (!named) continue;
      rows++;
      const badges = [...tr.querySelectorAll('[data-fairdue=row-badge]')].map((host) => host.shadowRoot?.textContent);
      if (badges.join() !== named) wrong.push(`${named}: ${badges.join()}`);
    }
    return { rows, wrong };
  });
}

async function openFirstThread(world: IsolatedWorld): Promise<string> {
  const row = tab.locator('tr.zA:visible:has([data-legacy-thread-id])').first();
  const id = (await row.locator('[data-legacy-thread-id]').getAttribute('data-legacy-thread-id')) ?? '';
  await row.locator('.y6').click();
  await world.until((wanted) => globalThis.fairdueAdapter.threads.at(-1)?.threadId === wanted, id);
  return id;
}

describe.each([
  ['one row a thread', {}],
  ['the reading pane at the right', { readingPane: 'right' as const }],
  ['the reading pane below', { readingPane: 'below' as const }],
  ['several inboxes in one view', { inbox: 'priority' as const }],
  ['a German interface, dark', { language: 'de' as const, theme: 'dark' as const }],
  ['a Japanese interface', { language: 'ja' as const }],
  ['right to left', { direction: 'rtl' as const }],
])('lists and threads with %s', (_, options) => {
  it('badges each row once, also after reading and returning and after a redraw, and finds each thread', async () => {
    const world = await open(options);
    const first = await badgesMatchRows(world);
    expect(first.wrong).toEqual([]);
    expect(first.rows).toBeGreaterThan(10);

    const id = await openFirstThread(world);
    const read = await world.run(() => {
      const thread = globalThis.fairdueAdapter.threads.at(-1);
      const account = globalThis.fairdueAdapter.page.account();
      return { account, read: thread?.read({ account: account ?? '', ownAddresses: [] }) };
    });
    expect(read.account).toContain('@');
    expect(read.read?.threadId).toBe(id);
    const last = read.read?.messages.at(-1);
    expect(last).toMatchObject({ folded: false, from: { email: expect.stringContaining('@') } });
    expect(last?.body.length).toBeGreaterThan(20);
    expect(last?.sentOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await tab.locator('[data-fairdue=thread-panel]:visible').count()).toBe(1);

    await tab.goBack();
    await world.until(() => globalThis.fairdueAdapter.threads.at(-1) === null);
    await tab.evaluate(() => window.__replica.refresh());
    expect((await badgesMatchRows(world)).wrong).toEqual([]);
    await tab.evaluate(() => {
      location.hash = '#inbox';
    });
    await tab.locator('tr.zA:visible').first().waitFor();
    expect((await badgesMatchRows(world)).wrong).toEqual([]);
    expect(await tab.locator('[data-fairdue=thread-panel]').count()).toBe(0);

    await world.run(() => globalThis.fairdueAdapter.stop());
    expect(await tab.locator('[data-fairdue]').count()).toBe(0);
  });
});

const ways: readonly (readonly [string, ReplicaOptions, () => Promise<void>])[] = [
  ['a click on Send', {}, () => tab.locator('.dC .aoO:visible').click()],
  ['Ctrl+Enter', { bottomBars: 1 }, () => tab.locator('[role=textbox]:visible').press('Control+Enter')],
  ['Enter on Send', { headerButtons: '2025-11' }, () => tab.locator('.dC .aoO:visible').press('Enter')],
  [
    'a click with the reading pane at the right',
    { readingPane: 'right' },
    () => tab.locator('.dC .aoO:visible').click(),
  ],
  ['a click with the reading pane below', { readingPane: 'below' }, () => tab.locator('.dC .aoO:visible').click()],
];

describe.each(ways)('a reply sent by %s', (_, options, send) => {
  it('is opened, filled, noticed once, and taken back by Undo', async () => {
    const world = await open(options);
    const id = await openFirstThread(world);
    const written = await world.run(async () => {
      const thread = globalThis.fairdueAdapter.threads.at(-1);
      const box = await thread?.openReply();
      const result = await box?.insertDraft(['Dear Anna,', 'invoice 1043 is open:\n1043\t€ 2,400.00', 'Thank you']);
      return { result, text: box?.text(), threadId: box?.threadId, draft: box?.draftId() };
    });
    expect(written.result).toEqual({ ok: true });
    expect(written.threadId).toBe(id);
    expect(written.text).toMatch(/^Dear Anna,\n\ninvoice 1043 is open:\n1043\s€ 2,400\.00\n\nThank you\n\n--/);

    await send();
    await world.until(() => globalThis.fairdueAdapter.sent.length === 1);
    const sent = await world.run(() => globalThis.fairdueAdapter.sent);
    expect(sent[0]).toMatchObject({ threadId: id, draftId: written.draft });
    expect(sent[0]?.text).toContain('invoice 1043 is open');
    await tab.evaluate(() => window.__replica.settle());

    await tab.locator('#link_undo:visible').click();
    await world.until(() => globalThis.fairdueAdapter.undone.length === 1);
    await tab.evaluate(() => window.__replica.settle());
    expect(await tab.evaluate(() => window.__replica.untrusted)).toEqual([]);
    expect(await world.run(() => globalThis.fairdueAdapter.sent.length)).toBe(1);

    await tab.locator('.dC .aoO:visible').click();
    await world.until(() => globalThis.fairdueAdapter.sent.length === 2);
    const ids = await world.run(() => globalThis.fairdueAdapter.sent.map(({ sendId }) => sendId));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('what is folded, and what happens at once', () => {
  const nora = { name: 'Nora Vale', email: 'nora@studio.example' };
  const anna = { name: 'Anna Berg', email: 'anna@client.example' };
  const mailbox: ReplicaMailbox = {
    owner: nora,
    signature: ['Nora Vale', 'Studio Vale'],
    threads: [
      {
        id: '19a0000000000c01',
        subject: 'Invoice 1043',
        labels: ['inbox', 'sent'],
        messages: Array.from({ length: 7 }, (_, at) => ({
          from: at % 2 ? anna : nora,
          to: [at % 2 ? nora : anna],
          sent: { day: at - 20, time: '09:00' },
          body: [{ kind: 'line' as const, text: `Message number ${at} about invoice 1043.` }],
        })),
      },
    ],
  };

  it('a message in a stack is unfolded for the user and read', async () => {
    const world = await open({ mailboxes: [mailbox] });
    await openFirstThread(world);
    const read = () =>
      world.run(() => {
        const thread = globalThis.fairdueAdapter.threads.at(-1);
        return thread?.read({ account: 'nora@studio.example', ownAddresses: [] }).messages ?? [];
      });
    expect((await read()).map(({ folded }) => folded)).toEqual([true, true, true, true, true, true, false]);
    const isOpen = await world.run(() => globalThis.fairdueAdapter.threads.at(-1)?.unfold(2) ?? false);
    expect(isOpen).toBe(true);
    await world.until(() => globalThis.fairdueAdapter.threads.length > 2);
    const after = await read();
    expect(after.map(({ folded }) => folded)).toEqual([true, true, false, true, true, true, false]);
    expect(after[2]).toMatchObject({ body: 'Message number 2 about invoice 1043.', from: { email: nora.email } });
  });

  it('the words the user wrote first stay before the draft, and both are sent', async () => {
    const world = await open({ mailboxes: [mailbox] });
    await openFirstThread(world);
    await tab.locator('span.ams.bkH:visible').click();
    await tab.locator('[role=textbox]:visible').waitFor();
    await tab.evaluate(() => window.__replica.settle());
    await tab.locator('[role=textbox]:visible').press('Control+Home');
    await tab.keyboard.type('Dear Anna, how was the fair?');
    const text = await world.run(async () => {
      const box = await globalThis.fairdueAdapter.threads.at(-1)?.openReply();
      const result = await box?.insertDraft(['About invoice 1043:', 'it is open.']);
      return result?.ok ? box?.text() : JSON.stringify(result);
    });
    expect(text).toBe(
      'Dear Anna, how was the fair?\n\nAbout invoice 1043:\n\nit is open.\n\n--\nNora Vale\nStudio Vale',
    );
    await tab.locator('[role=textbox]:visible').press('Control+Enter');
    await world.until(() => globalThis.fairdueAdapter.sent.length === 1);
    expect(await world.run(() => globalThis.fairdueAdapter.sent[0]?.text)).toBe(text);
  });

  it('a discarded reply is no sent one', async () => {
    const world = await open({ mailboxes: [mailbox] });
    await openFirstThread(world);
    await world.run(async () => {
      const box = await globalThis.fairdueAdapter.threads.at(-1)?.openReply();
      await box?.insertDraft(['Words.']);
    });
    await tab.locator('.oh:visible').first().click();
    await tab.locator('[role=textbox]:visible').waitFor({ state: 'hidden' });
    await tab.evaluate(() => window.__replica.settle());
    expect(await world.run(() => globalThis.fairdueAdapter.sent)).toEqual([]);
  });
});
