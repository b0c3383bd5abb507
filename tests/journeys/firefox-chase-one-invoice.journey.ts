import { afterEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { truth } from '../replica/mailbox/truth.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { type FirefoxGmail, openFirefoxGmail } from './support/firefox-gmail.ts';
import { journalInFirefox, toolbarCountInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { countKinds } from './support/ledger.ts';

/** What happens before each step: nothing, or the browser ends the event page with all it held in memory. */
type Trouble = 'nothing' | 'event page ended';

let firefox: RunningFirefox | undefined;

afterEach(async () => {
  await firefox?.close();
  firefox = undefined;
});

describeInFirefox.each([0, 1] as const)(
  'in Firefox, a freelancer chases an overdue invoice in account %i',
  (account) => {
    const thread = truth[account].find(
      ({ expected, standing, invoice, foldedAtFirst }) =>
        !foldedAtFirst && expected === 'tracked' && standing === 'overdue' && invoice && invoice.dueDay <= -3,
    );
    if (!thread?.invoice) throw new Error(`Account ${account} of the sample mailbox has no overdue invoice`);
    const { threadId, invoice } = thread;
    const kindsSeen: Record<string, number>[] = [];

    it.each<Trouble>(['nothing', 'event page ended'])(
      'from the list to the popup (before each step: %s)',
      async (trouble) => {
        const running = await startFirefox({ replica: { today: today() } });
        firefox = running;
        const makeTrouble = async () => {
          if (trouble === 'event page ended') await running.eventPage.stop();
        };
        const gmail = await openFirefoxGmail(running, account);

        await makeTrouble();
        await gmail.openThread(threadId);
        expect(await attributes(gmail)).toEqual({
          invoice: invoice.number,
          standing: 'overdue',
          daysOverdue: String(-invoice.dueDay),
          amountDue: invoice.amountDue,
          currency: invoice.currency,
        });

        await makeTrouble();
        await gmail.back();
        expect(await gmail.badgeWords(threadId)).toContain(`${-invoice.dueDay} days overdue`);

        await makeTrouble();
        await gmail.openThread(threadId);
        await gmail.panel();
        await makeTrouble();
        await gmail.press('Polite');
        const editor = await gmail.editor(invoice.number);
        const draft = await editor.evaluate((element) => element.innerText);
        if (invoice.paymentLink) expect(draft).toContain(invoice.paymentLink);
        expect(draft.indexOf(invoice.number)).toBeLessThan(await signatureStart(gmail, draft));

        await makeTrouble();
        await (account === 0 ? gmail.sendByClick() : gmail.sendByKeys());
        await expect.poll(() => kindsOf(running)).toMatchObject({ 'contact-made': 1 });

        await makeTrouble();
        await gmail.undoSend();
        await expect.poll(() => kindsOf(running)).toMatchObject({ undone: 1 });
        await gmail.editor(invoice.number);

        await makeTrouble();
        await gmail.sendByClick();
        await expect.poll(() => kindsOf(running)).toMatchObject({ 'contact-made': 2, undone: 1 });

        await makeTrouble();
        const popup = await running.openScreen();
        await findShown(popup, { selector: `[data-client=${JSON.stringify(invoice.client)}]`, words: invoice.client });
        expect(await toolbarCountInFirefox(running)).toBe('');

        kindsSeen.push(await kindsOf(running));
        expect(kindsSeen.at(-1)).toEqual(kindsSeen[0]);
        expect(running.refused).toEqual([]);
      },
    );
  },
);

async function kindsOf(running: RunningFirefox): Promise<Record<string, number>> {
  return countKinds(await journalInFirefox(running));
}

async function attributes(gmail: FirefoxGmail) {
  return (await gmail.panel()).evaluate(({ dataset }) => ({
    invoice: dataset.invoice,
    standing: dataset.standing,
    daysOverdue: dataset.daysOverdue,
    amountDue: dataset.amountDue,
    currency: dataset.currency,
  }));
}

/** Where the signature begins in the text of the editor. */
async function signatureStart(gmail: FirefoxGmail, text: string): Promise<number> {
  const editor = await gmail.editor();
  const signature = await editor.evaluate((element) => {
    return element.querySelector<HTMLElement>('.gmail_signature')?.innerText ?? '';
  });
  const firstLine = signature.trim().split('\n')[0] ?? '';
  expect(firstLine).not.toBe('');
  return text.lastIndexOf(firstLine);
}
