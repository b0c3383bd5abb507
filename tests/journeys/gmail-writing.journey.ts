import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type IsolatedWorld, startAdapterIn } from './support/isolated-world.ts';
import {
  draft,
  invoiceTable,
  replyPage,
  replyPagePolicy,
  rich,
  second,
  signature,
  structures,
  tableDraft,
  threadId,
  written,
  writtenSecond,
  writtenTable,
} from './support/reply-boxes.ts';

let browser: RunningChromium;
let tab: Page;
let world: IsolatedWorld;

/** What the page serves next: one reply box around this editor. */
let editor = '';
let policy = replyPagePolicy;

beforeAll(async () => {
  browser = await startChromium({ extension: null });
  tab = await browser.context.newPage();
  await browser.context.route(/^https:\/\/mail\.google\.com\//, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy': policy,
      },
      body: replyPage(editor),
    }),
  );
  world = await startAdapterIn(tab);
});
afterAll(() => browser.close());

/** A new document each time: the same address with another hash would be the same one. */
let loads = 0;
async function load(): Promise<void> {
  await tab.goto(`https://mail.google.com/mail/u/0/?load=${loads++}#inbox`);
}

async function write(inside: string) {
  editor = inside;
  await load();
  return world.run(
    async ({ id, paragraphs }) => {
      const box = globalThis.fairdueAdapter.page.openBoxOf(id);
      const result = await box?.insertDraft(paragraphs);
      return { result, text: box?.text() };
    },
    { id: threadId, paragraphs: draft },
  );
}

describe('a second draft takes the place of the first in', () => {
  it.each(structures)('%s, and one undo brings the first one back', async (_, html, text) => {
    await write(rich(html));
    const outcome = await world.run(
      async ({ id, first, next }) => {
        const box = globalThis.fairdueAdapter.page.openBoxOf(id);
        const held = box?.holdsDraft(first);
        const result = await box?.insertDraft(next, { instead: first });
        return { held, result, text: box?.text(), now: box?.holdsDraft(next) };
      },
      { id: threadId, first: draft, next: second },
    );
    expect(outcome.result).toEqual({ ok: true });
    expect(outcome).toMatchObject({ held: 'unedited', now: 'unedited' });
    expect(outcome.text).toBe(text.replace(written, writtenSecond));
    await tab.keyboard.press('Control+z');
    const undone = await world.run((id) => globalThis.fairdueAdapter.page.openBoxOf(id)?.text(), threadId);
    expect(undone).toBe(text);
  });

  it('plain-text mode', async () => {
    await write('<div class="At"><textarea id="editor" class="Ak" rows="20">Mine.\n\n-- \nNora Vale</textarea></div>');
    const result = await world.run(
      ({ id, first, next }) => globalThis.fairdueAdapter.page.openBoxOf(id)?.insertDraft(next, { instead: first }),
      { id: threadId, first: draft, next: second },
    );
    expect(result).toEqual({ ok: true });
    expect(await tab.locator('#editor').inputValue()).toBe(`Mine.\n\n${second.join('\n\n')}\n\n-- \nNora Vale`);
    await tab.keyboard.press('Control+z');
    expect(await tab.locator('#editor').inputValue()).toBe(`Mine.\n\n${draft.join('\n\n')}\n\n-- \nNora Vale`);
  });

  it('an editor where the first was edited, and says so before', async () => {
    await write(rich(`my own words<br>${signature}`));
    await tab.locator('#editor').getByText('Thank you').click();
    await tab.keyboard.press('End');
    await tab.keyboard.insertText(' so much');
    const outcome = await world.run(
      async ({ id, first, next }) => {
        const box = globalThis.fairdueAdapter.page.openBoxOf(id);
        const held = box?.holdsDraft(['Dear Anna,', 'an invoice with other words altogether.', ...first.slice(1)]);
        const result = await box?.insertDraft(next, { instead: [...first.slice(0, 2), 'Thank you for it.'] });
        return { held, result, text: box?.text() };
      },
      { id: threadId, first: draft, next: second },
    );
    expect(outcome.held).toBe('edited');
    expect(outcome.result).toEqual({ ok: true });
    expect(outcome.text).toContain('my own words');
    expect(outcome.text).toContain('Thank you so much');
    expect(outcome.text?.split('1043').length).toBe(3);
  });
});

describe('a draft is written into', () => {
  it.each(structures)('%s, by trusted input, and one undo takes it out', async (_, html, text) => {
    const { result, text: after } = await write(rich(html));
    expect(result).toEqual({ ok: true });
    expect(after).toBe(text);
    const inputs = await tab.evaluate(() => Reflect.get(window, 'inputs') as boolean[]);
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.every((isTrusted) => isTrusted)).toBe(true);
    expect(await tab.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);

    const visible = await tab.locator('#editor').innerText();
    expect(visible.indexOf('Thank you')).toBeLessThan(html.includes('Nora') ? visible.indexOf('Nora Vale') : Infinity);
    await tab.keyboard.press('Control+z');
    const undone = await tab.locator('#editor').innerText();
    expect(undone).not.toContain('Anna,\n\ninvoice');
    expect(undone).not.toContain('1043');
    if (html.includes('Nora')) expect(undone).toContain('Studio Vale');
    if (html.includes('own')) expect(undone).toContain('my own words');
  });

  it('plain-text mode, before the dashes, and one undo takes it out', async () => {
    const { result } = await write(
      '<div class="At"><textarea id="editor" class="Ak" rows="20">\n\n\n-- \nNora Vale</textarea></div>',
    );
    expect(result).toEqual({ ok: true });
    expect(await tab.locator('#editor').inputValue()).toBe(`${draft.join('\n\n')}\n\n-- \nNora Vale`);
    await tab.keyboard.press('Control+z');
    expect(await tab.locator('#editor').inputValue()).toBe('\n\n-- \nNora Vale');
  });

  it('an editor the page refuses to change: nothing is said to have arrived', async () => {
    editor = rich(`mine<br>${signature}`);
    await load();
    await tab.evaluate(() => addEventListener('beforeinput', (event) => event.preventDefault(), true));
    const outcome = await world.run(async (id) => {
      const box = globalThis.fairdueAdapter.page.openBoxOf(id);
      const result = await box?.insertDraft(['Dear Anna,', 'please pay.']);
      return { result, text: box?.text() };
    }, threadId);
    // The second way puts the lines in without asking the page.
    expect(outcome).toEqual({
      result: { ok: true },
      text: 'mine\n\nDear Anna,\n\nplease pay.\n\nNora Vale\nStudio Vale',
    });
  });

  it('an editor that takes everything back: says so and leaves the words', async () => {
    editor = rich(`mine<br>${signature}`);
    await load();
    await tab.evaluate(() => {
      const box = document.querySelector('#editor');
      const first = [...(box?.childNodes ?? [])].map((node) => node.cloneNode(true));
      box?.addEventListener('input', () => box.replaceChildren(...first.map((node) => node.cloneNode(true))));
    });
    const outcome = await world.run(async (id) => {
      const box = globalThis.fairdueAdapter.page.openBoxOf(id);
      const result = await box?.insertDraft(['Dear Anna,', 'please pay.']);
      return { result, text: box?.text() };
    }, threadId);
    expect(outcome.result).toMatchObject({ ok: false });
    expect(outcome.text).toBe('mine\nNora Vale\nStudio Vale');
  });
});

describe('a table of invoices is written into', () => {
  // Trusted Types do not hold in a content script's world, but do in the one this test makes: the journeys of the whole
  // extension write their tables under the strict policy.
  beforeAll(() => {
    policy = replyPagePolicy.replace(/; require-trusted-types-for.*/, '');
  });
  const withTable = { id: threadId, paragraphs: tableDraft, tables: [invoiceTable] };

  it.each(structures)('%s, as a table, and one undo takes the whole draft out', async (_, html, text) => {
    editor = rich(html);
    await load();
    const before = await tab.locator('#editor').innerText();
    const outcome = await world.run(async ({ id, paragraphs, tables }) => {
      const box = globalThis.fairdueAdapter.page.openBoxOf(id);
      const result = await box?.insertDraft(paragraphs, { tables });
      return { result, text: box?.text() };
    }, withTable);
    expect(outcome).toEqual({
      result: { ok: true },
      text: text.replace(written, writtenTable).replace('two\nDear', 'two\n\nDear'),
    });
    const table = tab.locator('#editor table');
    expect(await table.locator('tr').count()).toBe(3);
    expect(await table.locator('tr').nth(1).locator('td').allInnerTexts()).toEqual([
      '1043',
      'Website <b>&amp;',
      '€2,400.00',
    ]);
    expect(await table.locator('b').count()).toBe(0);
    expect(await tab.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
    await tab.keyboard.press('Control+z');
    expect((await tab.locator('#editor').innerText()).trim()).toBe(before.trim());
    expect(await table.count()).toBe(0);
  });

  it('plain-text mode as aligned columns', async () => {
    editor = '<div class="At"><textarea id="editor" class="Ak" rows="20">\n\n-- \nNora Vale</textarea></div>';
    await load();
    await world.run(
      ({ id, paragraphs, tables }) => globalThis.fairdueAdapter.page.openBoxOf(id)?.insertDraft(paragraphs, { tables }),
      withTable,
    );
    expect(await tab.locator('#editor').inputValue()).toBe(
      [
        'Dear Anna,',
        '',
        'Invoice  For               Amount due',
        '1043     Website <b>&amp;   €2,400.00',
        '7                              €80.00',
        '',
        'Thank you',
        '',
        '-- ',
        'Nora Vale',
      ].join('\n'),
    );
  });

  it('the place of an earlier one, which leaves nothing of its table, and one undo brings it back', async () => {
    editor = rich(`my own words<div><br></div>${signature}`);
    await load();
    const outcome = await world.run(
      async ({ id, paragraphs, tables, next }) => {
        const box = globalThis.fairdueAdapter.page.openBoxOf(id);
        await box?.insertDraft(paragraphs, { tables });
        const before = box?.text();
        const result = await box?.insertDraft(next, { instead: paragraphs });
        return { before, result, text: box?.text() };
      },
      { ...withTable, next: second },
    );
    expect(outcome.result).toEqual({ ok: true });
    expect(outcome.text).toBe(`my own words\n\n${writtenSecond}\n\nNora Vale\nStudio Vale`);
    expect(await tab.locator('#editor table').count()).toBe(0);
    await tab.keyboard.press('Control+z');
    expect(await world.run((id) => globalThis.fairdueAdapter.page.openBoxOf(id)?.text(), threadId)).toBe(
      outcome.before,
    );
  });
});
