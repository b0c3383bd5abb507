import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { findShown } from '../support/firefox/find-shown.ts';
import { type RunningFirefox, startFirefox } from '../support/firefox.ts';
import { openFirefoxGmail } from './support/firefox-gmail.ts';
import { journalInFirefox } from './support/firefox-ledger.ts';
import { describeInFirefox } from './support/in-firefox.ts';
import { inBoth, mailboxWith, threadOfBoth } from './support/invoice-in-both.ts';

let firefox: RunningFirefox | undefined;

afterEach(async () => {
  await firefox?.close();
  firefox = undefined;
});

const page = `https://www.paypal.com/invoice/details/${inBoth.id}?design=table`;
const panel = '[data-fairdue="paypal-panel"]';
const badge = `[data-fairdue="paypal-badge"][data-invoice="${inBoth.id}"]`;

async function start(amount: string): Promise<RunningFirefox> {
  firefox = await startFirefox({ replica: { today: today(), latency: 'none', mailboxes: [mailboxWith(amount)] } });
  return firefox;
}

/** The tab that the extension opened. */
async function openedGmail(running: RunningFirefox): Promise<Page> {
  const isGmail = (one: Page) => one.url().startsWith('https://mail.google.com/');
  await expect.poll(async () => (await running.browser.pages()).filter(isGmail).length).toBe(1);
  const [gmail] = (await running.browser.pages()).filter(isGmail);
  if (!gmail) throw new Error('No tab of Gmail was opened');
  return gmail;
}

const contacts = async (running: RunningFirefox) =>
  (await journalInFirefox(running)).filter(({ kind, stage }) => kind === 'contact-made' && stage === 'polite');

describeInFirefox('on PayPal in Firefox', () => {
  it('goes from the list over badge, page, draft and a new mail in Gmail to the popup', async () => {
    const running = await start('77.00');
    const paypal = await running.open('https://www.paypal.com/invoices?design=table');
    await findShown(paypal, { selector: badge });
    const words = await findShown(paypal, { selector: '.words', inside: badge });
    expect(await words.evaluate((element) => element.innerText)).toContain('overdue');

    await (await findShown(paypal, { selector: `a[href*="${inBoth.id}"]` })).click();
    const host = await findShown(paypal, { selector: panel });
    expect(await host.evaluate(({ dataset }) => ({ ...dataset }))).toMatchObject({
      invoice: inBoth.id,
      standing: 'overdue',
      amountDue: inBoth.amountDue,
      daysOverdue: String(inBoth.daysOverdue),
    });

    await (await findShown(paypal, { selector: 'button', inside: panel, name: 'Polite' })).click();
    const gmail = await openedGmail(running);
    await gmail.bringToFront();
    await findShown(gmail, { selector: 'div[contenteditable=true][role=textbox]', words: inBoth.number });
    expect(await contacts(running)).toEqual([]);
    await gmail.bringToFront();
    await (await findShown(gmail, { selector: '.dC .aoO' })).click();
    await expect.poll(() => contacts(running)).toHaveLength(1);

    const popup = await running.openScreen();
    await findShown(popup, { selector: `[data-client=${JSON.stringify(inBoth.client)}]`, words: inBoth.client });
    expect(running.refused).toEqual([]);
  });

  it('closes in Gmail what is paid on PayPal, and shows nothing on a payer’s page', async () => {
    const running = await start(inBoth.amountDue);
    const gmail = await openFirefoxGmail(running, 0, '#all');
    await gmail.openThread(threadOfBoth);
    await gmail.panel('overdue');
    const paypal = await running.open(page);
    await findShown(paypal, { selector: `${panel}[data-standing=overdue]` });
    await paypal.goto(`${page}&settled=${inBoth.id}`, { waitUntil: 'domcontentloaded' });
    await findShown(paypal, { selector: `${panel}[data-standing=paid]` });
    await gmail.page.bringToFront();
    await gmail.panel('paid');

    const before = (await journalInFirefox(running)).length;
    const payer = await running.open(`https://www.paypal.com/invoice/s/pay/${inBoth.id}`);
    await findShown(payer, { selector: 'h1' });
    expect(await payer.$('[data-fairdue]')).toBeNull();
    expect(await journalInFirefox(running)).toHaveLength(before);
  });
});
