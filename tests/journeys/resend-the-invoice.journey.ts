import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { mailboxes } from '../replica/mailbox/mailboxes.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { journalOf } from './support/ledger.ts';

let browser: RunningChromium;
let gmail: GmailTab;

const threads = mailboxes[0]?.threads ?? [];
const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);
const messagesOf = (threadId: string) => threads.find(({ id }) => id === threadId)?.messages ?? [];
const withFile = overdue.filter(({ threadId }) => (messagesOf(threadId)[0]?.attachments ?? []).length > 0);

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

it.each([
  ['the only message, by the button below it', 'classic', 0],
  ['an earlier message, by its menu', 'classic', 1],
  ['an earlier message, by its menu of November 2025', '2025-11', 2],
] as const)('forwards %s, with its attachment, to the client', async (_, headerButtons, index) => {
  const thread = withFile[index];
  const [carrier] = messagesOf(thread?.threadId ?? '');
  if (!thread?.invoice || !carrier) throw new Error('The sample mailbox has too few overdue invoices with a file');
  await browser.context.unrouteAll();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, headerButtons });
  gmail = await openGmail(browser.context, 0, '#all');
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  if (index > 0) {
    // A mail to the client by hand stands after the invoice now.
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await gmail.page.keyboard.insertText('Just checking in.');
    await gmail.sendByClick();
    await gmail.panel.getByText('Sent: noted as a mail').waitFor();
  }
  await gmail.showDetails();
  await gmail.button('Resend invoice').click();
  if (index > 0) await gmail.button('Insert anyway').click();
  await gmail.panel.getByText('Forward opened with the invoice, addressed to').waitFor();
  const words = await gmail.editor.innerText();
  expect(words).toContain(thread.invoice.number);
  expect(words.indexOf('Hello')).toBeLessThan(words.indexOf('Forwarded message'));
  await gmail.sendByClick();
  const sent = await gmail.page.evaluate(() => window.__replica.sent.at(-1));
  expect(sent).toMatchObject({
    kind: 'forward',
    to: [thread.invoice.clientEmail],
    attachments: (carrier.attachments ?? []).map(({ name }) => name),
  });
  await gmail.panel.getByText('Sent: reminder noted.').waitFor();
  const contacts = (await journalOf(browser)).filter(
    ({ kind, stage }) => kind === 'contact-made' && stage === 'polite',
  );
  expect(contacts.length).toBe(index + 1);
  await gmail.page.close();
});

it('leaves a reply with the user’s words alone, and says so', async () => {
  const [thread] = withFile;
  if (!thread) throw new Error('The sample mailbox has no overdue invoice with a file');
  await browser.context.unrouteAll();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  gmail = await openGmail(browser.context, 0, '#all');
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  await gmail.page.locator('span.ams.bkH:visible').click();
  await gmail.editor.waitFor();
  await gmail.page.keyboard.insertText('My own words.');
  const before = await gmail.editor.innerText();
  await gmail.showDetails();
  await gmail.button('Resend invoice').click();
  // This client was written to above.
  await gmail.button('Insert anyway').click();
  await gmail.panel.getByText('Forward did not open').waitFor();
  expect(await gmail.editor.innerText()).toBe(before);
});
