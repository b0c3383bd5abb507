import { afterEach, describe, expect, it } from 'vitest';
import { today } from '../../utils/clock.ts';
import { daysBetween } from '../../utils/domain/calendar-day.ts';
import type { ReplicaMailbox } from '../replica/mailbox/thread.ts';
import { paypalTruth } from '../replica/paypal/paypal-truth.ts';
import { serveReplica } from '../replica/serve.ts';
import { type RunningChromium, startChromium } from '../support/chromium.ts';
import { openGmail } from './support/gmail-tab.ts';
import { journalOf } from './support/ledger.ts';
import { openPaypal, told } from './support/paypal-tab.ts';

const { invoices } = paypalTruth('table', 'en', today());
const late = invoices.find(
  ({ standing, onDetail }) => standing === 'overdue' && onDetail.currency === 'GBP' && onDetail.clientEmail !== null,
);
const facts = late?.onDetail;
if (!late || !facts?.issueDate || !facts.dueDate || !facts.clientEmail || !facts.amountDue) {
  throw new Error('The sample list has no late invoice in pounds that says everything');
}
const threadId = '19b0000000000010';

/** The same invoice, sent from Gmail, for that sum. */
function mailboxWith(amount: string): ReplicaMailbox {
  const owner = { name: 'Mara Voss', email: 'mara@voss.example' };
  const client = { name: facts?.client ?? '', email: facts?.clientEmail ?? '' };
  const lines = [
    'Hello,',
    `please find my invoice ${facts?.number} for the artwork below.`,
    `Invoice number: ${facts?.number}`,
    `Invoice date: ${facts?.issueDate}`,
    `Due date: ${facts?.dueDate}`,
    `Total due: GBP ${amount}`,
    'Kind regards',
    'Mara Voss',
  ];
  return {
    owner,
    signature: ['Mara Voss'],
    threads: [
      {
        id: threadId,
        subject: `Invoice ${facts?.number}`,
        labels: ['sent'],
        messages: [
          {
            from: owner,
            to: [client],
            sent: { day: daysBetween(today(), facts?.issueDate ?? today()), time: '09:30' },
            body: lines.map((text) => ({ kind: 'line', text }) as const),
          },
        ],
      },
    ],
  };
}

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
      kind === 'invoice-tracked' && invoiceIds.some((id) => id.includes(threadId) || id.includes(late.id)),
  );

describe('one invoice in Gmail and on PayPal', () => {
  it('is tracked once, whichever is seen second, and what is paid on PayPal is closed in Gmail', async () => {
    const running = await start(facts.amountDue ?? '');
    const gmail = await openGmail(running.context, 0, '#all');
    await gmail.openThread(threadId);
    await gmail.panel.waitFor();
    expect(await told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: facts.amountDue });

    const paypal = await openPaypal(running.context, `/invoice/details/${late.id}?design=table`);
    await paypal.panel.waitFor();
    expect(await told(paypal.panel)).toMatchObject({ invoice: late.id, standing: 'overdue' });
    expect(await trackedIn(running)).toHaveLength(1);

    await paypal.go(`/invoice/details/${late.id}?design=table&settled=${late.id}`);
    await expect.poll(() => told(paypal.panel)).toMatchObject({ standing: 'paid', amountDue: '0.00' });
    await expect.poll(() => told(gmail.panel)).toMatchObject({ standing: 'paid', amountDue: '0.00' });
  });

  it('is found on PayPal first as well', async () => {
    const running = await start(facts.amountDue ?? '');
    const paypal = await openPaypal(running.context, `/invoice/details/${late.id}?design=table`);
    await paypal.panel.waitFor();
    const gmail = await openGmail(running.context, 0, '#all');
    await gmail.openThread(threadId);
    await gmail.panel.waitFor();
    expect(await trackedIn(running)).toHaveLength(1);
  });
});

it('keeps two invoices of one number apart where the sums differ', async () => {
  const running = await start('77.00');
  const gmail = await openGmail(running.context, 0, '#all');
  await gmail.openThread(threadId);
  await gmail.panel.waitFor();
  const paypal = await openPaypal(running.context, `/invoice/details/${late.id}?design=table&settled=${late.id}`);
  await paypal.panel.waitFor();
  await expect.poll(() => told(gmail.panel)).toMatchObject({ standing: 'overdue', amountDue: '77.00' });
});
