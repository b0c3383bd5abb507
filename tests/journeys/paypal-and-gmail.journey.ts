import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import type { ReplicaMailbox } from '../replica/mailbox/thread.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';
import { inBoth, mailboxWith, threadOfBoth } from './support/invoice-in-both.ts';
import { journalOf } from './support/ledger.ts';
import { openPaypal, told } from './support/paypal-tab.ts';
import { keepScreenshot } from './support/screens.ts';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function start(mailbox: ReplicaMailbox): Promise<RunningChromium> {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', mailboxes: [mailbox] });
  return browser;
}

const trackedIn = async (running: RunningChromium) =>
  (await journalOf(running)).filter(
    ({ kind, invoiceIds }) =>
      kind === 'invoice-tracked' && invoiceIds.some((id) => id.includes(threadOfBoth) || id.includes(inBoth.id)),
  );

describe('one invoice in Gmail and on PayPal', () => {
  it('is tracked once, whichever is seen second, and what is paid on PayPal is closed in Gmail', async () => {
    const running = await start(mailboxWith(inBoth.amountDue));
    const gmail = await openGmail(running.context, 0, '#all');
    await gmail.openThread(threadOfBoth);
    await gmail.panel.waitFor();
    expect(await told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: inBoth.amountDue });

    const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table`);
    await paypal.panel.waitFor();
    expect(await told(paypal.panel)).toMatchObject({ invoice: inBoth.id, standing: 'overdue' });
    expect(await trackedIn(running)).toHaveLength(1);

    await paypal.go(`/invoice/details/${inBoth.id}?design=table&settled=${inBoth.id}`);
    await expect.poll(() => told(paypal.panel)).toMatchObject({ standing: 'paid', amountDue: '0.00' });
    await expect.poll(() => told(gmail.panel)).toMatchObject({ standing: 'paid', amountDue: '0.00' });
  });

  it('is found on PayPal first as well', async () => {
    const running = await start(mailboxWith(inBoth.amountDue));
    const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table`);
    await paypal.panel.waitFor();
    const gmail = await openGmail(running.context, 0, '#all');
    await gmail.openThread(threadOfBoth);
    await gmail.panel.waitFor();
    expect(await trackedIn(running)).toHaveLength(1);
  });
});

it('is asked about in Gmail where another client stands in the mail; the answer can be taken back', async () => {
  const running = await start(
    mailboxWith(inBoth.amountDue, { name: 'Lantern Press', email: 'office@lantern.example' }),
  );
  const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table`);
  await paypal.panel.waitFor();
  const gmail = await openGmail(running.context, 0, '#all');
  await gmail.openThread(threadOfBoth);
  await gmail.offer.getByText('tracked on PayPal').waitFor();
  expect(await trackedIn(running)).toHaveLength(1);
  await keepScreenshot(gmail.page, 'same-invoice-question');

  await gmail.button('Same invoice').click();
  await gmail.panel.getByText('one invoice, in Gmail and on PayPal').waitFor();
  expect(await trackedIn(running)).toHaveLength(1);
  await gmail.panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await gmail.offer.getByText('tracked on PayPal').waitFor();
  await gmail.button('Another invoice').click();
  await gmail.panel.getByText('Tracked.').waitFor();
  expect(await told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: inBoth.amountDue });
  expect(await trackedIn(running)).toHaveLength(2);
  await gmail.back();
  await gmail.badge(threadOfBoth).waitFor();
});

it('keeps two invoices of one number apart where the sums differ', async () => {
  const running = await start(mailboxWith('77.00'));
  const gmail = await openGmail(running.context, 0, '#all');
  await gmail.openThread(threadOfBoth);
  await gmail.panel.waitFor();
  const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table&settled=${inBoth.id}`);
  await paypal.panel.waitFor();
  await expect.poll(() => told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: '77.00' });
});
