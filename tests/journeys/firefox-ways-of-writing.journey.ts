import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ThreadTruth } from '../replica/mailbox/thread.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type FirefoxGmail, openFirefoxGmail } from './support/firefox-gmail.ts';
import { journalInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { twoInvoicesOfOne } from './support/two-invoices-of-one.ts';

const overdue = truth[0].filter(
  ({ standing, foldedAtFirst, invoice }) => standing === 'overdue' && !foldedAtFirst && invoice?.language === 'en',
);
const [first, second] = overdue as [ThreadTruth, ThreadTruth];

/** One browser for all: each test takes an invoice of its own; the first two are owed by one client. */
describeInFirefox('in Firefox, a draft is written', () => {
  let firefox: RunningFirefox;
  let gmail: FirefoxGmail;

  beforeAll(async () => {
    const mailboxes = twoInvoicesOfOne(first, second);
    firefox = await startFirefox({ replica: { today: today(), latency: 'none', pageSize: 200, mailboxes } });
    gmail = await openFirefoxGmail(firefox, 0, '#all');
  });
  beforeEach(() => gmail.go('#all'));
  afterAll(() => firefox?.close());

  async function open(thread: ThreadTruth | undefined): Promise<string> {
    await gmail.openThread(thread?.threadId ?? '');
    await gmail.panel();
    return thread?.invoice?.number ?? '';
  }

  async function click(selector: string): Promise<void> {
    await gmail.page.bringToFront();
    await (await findShown(gmail.page, { selector })).click();
  }

  async function contacts(number: string) {
    const entries = await journalInFirefox(firefox);
    const undone = new Set(entries.filter(({ kind }) => kind === 'undone').map(({ entryId }) => entryId));
    return entries.filter(
      ({ kind, id, invoiceIds }) =>
        kind === 'contact-made' && !undone.has(id) && invoiceIds.some((invoice) => invoice.endsWith(number)),
    );
  }

  it('with the client’s invoices in a table, which one Ctrl+Z takes out with the rest', async () => {
    await open(second);
    await gmail.go('#all');
    const number = await open(first);
    await gmail.press('Polite');
    const editor = await gmail.editor(number);
    expect(await editor.evaluate((element) => element.querySelectorAll('table tr').length)).toBeGreaterThanOrEqual(3);
    expect(await editor.evaluate((element) => element.querySelectorAll('.gmail_signature').length)).toBe(1);
    await gmail.page.keyboard.down('Control');
    await gmail.page.keyboard.press('z');
    await gmail.page.keyboard.up('Control');
    await expect.poll(() => editor.evaluate((element) => element.querySelectorAll('table').length)).toBe(0);
    expect(await editor.evaluate((element) => element.innerText)).not.toContain(number);
    await click('.aoI [data-tooltip="Discard draft"]');
  });

  it('into a reply that was popped out, with the user’s words in it, and is counted', async () => {
    const number = await open(overdue[2]);
    await click('span.ams.bkH');
    await (await gmail.editor()).focus();
    await gmail.page.keyboard.type('My own words.');
    await click('.aqx');
    await findShown(gmail.page, { selector: '[role=dialog] [role=textbox]' });
    await gmail.press('Polite');
    const editor = await findShown(gmail.page, { selector: '[role=dialog] [role=textbox]', words: number });
    expect(await editor.evaluate((element) => element.innerText)).toContain('My own words.');
    await click('[role=dialog] .dC .aoO');
    await expect.poll(() => contacts(number).then((all) => all.map(({ stage }) => stage))).toEqual(['polite']);
  });

  it('and counts on its day where it is scheduled, and no more once that is called back', async () => {
    const number = await open(overdue[3]);
    await gmail.press('Polite');
    await gmail.editor(number);
    await click('.dC .hG');
    await click('[selector=scheduledSend]');
    await click('[role=dialog] [role=menuitem].Az');
    await expect
      .poll(() => contacts(number).then((all) => all.map(({ day }) => (day ?? '') > today())))
      .toEqual([true]);
    await click('.x2');
    await gmail.editor(number);
    await expect.poll(() => contacts(number)).toEqual([]);
  });
});
