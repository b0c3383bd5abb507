import { describe, expect, it } from 'vitest';
import { threadIds } from '../replica/gmail/sample-mailboxes.ts';
import { openThread, replicaTabs, reply, settle, shownRow } from './support/replica-tabs.ts';

const tabs = replicaTabs();

describe('writing', () => {
  it('opens a reply late, tied to its thread, with the signature in it; Ctrl+Z takes typing back', async () => {
    await tabs.serve();
    const page = await tabs.open();
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
      await tabs.serve();
      const page = await tabs.open();
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
    await tabs.serve();
    const page = await tabs.open();
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
    await tabs.serve({ undoSeconds: 0.5 });
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.locator('.aoO').click();
    await page.locator('#link_undo').waitFor();
    await page.locator('#link_undo').waitFor({ state: 'detached' });
  });

  it('does not send for a script and tells that one tried', async () => {
    await tabs.serve();
    const page = await tabs.open();
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

  it('sets a time for a mail by a usual one or one of its own; Undo and Cancel send open it again as the same draft', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('Later.');
    const draft = await page.locator('form.bAs input[name=draft]').inputValue();
    const schedule = async () => {
      await page.locator('.dC .hG').click();
      await page.locator('[role=menuitem][selector=scheduledSend]').click();
    };
    await schedule();
    await page.locator('[role=dialog] [role=menuitem].Az:not(.AM)', { hasText: 'Nov 23, 8:00 AM' }).click();
    await page.locator('.vh', { hasText: 'Send scheduled for Nov 23, 8:00 AM' }).waitFor();
    expect(await page.locator('.aoI').count()).toBe(0);
    await page.locator('.adn', { hasText: 'Later.' }).waitFor();
    await page.locator('#link_undo').click();
    await page.locator('.aoI [g_editable=true]', { hasText: 'Later.' }).waitFor();
    expect(await page.locator('form.bAs input[name=draft]').inputValue()).toBe(draft);

    await schedule();
    await page.locator('[role=dialog] .Az.AM').click();
    await page.locator('[role=dialog] input').first().fill('Dec 1, 2026');
    await page.locator('[role=dialog] button').click();
    await page.locator('.vh', { hasText: 'Dec 1' }).waitFor();
    await page.getByRole('button', { name: 'Cancel send' }).click();
    await page.locator('.aoI [g_editable=true]', { hasText: 'Later.' }).waitFor();
    expect(await page.locator('form.bAs input[name=draft]').inputValue()).toBe(draft);
    expect(await page.locator('.adn', { hasText: 'Later.' }).count()).toBe(0);
    expect(await page.evaluate(() => [window.__replica.counts.scheduled, window.__replica.counts.sent])).toEqual([
      2, 0,
    ]);
  });

  it('discards a draft', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.locator('[aria-label="Discard draft"]').click();
    await page.locator('.vh', { hasText: 'Draft discarded' }).waitFor();
  });

  it('pops a reply out, fills the page with it, and moves it into a browser window, as the same draft', async () => {
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('On its way.');
    const draft = await page.locator('form.bAs input[name=draft]').inputValue();
    await page.getByRole('button', { name: 'Pop out reply' }).click();
    const popped = page.locator('.dw [role=dialog]');
    await popped.locator('[g_editable]', { hasText: 'On its way.' }).waitFor();
    expect(await page.locator('[role=listitem] .aoI').count()).toBe(0);
    expect(await popped.locator('input[name=lts]').inputValue()).toBe(threadIds.invoice);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await page.locator('.aSs .aSt [role=dialog] [g_editable]', { hasText: 'On its way.' }).waitFor();
    const opening = tabs.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Full screen' }).click({ modifiers: ['Shift'] });
    const window = await opening;
    await window.locator('body.xE.xp [role=dialog] [g_editable]', { hasText: 'On its way.' }).waitFor();
    expect(await window.locator('input[name=draft]').inputValue()).toBe(draft);
    expect(await window.title()).toBe('Re: Invoice 77');
    expect(await page.locator('.aoI').count()).toBe(0);
    await window.locator('.aoO').click();
    await window.locator('#link_vsm').waitFor();
    await page.locator('.adn', { hasText: 'On its way.' }).waitFor();
  });

  it('writes in plain text where the mailbox does', async () => {
    await tabs.serve({ editor: 'plain' });
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await page.locator('span.ams.bkH:visible').click();
    const area = page.locator('.aoI .At > textarea.Ak');
    await area.waitFor();
    await settle(page);
    expect(await page.locator('form.bAs input[name=ishtml]').inputValue()).toBe('0');
    expect(await area.inputValue()).toMatch(/^\n+-- \nMara Voss\nBook design\n?$/);
    await page.keyboard.type('In plain words.');
    await page.locator('.aoO').click();
    await page.locator('#link_vsm').waitFor();
    expect((await page.evaluate(() => window.__replica.sent))[0]?.text).toMatch(/^In plain words\./);
  });

  it('answers all and forwards with the attachment, which asks for a recipient first', async () => {
    await tabs.serve();
    const page = await tabs.open();
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
    await tabs.serve();
    const page = await tabs.open();
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
    await tabs.serve();
    const page = await tabs.open();
    await openThread(page, threadIds.invoice);
    await reply(page);
    await page.keyboard.type('Half a thought');
    await page.goBack();
    await shownRow(page, threadIds.invoice).locator('.boq').waitFor();
    await openThread(page, threadIds.invoice);
    expect(await page.locator('.aoI [g_editable]').innerText()).toMatch(/^Half a thought/);
  });
});
