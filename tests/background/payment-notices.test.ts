import { describe, expect, it } from 'vitest';
import { markPaid } from '../../entrypoints/background/answers/mark-paid.ts';
import { notePayment } from '../../entrypoints/background/answers/note-payment.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { makeChange } from '../../entrypoints/background/desk.ts';
import type { MailMessage, MailThread } from '../../utils/detection/reading.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { InvoiceStanding } from '../../utils/domain/standing.ts';
import { aDesk, aMessage, aThread, friday, invoiceMail, me, type TestDesk } from './a-desk.ts';

const two = 'two@studio.example';
const invoiceThread = aThread([invoiceMail('1043', '8 March 2026')]);

interface Told {
  readonly subject?: string;
  readonly amount?: string;
  readonly due?: string;
  readonly more?: string;
  readonly message?: Partial<MailMessage>;
  readonly thread?: Partial<MailThread>;
}

/** The thread in which PayPal tells of €2,400.00 for invoice 1043, unless said otherwise. */
function noticeThread(told: Told = {}): MailThread {
  const { amount = '€2,400.00 EUR', due = '€0.00 EUR', more = '' } = told;
  const account = told.thread?.account ?? me;
  const message = aMessage({
    id: 'p1',
    from: { name: 'PayPal', email: 'service@paypal.com' },
    to: [{ name: null, email: account }],
    sentOn: addDays(friday, -2),
    subject: told.subject ?? 'Acme Ltd just paid for your invoice 1043',
    body: `You received a ${amount} payment\nAmount paid: ${amount}\nAmount due: ${due}\n${more}`,
    ...told.message,
  });
  return aThread([message], { threadId: '18c0ffee000000ff', ...told.thread });
}

async function invoicesIn(desk: TestDesk): Promise<InvoiceStanding[]> {
  return (await desk.db.getAll('invoices')).map(({ standing }) => standing);
}

/** The state of the only invoice after its thread and then the notice's were opened. */
async function stateAfter(notice: MailThread): Promise<string> {
  const desk = await aDesk();
  await readThread(desk, { thread: invoiceThread });
  await readThread(desk, { thread: notice });
  return (await invoicesIn(desk)).map(({ state }) => state).join();
}

describe('opening a thread with a sure payment notice', () => {
  it('closes the invoice on its day without asking, and says so beside the notice', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const answer = await readThread({ ...desk, asker: 'gmail' }, { thread: noticeThread() });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'paid', paidOn: addDays(friday, -2) }]);
    expect(answer).toMatchObject({
      kind: 'tracked',
      panels: [
        {
          invoice: { number: '1043', standing: 'paid' },
          history: [{ kind: 'invoice-tracked' }, { kind: 'invoice-paid' }],
        },
      ],
    });
  });

  it('writes it down once, however often and in how many tabs it is read', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    await Promise.all([readThread(desk, { thread: noticeThread() }), readThread(desk, { thread: noticeThread() })]);
    await readThread(desk, { thread: noticeThread() });
    expect(desk.followed.map(({ id }) => id)).toEqual([expect.stringMatching(/^tracked/), `notice|${me}|p1`]);
  });

  it('leaves it open where the user took that back, also when the notice is opened again', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    await readThread(desk, { thread: noticeThread() });
    await undo(desk, { entryIds: [`notice|${me}|p1`], requestId: 'u1' });
    expect(await readThread(desk, { thread: noticeThread() })).toEqual({ kind: 'nothing' });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'open', balance: money(240_000, 'EUR') }]);
  });

  it('changes nothing where the user has marked it as paid', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const [invoice] = await invoicesIn(desk);
    await markPaid(desk, { invoiceId: invoice?.id ?? '', requestId: 'm1' });
    await readThread(desk, { thread: noticeThread() });
    expect(desk.followed.filter(({ kind }) => kind === 'invoice-paid')).toHaveLength(1);
  });

  it('closes it where a tip came on top of the stated total', async () => {
    expect(await stateAfter(noticeThread({ amount: '€2,450.00 EUR', more: 'Invoice total: €2,400.00 EUR' }))).toBe(
      'paid',
    );
  });
});

describe('anything less than a sure match', () => {
  it.each<[string, Told]>([
    ['the number is another one', { subject: 'Acme Ltd just paid for your invoice 1044' }],
    ['the amount is another one', { amount: '€2,300.00 EUR' }],
    ['the currency is another one', { amount: '$2,400.00 USD', due: '$0.00 USD' }],
    ['the mail names no balance', { message: { body: 'You received a €2,400.00 EUR payment' } }],
    ['the sender is a look-alike', { message: { from: { name: 'PayPal', email: 'service@paypal.com.evil.example' } } }],
    ['the mail is a bill', { subject: 'Invoice from Acme just paid for your invoice 1043' }],
    ['the mail is to somebody else', { message: { to: [{ name: null, email: 'other@else.example' }] } }],
    ['the message is folded', { message: { folded: true } }],
    ['the day cannot be read', { message: { sentOn: null } }],
    ['it is older than the invoice', { message: { sentOn: addDays(friday, -300) } }],
    ['the mailbox is another one', { thread: { account: two } }],
    ['the payment was refunded', { more: 'This payment was refunded.' }],
  ])('changes nothing: %s', async (_why, told) => {
    expect(await stateAfter(noticeThread(told))).toBe('open');
  });

  it('changes nothing where two clients have an invoice of that number and sum', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const other = invoiceMail('1043', '8 March 2026', { to: [{ name: 'Bolt', email: 'pay@bolt.example' }] });
    await readThread(desk, { thread: aThread([other], { threadId: '18c0ffee00000002' }) });
    await readThread(desk, { thread: noticeThread() });
    expect((await invoicesIn(desk)).map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('an invoice that stands on PayPal', () => {
  const id = 'INV2-AAAA-BBBB-CCCC-2222';
  const clientId = 'p|acme';
  const byId = { more: `View <https://www.paypal.com/invoice/details/${id}>` };

  /** A desk with invoices tracked on PayPal's page: of one number and sum, each with an id of its own. */
  async function withPayPalInvoices(...invoiceIds: readonly string[]): Promise<TestDesk> {
    const desk = await aDesk();
    const contacts = [{ role: 'buyer', name: 'Acme Ltd', email: null, phone: null }] as const;
    const amountDue = money(240_000, 'EUR');
    const unknown = { subject: null, issueDate: null, dueDate: null, dueDateSource: null, total: null } as const;
    await makeChange(desk, {
      requestId: 'paypal',
      lookUp: {},
      decide: () =>
        invoiceIds.map((invoiceId) => ({
          clientId,
          invoiceIds: [`paypal|${invoiceId}`],
          actor: 'page',
          fact: {
            kind: 'invoice-tracked',
            facts: { ...unknown, number: '1043', amountDue, paymentLink: null, language: 'en' },
            client: { name: 'Acme Ltd', contacts, language: 'en' },
            place: { site: 'paypal', invoiceId },
            automatic: true,
          },
        })),
      answer: () => null,
    });
    return desk;
  }

  it('is known by PayPal’s own id first', async () => {
    const desk = await withPayPalInvoices(id, 'INV2-ZZZZ-BBBB-CCCC-2222');
    await readThread({ ...desk, asker: 'gmail' }, { thread: noticeThread(byId) });
    const paid = (await invoicesIn(desk)).filter(({ state }) => state === 'paid');
    expect(paid.map((invoice) => invoice.id)).toEqual([`paypal|${id}`]);
  });

  it('is not taken for another one of the same number and sum', async () => {
    const desk = await withPayPalInvoices('INV2-ZZZZ-BBBB-CCCC-2222');
    await readThread(desk, { thread: noticeThread(byId) });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'open' }]);
  });

  it('is closed, and Gmail’s page is told nothing of it', async () => {
    const desk = await withPayPalInvoices(id);
    const answer = await readThread({ ...desk, asker: 'gmail' }, { thread: noticeThread() });
    expect(answer).toEqual({ kind: 'nothing' });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'paid' }]);
  });
});

describe('two mailboxes', () => {
  it('never mix: of two invoices with the same number and sum the one of the notice’s mailbox is closed', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const from = { name: 'Jo Studio', email: two };
    const second = aThread([invoiceMail('1043', '8 March 2026', { from })], { account: two });
    await readThread(desk, { thread: second });
    await readThread(desk, { thread: noticeThread({ thread: { account: two } }) });
    const states = (await invoicesIn(desk)).map(({ places, state }) => [
      places[0]?.site === 'gmail' ? places[0].account : null,
      state,
    ]);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [me, 'open'],
        [two, 'paid'],
      ]),
    );
  });
});

describe('money that is not all there', () => {
  const part = { amount: '€400.00 EUR', due: '€2,000.00 EUR' };

  it('is a part payment, counted once', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    await readThread(desk, { thread: noticeThread(part) });
    await readThread(desk, { thread: noticeThread(part) });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'part-paid', balance: money(200_000, 'EUR') }]);
  });

  it('is not counted again where the user noted it by hand', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const [invoice] = await invoicesIn(desk);
    const noted = { clientId: invoice?.clientId ?? '', invoiceIds: [invoice?.id ?? ''], requestId: 'n1' };
    await notePayment(desk, { ...noted, amount: money(40_000, 'EUR'), paidOn: addDays(friday, -2) });
    await readThread(desk, { thread: noticeThread(part) });
    expect(await invoicesIn(desk)).toMatchObject([{ balance: money(200_000, 'EUR') }]);
  });

  it('closes the invoice with the rest, also where both notices stand in one thread', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    const rest = noticeThread({ amount: '€2,000.00 EUR', message: { id: 'p2', sentOn: addDays(friday, -1) } });
    await readThread(desk, {
      thread: aThread([...noticeThread(part).messages, ...rest.messages], { threadId: rest.threadId }),
    });
    expect(desk.followed.map(({ kind }) => kind)).toEqual(['invoice-tracked', 'payment-received', 'invoice-paid']);
  });

  it('holds the reminders while it is pending, and not for ever', async () => {
    const pending = noticeThread({ more: 'Payment status: Pending' });
    const desk = await aDesk();
    await readThread(desk, { thread: invoiceThread });
    await readThread(desk, { thread: pending });
    const [row] = await desk.db.getAll('clients');
    expect(row?.standing.holds).toMatchObject([{ kind: 'pending-payment', until: addDays(friday, 3) }]);
    const late = await aDesk(addDays(friday, 30));
    await readThread(late, { thread: invoiceThread });
    await readThread(late, { thread: pending });
    expect(late.followed.map(({ kind }) => kind)).toEqual(['invoice-tracked']);
  });
});
