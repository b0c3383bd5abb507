import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';
import { inBoth, mailboxWith, threadOfBoth } from './support/invoice-in-both.ts';
import { journalOf } from './support/ledger.ts';
import { openPaypal, told } from './support/paypal-tab.ts';

let browser: RunningChromium | undefined;

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function start(amount: string): Promise<RunningChromium> {
  browser = await startChromium();
  await serveReplica(browser.context, { today: today(), latency: 'none', mailboxes: [mailboxWith(amount)] });
  return browser;
}

const trackedIn = async (running: RunningChromium) =>
  (await journalOf(running)).filter(
    ({ kind, invoiceIds }) =>
      kind === 'invoice-tracked' && invoiceIds.some((id) => id.includes(threadOfBoth) || id.includes(inBoth.id)),
  );

describe('one invoice in Gmail and on PayPal', () => {
  it('is tracked once, whichever is seen second, and what is paid on PayPal is closed in Gmail', async () => {
    const running = await start(inBoth.amountDue);
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
    const running = await start(inBoth.amountDue);
    const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table`);
    await paypal.panel.waitFor();
    const gmail = await openGmail(running.context, 0, '#all');
    await gmail.openThread(threadOfBoth);
    await gmail.panel.waitFor();
    expect(await trackedIn(running)).toHaveLength(1);
  });
});

it('keeps two invoices of one number apart where the sums differ', async () => {
  const running = await start('77.00');
  const gmail = await openGmail(running.context, 0, '#all');
  await gmail.openThread(threadOfBoth);
  await gmail.panel.waitFor();
  const paypal = await openPaypal(running.context, `/invoice/details/${inBoth.id}?design=table&settled=${inBoth.id}`);
  await paypal.panel.waitFor();
  await expect.poll(() => told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: '77.00' });
});
