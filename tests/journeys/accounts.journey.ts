import { afterEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { mailboxes } from '../replica/mailbox/mailboxes.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { gmailTab, openGmail } from './support/gmail-tab.ts';
import { journalOf } from './support/ledger.ts';
import { openedTab } from './support/opened-tab.ts';
import { openPopup } from './support/popup-tab.ts';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

const overdueOf = (account: 0 | 1): ThreadTruth => {
  const found = truth[account].find(
    ({ expected, standing, foldedAtFirst }) => expected === 'tracked' && standing === 'overdue' && !foldedAtFirst,
  );
  if (!found?.invoice) throw new Error(`Account ${account} of the sample mailbox has no overdue invoice`);
  return found;
};

it('two accounts in two windows: each sees its own invoices, and the popup all of them', async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200 });
  const tabs = [await openGmail(browser.context, 0, '#all'), await openGmail(browser.context, 1, '#all')] as const;
  for (const account of [0, 1] as const) {
    const { threadId } = overdueOf(account);
    await tabs[account].openThread(threadId);
    await tabs[account].panel.waitFor();
  }
  for (const account of [0, 1] as const) {
    const tab = tabs[account];
    await tab.page.bringToFront();
    await tab.back();
    await tab.badge(overdueOf(account).threadId).waitFor();
    expect(await tab.page.locator(`[data-fairdue="row-badge"]:visible`).count()).toBe(1);
  }
  const popup = await openPopup(browser);
  for (const account of [0, 1] as const) await popup.client(overdueOf(account).invoice?.client ?? '').waitFor();

  // Another sign-in gives the second mailbox the first one's place; its records stay its own.
  const shifted = await startOnShifted(browser);
  await shifted.badge(overdueOf(1).threadId).waitFor();
  expect(await shifted.page.locator(`[data-fairdue="row-badge"]:visible`).count()).toBe(1);
});

async function startOnShifted(running: RunningChromium) {
  await running.context.unrouteAll();
  const [first, second] = mailboxes;
  await serveReplica(running.context, {
    today: today(),
    latency: 'none',
    pageSize: 200,
    mailboxes: [second, first].filter((mailbox) => mailbox !== undefined),
  });
  return openGmail(running.context, 0, '#all');
}

it('a mailbox that is open by delegation keeps its records, and the popup leads back into it', async () => {
  browser = await startChromium();
  const [own, office] = mailboxes;
  const home = '/mail/u/0/d/AEoRXRTq-9_x/';
  const delegated = { 'AEoRXRTq-9_x': office };
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, mailboxes: [own], delegated });
  const gmail = await openGmail(browser.context, home, '#all');
  const { threadId, invoice } = overdueOf(1);
  await gmail.openThread(threadId);
  await gmail.panel.waitFor();
  await gmail.back();
  await gmail.badge(threadId).waitFor();
  const signedIn = await openGmail(browser.context, 0, '#all');
  await signedIn.openThread(overdueOf(0).threadId);
  await signedIn.panel.waitFor();
  const journal = await journalOf(browser);
  const accounts = journal.flatMap(({ place }) => (place?.site === 'gmail' ? [place.account ?? ''] : []));
  expect(new Set(accounts)).toEqual(new Set([own.owner.email, office.owner.email]));

  const popup = await openPopup(browser);
  const tone = popup.client(invoice?.client ?? '').getByRole('button', { name: 'Polite', exact: true });
  const opened = await openedTab(browser.context, () => tone.click(), `h2[data-legacy-thread-id="${threadId}"]`);
  expect(new URL(opened.url()).pathname).toBe(home);
  await gmailTab(opened)
    .editor.filter({ hasText: invoice?.number ?? '' })
    .waitFor();
});

it('asks once whose mailbox it is where the page does not say, remembers it, and mixes nothing', async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, namesAccount: false });
  const { threadId } = overdueOf(0);
  const gmail = await openGmail(browser.context, 0, '#all');
  await gmail.openThread(threadId);
  const question = gmail.page.locator('[data-fairdue="ask-account"]');
  const field = question.getByLabel('Address of this mailbox').locator('visible=true').and(gmail.page.locator('input'));
  await field.fill('nobody');
  await question.getByRole('button', { name: 'Save' }).click();
  await question.getByText('Please enter an e-mail address').waitFor();
  await field.fill(mailboxes[0]?.owner.email.toUpperCase() ?? '');
  await field.press('Enter');
  await gmail.panel.waitFor();
  expect(await question.count()).toBe(0);
  await gmail.back();
  await gmail.badge(threadId).waitFor();

  const later = await openGmail(browser.context, 0, '#all');
  await later.badge(threadId).waitFor();
  await later.openThread(threadId);
  await later.panel.waitFor();

  // The other mailbox in this place is not taken for the one that was named: no thread of its own names that address.
  await browser.context.unrouteAll();
  const [first, second] = mailboxes;
  await serveReplica(browser.context, {
    today: today(),
    latency: 'none',
    pageSize: 200,
    namesAccount: false,
    mailboxes: [second, first].filter((mailbox) => mailbox !== undefined),
  });
  const other = await openGmail(browser.context, 0, '#all');
  await other.openThread(overdueOf(1).threadId);
  await other.page.evaluate(() => window.__replica.settle());
  await other.back();
  expect(await other.page.locator('[data-fairdue="row-badge"]').count()).toBe(0);
  const popup = await openPopup(browser);
  expect(await popup.client(overdueOf(1).invoice?.client ?? '').count()).toBe(0);
});

it('does not ask again in a tab where the user said not now', async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 200, namesAccount: false });
  const gmail = await openGmail(browser.context, 0, '#all');
  await gmail.openThread(overdueOf(0).threadId);
  const question = gmail.page.locator('[data-fairdue="ask-account"]');
  await question.getByRole('button', { name: 'Not now' }).click();
  await question.waitFor({ state: 'detached' });
  await gmail.back();
  await gmail.openThread(overdueOf(0).threadId);
  await gmail.page.evaluate(() => window.__replica.settle());
  expect(await gmail.page.locator('[data-fairdue]').count()).toBe(0);
});
