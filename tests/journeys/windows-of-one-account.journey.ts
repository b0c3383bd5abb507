import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { mailboxOfInvoices } from './support/invoice-mailbox.ts';
import { countKinds, journalOf } from './support/ledger.ts';

let browser: RunningChromium;
let first: GmailTab;
let second: GmailTab;
const mailbox = mailboxOfInvoices(30);
const overdueId = mailbox.threads.at(-1)?.id ?? '';

beforeAll(async () => {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', pageSize: 100, mailboxes: [mailbox] });
  first = await openGmail(browser.context, 0, '#sent');
  second = await openGmail(browser.context, 0, '#sent');
});

afterAll(() => browser.close());

describe('two windows of one account', () => {
  it('an invoice that is tracked in one has its badge in the other without a reload', async () => {
    await first.page.bringToFront();
    await first.openThread(overdueId);
    await first.panel.waitFor();
    await second.badge(overdueId).waitFor();
    expect(await second.badge(overdueId).getAttribute('data-standing')).toBe('overdue');
  });

  it('the same conversation open in both is tracked once, and both panels follow each other', async () => {
    await second.openThread(overdueId);
    await second.panel.waitFor();
    expect(countKinds(await journalOf(browser))['invoice-tracked']).toBe(1);
    await first.page.bringToFront();
    await first.button('Mark paid').click();
    for (const { page, panel } of [first, second]) {
      await panel.and(page.locator('[data-standing="paid"]')).waitFor();
    }
    expect(countKinds(await journalOf(browser))['invoice-paid']).toBe(1);
  });
});
