import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
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

async function open(index: number): Promise<ThreadTruth> {
  const thread = overdue[index];
  if (!thread) throw new Error(`The sample mailbox has no overdue invoice number ${index}`);
  await gmail.openThread(thread.threadId);
  await gmail.panel.waitFor();
  return thread;
}

const recipients = () =>
  gmail.page
    .locator('.aoI:visible [role=option]')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('data-hovercard-id')));

describe('the panel of an overdue invoice', () => {
  it('is small at first, and remembers being opened and folded, in other conversations and after a reload', async () => {
    await open(0);
    expect(await gmail.button('Show details').count()).toBe(1);
    const height = (await gmail.panel.boundingBox())?.height ?? 0;
    expect(height).toBeLessThan(100);
    await gmail.button('Show details').click();
    await gmail.button('Hide details').waitFor();
    await gmail.go('#all');
    await open(1);
    await gmail.button('Hide details').waitFor();
    await gmail.page.reload();
    await gmail.button('Hide details').waitFor();
    await keepScreenshot(gmail.page, 'panel-open');
    await gmail.button('Hide details').click();
    await gmail.go('#all');
    await open(0);
    await gmail.button('Show details').waitFor();
  });

  it('shows the suggested tone first, and in its history who tracked it', async () => {
    await open(0);
    const names = await gmail.panel.getByRole('button', { name: /^(Polite|Firm|Final)$/ }).allInnerTexts();
    expect(names).toEqual(['Polite', 'Firm', 'Final']);
    await gmail.button('Show details').click();
    await gmail.panel.getByText(': tracked automatically').waitFor();
    await gmail.button('Hide details').click();
  });

  it('asks who pays at the client, remembers it, and adds it to the reply beside whoever stands there', async () => {
    const { invoice } = await open(1);
    await gmail.button('Show details').click();
    await gmail.button('To accounts payable').click();
    const field = gmail.panel.getByLabel('Address of accounts payable');
    await field.fill('nobody');
    await field.press('Enter');
    await gmail.panel.getByText('Please enter an e-mail address').waitFor();
    await keepScreenshot(gmail.page, 'panel-payables');
    await field.fill('AP@client.example');
    await field.press('Enter');
    await gmail.panel.getByText('ap@client.example is added to the reply.').waitFor();
    await gmail.editor.filter({ hasText: invoice?.number ?? '' }).waitFor();
    expect(await recipients()).toEqual([invoice?.clientEmail, 'ap@client.example']);

    // The second time nothing is asked, and in a reply that stands open nothing but the address comes in.
    await gmail.page.locator('.aoI [aria-label="Discard draft"]:visible').click();
    await gmail.editor.waitFor({ state: 'detached' });
    await gmail.page.locator('span.ams.bkH:visible').click();
    await gmail.editor.waitFor();
    await gmail.page.keyboard.insertText('My own words only.');
    await gmail.button('Show details').click();
    await gmail.button('To accounts payable').click();
    await gmail.panel.getByText('ap@client.example is added to the reply.').waitFor();
    expect(await recipients()).toEqual([invoice?.clientEmail, 'ap@client.example']);
    expect(await gmail.editor.innerText()).not.toContain(invoice?.number);
    await gmail.button('Hide details').click();
  });

  it('agrees a payment plan, with the text that confirms it to copy, and takes it back', async () => {
    await open(3);
    await gmail.button('Show details').click();
    await gmail.button('Plan').click();
    await gmail.panel.getByText('Payment plan for').waitFor();
    await keepScreenshot(gmail.page, 'panel-plan');
    await gmail.button('Save').click();
    await gmail.panel.and(gmail.page.locator('[data-standing=held]')).waitFor();
    expect(await gmail.panel.locator('textarea').inputValue()).not.toBe('');
    await gmail.panel.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await gmail.panel.and(gmail.page.locator('[data-standing=overdue]')).waitFor();
    await gmail.button('Show details').waitFor();
  });

  it('says that a mail is scheduled, and asks before another one', async () => {
    const { invoice } = await open(2);
    await gmail.button('Polite').click();
    await gmail.editor.filter({ hasText: invoice?.number ?? '' }).waitFor();
    await gmail.page.locator('.dC .hG:visible').click();
    await gmail.page.locator('[selector=scheduledSend]').click();
    await gmail.page.locator('[role=dialog] [role=menuitem].Az').first().click();
    await gmail.panel.getByText('A mail to this client is scheduled for').waitFor();
    await keepScreenshot(gmail.page, 'panel-scheduled');
    await gmail.button('Polite').click();
    await gmail.panel.getByText('A mail to this client is already scheduled for').waitFor();
    await gmail.button('Cancel').click();
    await gmail.button('Mark paid').click();
    await gmail.panel.getByText('A mail to this client is still scheduled for').waitFor();
  });
});
