import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { type GmailTab, openGmail } from './support/gmail-tab.ts';
import { countKinds, journalOf, toolbarCount } from './support/ledger.ts';
import { openPopup } from './support/popup-tab.ts';

/** What happens before each step: nothing, or the browser stops the worker with all it held in memory. */
type Trouble = 'nothing' | 'worker killed';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

describe.each([0, 1] as const)('a freelancer chases an overdue invoice in account %i', (account) => {
  const thread = truth[account].find(
    ({ expected, standing, invoice, foldedAtFirst }) =>
      !foldedAtFirst &&
      expected === 'tracked' &&
      standing === 'overdue' &&
      invoice !== undefined &&
      invoice.dueDay <= -3,
  );
  if (!thread?.invoice) throw new Error(`Account ${account} of the sample mailbox has no overdue invoice`);
  const { threadId, invoice } = thread;
  const kindsSeen: Record<string, number>[] = [];

  it.each<Trouble>(['nothing', 'worker killed'])(
    'from the list to the popup (before each step: %s)',
    async (trouble) => {
      browser = await startChromium();
      const running = browser;
      await serveReplica(running.context, { today: today() });
      const makeTrouble = async () => {
        if (trouble === 'worker killed') await running.killWorker();
      };

      const gmail = await openGmail(running.context, account);
      expect(await gmail.badge(threadId).count()).toBe(0);

      await makeTrouble();
      await gmail.openThread(threadId);
      await gmail.panel.waitFor();
      expect(await attributes(gmail)).toEqual({
        invoice: invoice.number,
        standing: 'overdue',
        daysOverdue: String(-invoice.dueDay),
        amountDue: invoice.amountDue,
        currency: invoice.currency,
      });
      for (const name of ['Polite', 'Firm', 'Final', 'Mark paid', 'Snooze']) {
        expect(await gmail.button(name).isVisible()).toBe(true);
      }

      await makeTrouble();
      await gmail.back();
      await gmail.badge(threadId).waitFor();
      expect(await gmail.badge(threadId).locator('.words').innerText()).toContain(`${-invoice.dueDay} days overdue`);

      await makeTrouble();
      await gmail.openThread(threadId);
      await gmail.panel.waitFor();
      await makeTrouble();
      await gmail.button('Polite').click();
      await gmail.editor.filter({ hasText: invoice.number }).waitFor();
      const draft = await gmail.editor.innerText();
      if (invoice.paymentLink) expect(draft).toContain(invoice.paymentLink);
      expect(draft.indexOf(invoice.number)).toBeLessThan(await signatureStart(gmail, draft));

      await makeTrouble();
      await (account === 0 ? gmail.sendByClick() : gmail.sendByKeys());
      await expect.poll(() => kindsOf(running)).toMatchObject({ 'contact-made': 1 });

      await makeTrouble();
      await gmail.undoSend();
      await expect.poll(() => kindsOf(running)).toMatchObject({ undone: 1 });
      await gmail.editor.filter({ hasText: invoice.number }).waitFor();

      await makeTrouble();
      await gmail.sendByClick();
      await expect.poll(() => kindsOf(running)).toMatchObject({ 'contact-made': 2, undone: 1 });

      await makeTrouble();
      const popup = await openPopup(running);
      const client = popup.client(invoice.client);
      await client.waitFor();
      expect(await client.getByText(invoice.client).count()).toBe(1);
      expect(await popup.page.locator('section', { hasText: 'Today' }).locator(client).count()).toBe(0);
      expect(await toolbarCount(running)).toBe('');

      kindsSeen.push(await kindsOf(running));
      expect(kindsSeen.at(-1)).toEqual(kindsSeen[0]);
    },
  );
});

async function kindsOf(running: RunningChromium): Promise<Record<string, number>> {
  return countKinds(await journalOf(running));
}

async function attributes({ panel }: GmailTab) {
  const [invoice, standing, daysOverdue, amountDue, currency] = await Promise.all(
    ['data-invoice', 'data-standing', 'data-days-overdue', 'data-amount-due', 'data-currency'].map((name) =>
      panel.getAttribute(name),
    ),
  );
  return { invoice, standing, daysOverdue, amountDue, currency };
}

/** Where the signature begins in the text of the editor. */
async function signatureStart(gmail: GmailTab, text: string): Promise<number> {
  const signature = (await gmail.editor.locator('.gmail_signature').innerText()).trim().split('\n')[0] ?? '';
  expect(signature).not.toBe('');
  return text.lastIndexOf(signature);
}
