import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../support/firefox/sandbox.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { adapterScript } from './support/isolated-world.ts';
import {
  draft,
  replyPage,
  replyPagePolicy,
  rich,
  second,
  structures,
  threadId,
  written,
  writtenSecond,
} from './support/reply-boxes.ts';

/** The extension runs in these pages, too, but finds no account in them and stays out of it. */
describeInFirefox('in Firefox, a draft is written into', () => {
  let firefox: RunningFirefox;
  let tab: Page;
  let world: Sandbox;
  /** What the page serves next: one reply box around this editor. */
  let editor = '';
  let loads = 0;

  beforeAll(async () => {
    firefox = await startFirefox({
      answer: async () => ({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': replyPagePolicy },
        body: replyPage(editor),
      }),
    });
    world = await firefox.startSandbox(await adapterScript());
    tab = await firefox.open('https://mail.google.com/mail/u/0/');
  });
  afterAll(() => firefox?.close());

  async function write(inside: string) {
    editor = inside;
    await tab.goto(`https://mail.google.com/mail/u/0/?load=${loads++}#inbox`, { waitUntil: 'domcontentloaded' });
    return world.run(
      tab,
      async ({ id, paragraphs }) => {
        const box = globalThis.fairdueAdapter.page.openBoxOf(id);
        const result = await box?.insertDraft(paragraphs);
        return { result, text: box?.text() };
      },
      { id: threadId, paragraphs: draft },
    );
  }

  async function undo(): Promise<void> {
    await tab.keyboard.down('Control');
    await tab.keyboard.press('z');
    await tab.keyboard.up('Control');
  }

  const editorText = () => tab.$eval('#editor', (element) => (element as HTMLElement).innerText);
  const textAreaText = () => tab.$eval('#editor', (element) => (element as HTMLTextAreaElement).value);

  // Firefox keeps the empty line after a list that Chromium swallows.
  const structuresHere = structures.map(
    ([what, html, text]) => [what, html, text.replace(`two\n${written}`, `two\n\n${written}`)] as const,
  );

  it.each(structuresHere)('%s, by trusted input, and one undo takes it out', async (_, html, text) => {
    const { result, text: after } = await write(rich(html));
    expect(result).toEqual({ ok: true });
    expect(after).toBe(text);
    const seen = await tab.evaluate(() => ({
      inputs: Reflect.get(window, 'inputs') as boolean[],
      violations: Reflect.get(window, 'violations') as string[],
    }));
    expect(seen.inputs.length).toBeGreaterThan(0);
    expect(seen.inputs.every((isTrusted) => isTrusted)).toBe(true);
    expect(seen.violations).toEqual([]);

    await undo();
    const undone = await editorText();
    expect(undone).not.toContain('1043');
    if (html.includes('Nora')) expect(undone).toContain('Studio Vale');
    if (html.includes('own')) expect(undone).toContain('my own words');
  });

  it.each(structuresHere)('%s, in the place of an earlier one, which one undo brings back', async (_, html, text) => {
    await write(rich(html));
    const outcome = await world.run(
      tab,
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
    await undo();
    expect(await world.run(tab, (id) => globalThis.fairdueAdapter.page.openBoxOf(id)?.text(), threadId)).toBe(text);
  });

  it('plain-text mode, before the dashes, and one undo takes it out', async () => {
    const { result } = await write(
      '<div class="At"><textarea id="editor" class="Ak" rows="20">\n\n\n-- \nNora Vale</textarea></div>',
    );
    expect(result).toEqual({ ok: true });
    expect(await textAreaText()).toBe(`${draft.join('\n\n')}\n\n-- \nNora Vale`);
    await undo();
    expect(await textAreaText()).toBe('\n\n-- \nNora Vale');
  });
});
