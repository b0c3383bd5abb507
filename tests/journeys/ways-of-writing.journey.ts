import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { type ReplicaOptions, serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { contactsIn } from './support/ledger.ts';
import { keepScreenshot } from './support/screens.ts';
import { twoInvoicesOfOne } from './support/two-invoices-of-one.ts';

/** One browser for all: each test takes an invoice of its own, of either account. */
let browser: RunningChromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const overdue = (account: 0 | 1) =>
  truth[account].filter(({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice);

interface Opened {
  readonly gmail: GmailTab;
  readonly thread: ThreadTruth;
  readonly number: string;
  /** The window of the page that a reply was popped out into. */
  readonly dialog: Locator;
}

let pages: Page[] = [];

/** Opens the conversation of an overdue invoice in a page of its own; those before are closed. */
async function open(index: number, options: ReplicaOptions = {}, account: 0 | 1 = 0, list = '#all'): Promise<Opened> {
  for (const page of pages) await page.close();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, ...options });
  const gmail = await openGmail(browser.context, account, list);
  pages = [gmail.page];
  const thread = overdue(account)[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  return { gmail, thread, number: thread.invoice?.number ?? '', dialog: gmail.page.locator('[role=dialog]:has(.aoI)') };
}

const contactsOf = ({ threadId }: ThreadTruth) => contactsIn(browser, threadId);

async function press(gmail: GmailTab, number: string): Promise<void> {
  await gmail.button('Polite').click();
  await gmail.editor.filter({ hasText: number }).waitFor();
}

async function startReply(gmail: GmailTab, words: string): Promise<void> {
  await gmail.page.locator('span.ams.bkH:visible').click();
  await gmail.page.locator('.aoI [role=textbox]:visible, .aoI textarea.Ak:visible').waitFor();
  await gmail.page.keyboard.insertText(words);
}

const noted = (gmail: GmailTab) => gmail.panel.getByText('Sent: reminder noted.').waitFor();

describe.each([0, 1] as const)('in account %i a draft is written', (account) => {
  it('into a new reply; one Ctrl+Z takes the whole of it out; Undo after sending takes the contact back', async () => {
    const { gmail, thread, number } = await open(0, { undoSeconds: 60 }, account);
    await press(gmail, number);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await gmail.editor.press('Control+z');
    await expect.poll(() => gmail.editor.innerText()).not.toContain(number);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: number }).waitFor();
    await gmail.sendByClick();
    await noted(gmail);
    expect((await contactsOf(thread)).map(({ stage }) => stage)).toEqual(['polite']);
    await gmail.undoSend();
    await gmail.panel.getByText('Undone.').waitFor();
    expect(await contactsOf(thread)).toEqual([]);
    await gmail.sendByKeys();
    await noted(gmail);
    expect((await contactsOf(thread)).map(({ stage }) => stage)).toEqual(['polite']);
  });
});

describe('a draft is written', () => {
  it('into a reply that stands open already, with a new mail in a window beside it', async () => {
    const { gmail, thread, number, dialog } = await open(1);
    await startReply(gmail, 'Words to the client.');
    await gmail.page.locator('[gh=cm]').click();
    const other = dialog.locator('div[contenteditable=true][role=textbox]');
    await other.click();
    await gmail.page.keyboard.insertText('Words to somebody else.');
    await gmail.button('Polite').click();
    const reply = gmail.page.locator('[role=listitem] div[contenteditable=true][role=textbox]:visible');
    await reply.filter({ hasText: number }).waitFor();
    expect(await reply.innerText()).toContain('Words to the client.');
    expect(await other.innerText()).toContain('Words to somebody else.');
    expect(await other.innerText()).not.toContain(number);

    // The mail to somebody else is no contact; the reply is one.
    await dialog.locator('.anm[name=to] input').fill('friend@elsewhere.example');
    await dialog.locator('.dC .aoO').click();
    await gmail.page.locator('#link_vsm:visible').waitFor();
    expect(await contactsOf(thread)).toEqual([]);
    await reply.press('Control+Enter');
    await noted(gmail);
    expect((await contactsOf(thread)).map(({ stage }) => stage)).toEqual(['polite']);
  });

  it('into a reply that was popped out, then into one that fills the page, and each is counted', async () => {
    const { gmail, thread, number, dialog } = await open(2);
    await startReply(gmail, 'First my own words.');
    await gmail.page.getByRole('button', { name: 'Pop out reply' }).click();
    await dialog.waitFor();
    await gmail.button('Polite').click();
    await dialog.locator('[role=textbox]', { hasText: number }).waitFor();
    expect(await dialog.locator('[role=textbox]').innerText()).toContain('First my own words.');
    expect(await gmail.page.locator('[role=listitem] .aoI').count()).toBe(0);
    await keepScreenshot(gmail.page, 'writing-popped-out');
    await dialog.locator('.aoO').click();
    await noted(gmail);
    expect(await contactsOf(thread)).toHaveLength(1);

    const second = await open(3);
    await startReply(second.gmail, 'Mine.');
    await second.gmail.page.getByRole('button', { name: 'Pop out reply' }).click();
    await second.dialog.waitFor();
    // The panel is below the window that fills the page: a person asks for the draft first, or by keyboard.
    await second.gmail.page.getByRole('button', { name: 'Full screen' }).click();
    await second.gmail.page.locator('.aSs .aSt [role=dialog]').waitFor();
    await second.gmail.button('Polite').press('Enter');
    await second.dialog.locator('[role=textbox]', { hasText: second.number }).waitFor();
    expect(await second.dialog.locator('[role=textbox]').innerText()).toContain('Mine.');
    await keepScreenshot(second.gmail.page, 'writing-full-screen');
    await second.dialog.locator('[role=textbox]').press('Control+Enter');
    await noted(second.gmail);
    expect(await contactsOf(second.thread)).toHaveLength(1);
  });

  it('into a reply that goes on in a browser window of its own, and is counted from there', async () => {
    const { gmail, thread, number, dialog } = await open(4);
    await press(gmail, number);
    await gmail.page.getByRole('button', { name: 'Pop out reply' }).click();
    await dialog.locator('[role=textbox]', { hasText: number }).waitFor();
    const opening = browser.context.waitForEvent('page');
    await gmail.page.getByRole('button', { name: 'Full screen' }).click({ modifiers: ['Shift'] });
    const window = await opening;
    pages.push(window);
    await window.locator('[role=textbox]', { hasText: number }).waitFor();
    await window.locator('.aoO').click();
    await window.locator('#link_vsm').waitFor();
    await expect.poll(() => contactsOf(thread).then((all) => all.map(({ stage }) => stage))).toEqual(['polite']);
  });

  it('in a reply to all, where the last message has several people in it', async () => {
    const { gmail, thread, number } = await open(5);
    const { client = '', clientEmail = '' } = thread.invoice ?? {};
    await gmail.page.evaluate((mail) => window.__replica.deliver(mail), {
      threadId: thread.threadId,
      from: { name: client, email: clientEmail },
      cc: [{ name: 'Accounts', email: 'accounts@client.example' }],
      lines: ['Thank you for the invoice.'],
    });
    await gmail.panel.and(gmail.page.locator('[data-standing=held]')).waitFor();
    await gmail.button('Polite').click();
    // Whom the client has put in copy is said before anything is written, and all of them are named after it.
    await gmail.panel.getByText('The reply also goes to accounts@client.example').waitFor();
    await keepScreenshot(gmail.page, 'reply-to-all-question');
    await gmail.button('Insert anyway').click();
    await gmail.editor.filter({ hasText: number }).waitFor();
    await gmail.panel.getByText(`It goes to ${clientEmail}, accounts@client.example`).waitFor();
    expect(
      await gmail.page
        .locator('.aoI [role=option]')
        .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id'))),
    ).toEqual([clientEmail, 'accounts@client.example']);
  });

  it('in plain text, keeping the words and the signature; one Ctrl+Z takes it out', async () => {
    const { gmail, thread, number } = await open(6, { editor: 'plain' });
    await startReply(gmail, 'My own words.');
    await gmail.button('Polite').click();
    const area = gmail.page.locator('.aoI textarea.Ak');
    await expect.poll(() => area.inputValue()).toContain(number);
    const text = await area.inputValue();
    expect(text.indexOf('My own words.')).toBeLessThan(text.indexOf(number));
    expect(text.indexOf(number)).toBeLessThan(text.indexOf('-- '));
    await keepScreenshot(gmail.page, 'writing-plain');
    await area.press('Control+z');
    await expect.poll(() => area.inputValue()).not.toContain(number);
    await gmail.button('Polite').click();
    await expect.poll(() => area.inputValue()).toContain(number);
    await area.press('Control+Enter');
    await noted(gmail);
    expect((await contactsOf(thread)).map(({ stage }) => stage)).toEqual(['polite']);
  });

  it('with the client’s invoices in a table, or in aligned columns in plain text; one Ctrl+Z takes all of it out', async () => {
    const [first, second] = [overdue(1)[0], overdue(1)[1]];
    if (!first || !second) throw new Error('The sample mailbox has no two overdue invoices in account 1');
    const numbers = [first, second].map(({ invoice }) => invoice?.number ?? '');
    const mailboxes = twoInvoicesOfOne(first, second);
    const { gmail } = await open(1, { mailboxes }, 1);
    await gmail.go('#all');
    await gmail.openThread(first.threadId);
    await gmail.panel.waitFor();
    await gmail.button('Polite').click();
    const table = gmail.editor.locator('table');
    await gmail.button('Insert anyway').or(table).first().waitFor();
    if (await gmail.button('Insert anyway').isVisible()) await gmail.button('Insert anyway').click();
    await table.waitFor();
    for (const number of numbers) await table.getByText(number).waitFor();
    expect(await table.locator('tr').count()).toBeGreaterThanOrEqual(3);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await keepScreenshot(gmail.page, 'writing-table');
    await gmail.editor.press('Control+z');
    await expect.poll(() => table.count()).toBe(0);
    expect(await gmail.editor.innerText()).not.toContain(numbers[0]);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);

    const plain = await open(0, { mailboxes, editor: 'plain' }, 1);
    await plain.gmail.button('Polite').click();
    const area = plain.gmail.page.locator('.aoI textarea.Ak');
    await plain.gmail.button('Insert anyway').or(area).first().waitFor();
    if (await plain.gmail.button('Insert anyway').isVisible()) await plain.gmail.button('Insert anyway').click();
    await expect.poll(() => area.inputValue()).toContain(numbers[1]);
    const lines = (await area.inputValue()).split('\n');
    const rows = numbers.map((number) => lines.find((line) => line.includes(number)) ?? '');
    // Figures end where the figures of the other line do.
    expect(new Set(rows.map((line) => line.length)).size).toBe(1);
  });

  it('in the reading pane at the right, with the list and its badge beside it', async () => {
    const { gmail, thread, number } = await open(7, { readingPane: 'right' });
    await gmail.badge(thread.threadId).waitFor();
    await press(gmail, number);
    await gmail.sendByKeys();
    await noted(gmail);
    expect(await contactsOf(thread)).toHaveLength(1);
    expect(await gmail.badge(thread.threadId).count()).toBe(1);
  });

  it('in the reading pane below the list, from the sections of a priority inbox', async () => {
    const { gmail, number } = await open(8, { readingPane: 'below', inbox: 'priority' }, 0, '#sent');
    await press(gmail, number);
  });

  it.each([
    ['German, dark', 9, { language: 'de', theme: 'dark' }],
    ['Japanese, right to left', 10, { language: 'ja', direction: 'rtl' }],
  ] as const)('in Gmail as others have it: %s', async (name, index, options) => {
    const { gmail, thread, number } = await open(index, options);
    await press(gmail, number);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await keepScreenshot(gmail.page, `writing-${options.language}`);
    await gmail.sendByClick();
    await noted(gmail);
    expect(await contactsOf(thread), name).toHaveLength(1);
  });
});

describe('a mail is counted', () => {
  it('where the user typed it by hand', async () => {
    const { gmail, thread } = await open(11);
    await startReply(gmail, 'Have you seen my invoice?');
    await gmail.sendByClick();
    await gmail.panel.getByText('Sent: noted as a mail to this client.').waitFor();
    expect((await contactsOf(thread)).map(({ origin, stage }) => ({ origin, stage }))).toEqual([
      { origin: 'hand', stage: null },
    ]);
  });

  it.each([
    ['English', 12, { undoSeconds: 60 }],
    ['German', 8, { undoSeconds: 60, language: 'de' }],
    ['Japanese', 5, { undoSeconds: 60, language: 'ja' }],
  ] as const)(
    'on its day where it is scheduled, and no more once that is called back: %s',
    async (_, index, options) => {
      const { gmail, thread, number } = await open(index, options);
      const { page } = gmail;
      const scheduled = gmail.panel.getByText('Scheduled: it counts on');
      const schedule = async () => {
        await page.locator('.dC .hG:visible').click();
        await page.locator('[selector=scheduledSend]').click();
        await page.locator('[role=dialog] [role=menuitem].Az').first().click();
        await scheduled.waitFor();
      };
      await gmail.button('Polite').click();
      const anyway = gmail.button('Insert anyway');
      await anyway
        .or(gmail.editor.filter({ hasText: number }))
        .first()
        .waitFor();
      if (await anyway.isVisible()) await anyway.click();
      await gmail.editor.filter({ hasText: number }).waitFor();
      await schedule();
      const [contact] = await contactsOf(thread);
      expect(contact).toMatchObject({ stage: 'polite' });
      expect(contact?.day ?? '').toBe(dayAfter(today()));

      await page.locator('#link_undo:visible').click();
      await gmail.panel.getByText('Undone.').waitFor();
      expect(await contactsOf(thread)).toEqual([]);

      await gmail.editor.filter({ hasText: number }).waitFor();
      await schedule();
      expect(await contactsOf(thread)).toHaveLength(1);
      await page.locator('.x2').click();
      await gmail.panel.getByText('No longer scheduled').or(gmail.panel.getByText('Undone.')).waitFor();
      expect(await contactsOf(thread)).toEqual([]);
    },
  );
});

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
