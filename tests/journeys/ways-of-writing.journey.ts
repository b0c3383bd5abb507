import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { type ReplicaOptions, serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { journalOf, type SeenEntry } from './support/ledger.ts';

let browser: RunningChromium;

afterEach(() => browser.close());

const overdue = truth[0].find(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
) as ThreadTruth;
const number = overdue.invoice?.number ?? '';

async function open(options: ReplicaOptions = {}, list = '#all'): Promise<GmailTab> {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, ...options });
  const gmail = await openGmail(browser.context, 0, list);
  await gmail.openThread(overdue.threadId);
  await gmail.panel.waitFor();
  return gmail;
}

/** Contacts of today: those read from the thread have days of their own. */
async function contactsNow(): Promise<SeenEntry[]> {
  return (await journalOf(browser)).filter(({ kind, id }) => kind === 'contact-made' && !id.startsWith('own|'));
}

async function press(gmail: GmailTab, tone: string): Promise<void> {
  await gmail.button(tone).click();
  await gmail.editor.filter({ hasText: number }).waitFor();
}

describe('a draft is written', () => {
  it('into a reply that stands open already, with a new mail in a window beside it', async () => {
    const gmail = await open();
    const { page } = gmail;
    await page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await page.keyboard.insertText('Words to the client.');
    await page.locator('[gh=cm]').click();
    const window = page.locator('[role=dialog] div[contenteditable=true][role=textbox]:visible');
    await window.click();
    await page.keyboard.insertText('Words to somebody else.');
    await gmail.button('Polite').click();
    const reply = page.locator('[role=listitem] div[contenteditable=true][role=textbox]:visible');
    await reply.filter({ hasText: number }).waitFor();
    expect(await reply.innerText()).toContain('Words to the client.');
    expect(await window.innerText()).toContain('Words to somebody else.');
    expect(await window.innerText()).not.toContain(number);

    // The mail to somebody else is no contact; the reply is one.
    await page.locator('[role=dialog] .anm[name=to] input').fill('friend@elsewhere.example');
    await page.locator('[role=dialog] .dC .aoO:visible').click();
    await page.locator('#link_vsm:visible').waitFor();
    expect(await contactsNow()).toEqual([]);
    await reply.press('Control+Enter');
    await gmail.panel.getByText('Sent: reminder noted.').waitFor();
    expect((await contactsNow()).map(({ stage }) => stage)).toEqual(['polite']);
  });

  it('in the reading pane at the right, with the list and its badge beside it', async () => {
    const gmail = await open({ readingPane: 'right' });
    await gmail.badge(overdue.threadId).waitFor();
    await press(gmail, 'Polite');
    await gmail.sendByKeys();
    await gmail.panel.getByText('Sent: reminder noted.').waitFor();
    expect(await contactsNow()).toHaveLength(1);
    expect(await gmail.badge(overdue.threadId).count()).toBe(1);
  });

  it('from the sections of a priority inbox', async () => {
    const gmail = await open({ inbox: 'priority' }, '#sent');
    await press(gmail, 'Polite');
  });
});

describe('a mail is counted', () => {
  it('where the user typed it by hand', async () => {
    const gmail = await open();
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await gmail.page.keyboard.insertText('Have you seen my invoice?');
    await gmail.sendByClick();
    await gmail.panel.getByText('Sent: noted as a mail to this client.').waitFor();
    expect((await contactsNow()).map(({ origin, stage }) => ({ origin, stage }))).toEqual([
      { origin: 'hand', stage: null },
    ]);
  });

  it('not before its day where it is scheduled', async () => {
    const gmail = await open();
    await press(gmail, 'Polite');
    await gmail.page.locator('.dC .hG:visible').click();
    await gmail.page.locator('[selector=scheduledSend]').click();
    await gmail.page.locator('.vh', { hasText: 'Send scheduled' }).waitFor();
    await gmail.editor.waitFor({ state: 'hidden' });
    await gmail.button('Show details').click();
    await gmail.button('Hide details').waitFor();
    expect(await contactsNow()).toEqual([]);
  });
});

it('the client’s new reply is a hold at once, with what it seems to say', async () => {
  const gmail = await open();
  const { client, clientEmail } = overdue.invoice ?? { client: '', clientEmail: '' };
  await gmail.page.evaluate(
    ({ id, name, email }) =>
      window.__replica.deliver({
        threadId: id,
        from: { name, email },
        lines: ['Sorry for the delay, I think the amount is wrong: we agreed on less.'],
      }),
    { id: overdue.threadId, name: client, email: clientEmail },
  );
  await gmail.panel.and(gmail.page.locator('[data-standing=held]')).waitFor();
  const replies = (await journalOf(browser)).filter(({ kind }) => kind === 'reply-received');
  expect(replies).toHaveLength(1);
});
