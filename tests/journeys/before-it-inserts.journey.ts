import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { Answer, Ask, Request } from '../../utils/messages/protocol.ts';
import { mailboxes } from '../replica/mailbox/mailboxes.ts';
import type { ReplicaMailbox, ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { keepScreenshot } from './support/screens.ts';

/** One browser for all: each test takes an invoice of its own. */
let browser: RunningChromium;
let gmail: GmailTab;
const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  gmail = await openGmail(browser.context, 0, '#all');
});

beforeEach(async () => {
  await gmail.go('#all');
  await gmail.page.locator('tr.zA:visible').first().waitFor();
});

afterAll(() => browser.close());

const question = () => gmail.panel.getByRole('alertdialog');

describe('another tone', () => {
  it('takes the place of the draft that stands in the reply, and keeps the user’s own words', async () => {
    const { invoice } = await open(0);
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await gmail.page.keyboard.insertText('The keys are with the porter.');
    await gmail.button('Polite').click();
    await drafted(invoice?.number);
    const polite = await gmail.editor.innerText();
    await gmail.button('Final').click();
    await gmail.button('Insert anyway').click();
    await expect.poll(() => gmail.editor.innerText()).not.toBe(polite);
    const final = await gmail.editor.innerText();
    expect(final).toContain('The keys are with the porter.');
    expect(final.split(invoice?.number ?? '').length).toBe(polite.split(invoice?.number ?? '').length);
    expect(await gmail.editor.locator('.gmail_signature').count()).toBe(1);
    await gmail.editor.press('Control+z');
    await expect.poll(() => gmail.editor.innerText()).toBe(polite);
  });

  it('asks once where the draft was edited', async () => {
    const { invoice } = await open(1);
    await gmail.button('Polite').click();
    await drafted(invoice?.number);
    await gmail.editor
      .getByText(invoice?.number ?? '')
      .first()
      .click();
    await gmail.page.keyboard.press('Home');
    await gmail.page.keyboard.insertText('As we said on the phone: ');
    await gmail.button('Polite').click();
    await question().getByText('You changed the draft in this reply').waitFor();
    await gmail.button('Cancel').click();
    expect(await gmail.editor.innerText()).toContain('As we said on the phone');
    await gmail.button('Polite').click();
    await gmail.button('Insert anyway').click();
    await expect.poll(() => gmail.editor.innerText()).not.toContain('As we said on the phone');
  });
});

describe('before it inserts', () => {
  it('says that the client has replied since', async () => {
    const { threadId, invoice } = await open(2);
    await gmail.page.evaluate(
      ({ id, name }) =>
        window.__replica.deliver({
          threadId: id,
          from: { name, email: 'someone@client.example' },
          lines: ['We will pay on Friday next week.'],
        }),
      { id: threadId, name: invoice?.client ?? 'Client' },
    );
    await gmail.panel.and(gmail.page.locator('[data-standing=held]')).waitFor();
    await gmail.button('Polite').click();
    await question().getByText('This invoice is on hold until').waitFor();
    await gmail.button('Cancel').click();
    expect(await gmail.editor.count()).toBe(0);
  });

  it('says that the reply goes to somebody else', async () => {
    const { invoice } = await open(3);
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    const to = gmail.page.locator('.anm[name=to]:visible');
    await to.locator('.afX').first().click();
    await to.locator('input').fill('friend@elsewhere.example');
    await to.locator('input').press('Enter');
    await gmail.button('Polite').click();
    await question().getByText(`This reply is not addressed to ${invoice?.client}`).waitFor();
    await gmail.button('Insert anyway').click();
    await drafted(invoice?.number);
  });

  it('says that the client was written to today', async () => {
    const { invoice } = await open(4);
    await gmail.button('Polite').click();
    await drafted(invoice?.number);
    await gmail.sendByClick();
    await gmail.panel.getByText('Sent: reminder noted.').waitFor();
    await gmail.button('Polite').click();
    await question().getByText('You already wrote to this client today.').waitFor();
    await gmail.button('Cancel').click();
  });
});

it('offers the draft on the clipboard where the reply box takes nothing, and leaves the words that stand there', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://mail.google.com' });
  const { invoice } = await open(4);
  await gmail.page.locator('span.ams.bkH:visible').click();
  await gmail.editor.waitFor();
  const before = await gmail.editor.innerText();
  await gmail.editor.evaluate((box) => {
    const first = [...box.childNodes].map((node) => node.cloneNode(true));
    box.addEventListener('input', () => box.replaceChildren(...first.map((node) => node.cloneNode(true))));
  });
  await gmail.button('Polite').click();
  const answer = gmail.panel.getByText('Could not write into the reply box; the text is on your clipboard.');
  const anyway = gmail.button('Insert anyway');
  await answer.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await answer.waitFor();
  expect(await gmail.page.evaluate(() => navigator.clipboard.readText())).toContain(invoice?.number);
  expect(await gmail.editor.innerText()).toBe(before);
});

describe('before it inserts, what came in meanwhile', () => {
  it('says that the invoice was paid, where the draft was asked for before', async () => {
    const { threadId, invoice } = await open(5);
    await gmail.go('#all');
    const invoiceId = await idOf(invoice?.number);
    await askBackground('plan-draft', { invoiceId, tone: 'polite' });
    await askBackground('mark-paid', { invoiceId, requestId: 'paid-meanwhile' });
    await gmail.openThread(threadId);
    await question().getByText('This invoice is marked as paid.').waitFor();
    await gmail.button('Cancel').click();
    expect(await gmail.editor.count()).toBe(0);
  });

  it('says which gap the draft still has, in a line of its own, and inserts it on the user’s word', async () => {
    const { invoice } = await open(6);
    const invoiceId = await idOf(invoice?.number);
    const chosen = { subject: '[name of the project]' };
    await askBackground('correct-invoice', { invoiceId, read: {}, chosen, requestId: 'a-gap' });
    await gmail.button('Firm').click();
    await question().getByText('The draft still has a gap to fill in: [name of the project].').waitFor();
    expect(await question().locator('p').count()).toBe(2);
    await keepScreenshot(gmail.page, 'findings');
    await gmail.button('Insert anyway').click();
    await drafted(invoice?.number);
    expect(await gmail.editor.innerText()).toContain('[name of the project]');
  });

  it('says that the conversation names another amount than the one that was read last', async () => {
    const { threadId, invoice } = await open(7);
    const was = formatted(invoice?.amountDue ?? '');
    const tab = await browser.context.newPage();
    await serveReplica(browser.context, {
      today: today(),
      latency: 'none',
      pageSize: 200,
      mailboxes: mailboxes.map((mailbox) => withAmount(mailbox, threadId, was, '99.00')),
    });
    await tab.goto('https://mail.google.com/mail/u/0/#all');
    await tab.close();
    const second = await openGmail(browser.context, 0, '#all');
    await second.openThread(threadId);
    await second.button('Polite').click();
    await second.panel.getByText(/^The conversation now says .99\.00; the draft says /).waitFor();
    await second.button('Cancel').click();
    expect(await second.editor.count()).toBe(0);
    await second.page.close();
  });
});

/** An amount as the mails write it: `1488.00` stands there as `1,488.00`. */
function formatted(decimal: string): string {
  return Number(decimal).toLocaleString('en-GB', { minimumFractionDigits: 2 });
}

function withAmount(mailbox: ReplicaMailbox, threadId: string, was: string, now: string): ReplicaMailbox {
  return {
    ...mailbox,
    threads: mailbox.threads.map((thread) =>
      thread.id === threadId ? JSON.parse(JSON.stringify(thread).replaceAll(was, now)) : thread,
    ),
  };
}

async function idOf(number = ''): Promise<string> {
  const { due, coming, waiting } = await askBackground('todays-list', { search: number });
  const invoices = [...due, ...coming, ...waiting].flatMap((line) => line.invoices);
  return invoices.find((invoice) => invoice.number === number)?.invoiceId ?? '';
}

/** Asks as the popup does. */
async function askBackground<R extends Request>(request: R, payload: Ask<R>): Promise<Answer<R>> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { fairdue: request, payload });
    return (reply as { answer: Answer<R> }).answer;
  } finally {
    await page.close();
  }
}

async function open(index: number): Promise<ThreadTruth> {
  const thread = overdue[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  return thread;
}

async function drafted(number: string | undefined): Promise<void> {
  await gmail.editor.filter({ hasText: number ?? '' }).waitFor();
}
