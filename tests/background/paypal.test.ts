import { describe, expect, it } from 'vitest';
import { readPaypalInvoice } from '../../entrypoints/background/answers/paypal/read-paypal-invoice.ts';
import { readPaypalList } from '../../entrypoints/background/answers/paypal/read-paypal-list.ts';
import { settleTwin, trackPaypalInvoice } from '../../entrypoints/background/answers/paypal/track-paypal-invoice.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { settleThreadTwin } from '../../entrypoints/background/answers/settle-thread-twin.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { addDays, type CalendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { InvoiceStanding } from '../../utils/domain/standing.ts';
import { isPaypalReading } from '../../utils/messages/guards/paypal-guards.ts';
import type { PaypalReading, WrittenNote } from '../../utils/messages/paypal.ts';
import { aDesk, aThread, friday, invoiceMail, type TestDesk } from './a-desk.ts';
import { aPaypalReading as aReading, paypalInvoiceId as invoiceId } from './a-paypal-reading.ts';

async function read(desk: TestDesk, more: Partial<PaypalReading> = {}, written: WrittenNote | null = null) {
  return readPaypalInvoice({ ...desk, asker: 'paypal' }, { invoice: aReading(more), written });
}

async function invoicesIn(desk: TestDesk): Promise<InvoiceStanding[]> {
  return (await desk.db.getAll('invoices')).map(({ standing }) => standing);
}

const kinds = (desk: TestDesk) => desk.followed.map(({ kind }) => kind);

describe('an invoice on its own page', () => {
  it.each([
    ['due', 'open', 'tracked'],
    ['unpaid', 'open', 'tracked'],
    ['overdue', 'open', 'tracked'],
    ['partially-paid', 'open', 'tracked'],
    ['payment-pending', 'open', 'tracked'],
    ['paid', undefined, 'settled'],
    ['marked-as-paid', undefined, 'settled'],
    ['draft', undefined, 'nothing'],
    ['scheduled', undefined, 'nothing'],
    ['canceled', undefined, 'nothing'],
    ['refunded', undefined, 'nothing'],
    ['partially-refunded', undefined, 'nothing'],
    [null, undefined, 'offer'],
  ] as const)('that says %s is %s in the journal, and shown as %s', async (status, state, kind) => {
    const desk = await aDesk();
    expect(await read(desk, { status })).toMatchObject({ kind });
    expect((await invoicesIn(desk))[0]?.state).toBe(state);
  });

  it.each([
    ['paid', 'paid', 0],
    ['marked-as-paid', 'paid', 0],
    ['canceled', 'cancelled', 0],
    ['refunded', 'cancelled', 0],
    ['partially-refunded', 'cancelled', 0],
  ] as const)('that was tracked and now says %s is %s, once', async (status, state, minor) => {
    const desk = await aDesk();
    await read(desk);
    for (let times = 0; times < 3; times += 1) await read(desk, { status, amountDue: money(0, 'EUR') });
    expect(await invoicesIn(desk)).toMatchObject([{ state, balance: { minor } }]);
    expect(desk.followed).toHaveLength(2);
  });

  it('keeps to what the user took back, whatever the page says again', async () => {
    const desk = await aDesk();
    await read(desk);
    await read(desk, { status: 'paid' });
    const paid = desk.followed.find(({ kind }) => kind === 'invoice-paid');
    await undo(desk, { entryIds: [paid?.id ?? ''], requestId: 'u1' });
    await read(desk, { status: 'paid' });
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'open' }]);
  });

  it('counts what was paid of it, without a hold, as the day is not known', async () => {
    const desk = await aDesk();
    await read(desk);
    const half = { status: 'partially-paid', amountDue: money(100_000, 'EUR') } as const;
    await read(desk, half);
    const answer = await read(desk, half);
    expect(await invoicesIn(desk)).toMatchObject([{ state: 'part-paid', balance: money(100_000, 'EUR') }]);
    expect(answer).toMatchObject({ kind: 'tracked', row: { standing: 'overdue', daysOverdue: 12 } });
  });

  it('waits for a payment that is pending, and no longer once it came to nothing', async () => {
    const desk = await aDesk();
    expect(await read(desk, { status: 'payment-pending' })).toMatchObject({
      row: { standing: 'held', daysOverdue: 12 },
    });
    expect(await read(desk)).toMatchObject({ row: { standing: 'overdue', hold: null } });
  });

  it('counts each reminder PayPal names once, two a day at most, and the one written here with its step', async () => {
    const desk = await aDesk();
    const earlier: CalendarDay[] = [addDays(friday, -5), addDays(friday, -5)];
    await read(desk, { reminders: earlier });
    const reminders = [...earlier, friday];
    await read(desk, { reminders }, { tone: 'firm', stepId: 'firm-1' });
    await read(desk, { reminders: [...reminders, friday, friday] });
    const contacts = desk.followed.filter(({ kind }) => kind === 'contact-made');
    expect(contacts).toMatchObject([
      { day: earlier[0], origin: 'site', stage: null },
      { day: earlier[1], origin: 'site', stage: null },
      { day: friday, origin: 'fairdue', stage: 'firm', stepId: 'firm-1' },
      { day: friday, origin: 'site', stage: null },
    ]);
  });

  it('follows what was edited there, and never replaces the user’s word', async () => {
    const desk = await aDesk();
    await read(desk, { dueDate: null, clientEmail: null });
    await read(desk, { total: money(250_000, 'EUR'), amountDue: money(250_000, 'EUR') });
    const [invoice] = await invoicesIn(desk);
    expect(invoice).toMatchObject({ balance: money(250_000, 'EUR'), facts: { dueDate: addDays(friday, -12) } });
  });

  it('is added by hand where the page says too little', async () => {
    const desk = await aDesk();
    const unsure = { status: null, amountDue: null, total: null, client: null, clientEmail: null } as const;
    const typed = { number: '1043', client: 'Acme Ltd', amountDue: money(90_000, 'USD'), dueDate: addDays(friday, -3) };
    const answer = await trackPaypalInvoice(
      { ...desk, asker: 'paypal' },
      { invoice: aReading(unsure), typed, requestId: 'r1' },
    );
    expect(answer).toMatchObject({ kind: 'tracked', row: { standing: 'overdue', amountDue: money(90_000, 'USD') } });
  });

  it('is neither read nor kept while PayPal is switched off', async () => {
    const desk = await aDesk();
    const preferences = await desk.db.get('preferences', 'all');
    await desk.db.put('preferences', { ...(preferences as object), showOnPaypal: false }, 'all');
    expect(await read(desk)).toEqual({ kind: 'off' });
    expect(await readPaypalList(desk, { invoices: [aReading()] })).toEqual({ kind: 'off' });
    expect(desk.followed).toEqual([]);
  });
});

describe('a list', () => {
  const other = 'INV2-ZZZZ-EFGH-JKLM-NPQR';

  it('tracks what is sure in one go, and gives overdue by its word where no day is named', async () => {
    const desk = await aDesk();
    const invoices = [
      aReading({ dueDate: null, issueDate: null, clientEmail: null }),
      aReading({ invoiceId: other, number: '0001', status: 'paid', clientEmail: null }),
    ];
    const answer = await readPaypalList(desk, { invoices });
    expect(answer).toMatchObject({
      kind: 'on',
      rows: { [invoiceId]: { standing: 'overdue', daysOverdue: null, dueDate: null }, [other]: { standing: 'paid' } },
    });
    expect(kinds(desk)).toEqual(['invoice-tracked']);
    expect(await readPaypalList(desk, { invoices })).toMatchObject({ justTracked: [] });
  });

  it('leaves alone what the user took back', async () => {
    const desk = await aDesk();
    const answer = await readPaypalList(desk, { invoices: [aReading()] });
    const entryIds = answer.kind === 'on' ? answer.justTracked : [];
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(await readPaypalList(desk, { invoices: [aReading()] })).toMatchObject({ rows: {}, justTracked: [] });
    expect(await read(desk)).toEqual({ kind: 'nothing' });
  });
});

describe('an invoice that is tracked in Gmail', () => {
  const thread = aThread([invoiceMail('1043', '8 March 2026')]);

  async function afterMail(more: Partial<PaypalReading> = {}) {
    const desk = await aDesk();
    await readThread(desk, { thread });
    return { desk, answer: await read(desk, { dueDate: addDays(friday, -12), ...more }) };
  }

  it('is the same one where number, client, amount and currency agree', async () => {
    const { desk, answer } = await afterMail();
    expect(answer).toMatchObject({ kind: 'tracked' });
    expect(await invoicesIn(desk)).toMatchObject([{ places: [{ site: 'gmail' }, { site: 'paypal', invoiceId }] }]);
  });

  it.each([
    ['amount', { amountDue: money(99_900, 'EUR'), total: money(99_900, 'EUR') }],
    ['currency', { amountDue: money(240_000, 'USD'), total: money(240_000, 'USD') }],
    ['number', { number: '0001' }],
  ])('is another one where the %s differs', async (_what, more) => {
    const { desk } = await afterMail(more);
    expect(await invoicesIn(desk)).toHaveLength(2);
  });

  it.each([true, false])(
    'is asked about where only the client differs; the user’s word (%s) decides',
    async (isSame) => {
      const more = { client: 'Somebody Else', clientEmail: 'else@other.example' };
      const { desk, answer } = await afterMail(more);
      expect(answer).toMatchObject({ kind: 'twin', twin: { number: '1043' } });
      expect(await invoicesIn(desk)).toHaveLength(1);
      const twinId = answer.kind === 'twin' ? answer.twin.invoiceId : '';
      await settleTwin({ ...desk, asker: 'paypal' }, { invoice: aReading(more), twinId, isSame, requestId: 'r1' });
      expect(await invoicesIn(desk)).toHaveLength(isSame ? 1 : 2);
    },
  );
});

describe('an invoice that is tracked on PayPal and then found in a thread', () => {
  const thread = aThread([invoiceMail('1043', '8 March 2026')]);
  const gmail = (desk: TestDesk) => ({ ...desk, asker: 'gmail' as const });
  const elsewhere = { client: 'Somebody Else', clientEmail: 'else@other.example' };

  async function afterPaypal(more: Partial<PaypalReading> = {}) {
    const desk = await aDesk();
    await read(desk, { dueDate: addDays(friday, -12), ...more });
    return { desk, answer: await readThread(gmail(desk), { thread }) };
  }

  it('is the same one where number, client, amount and currency agree', async () => {
    const { desk, answer } = await afterPaypal();
    expect(answer).toMatchObject({ kind: 'tracked', twin: null });
    expect(await invoicesIn(desk)).toMatchObject([{ places: [{ site: 'paypal', invoiceId }, { site: 'gmail' }] }]);
  });

  it.each([
    ['amount', { amountDue: money(99_900, 'EUR'), total: money(99_900, 'EUR') }],
    ['currency', { amountDue: money(240_000, 'USD'), total: money(240_000, 'USD') }],
    ['number', { number: '0001' }],
  ])('is another one where the %s differs', async (_what, more) => {
    const { desk, answer } = await afterPaypal(more);
    expect(answer).toMatchObject({ kind: 'tracked', twin: null });
    expect(await invoicesIn(desk)).toHaveLength(2);
  });

  it.each([true, false])('is asked about where only the client differs, until the user’s word (%s)', async (isSame) => {
    const { desk, answer } = await afterPaypal(elsewhere);
    expect(answer).toMatchObject({
      kind: 'twin',
      twin: { found: { number: '1043' }, onPaypal: { number: '1043', clientName: 'Somebody Else' } },
    });
    expect(await invoicesIn(desk)).toHaveLength(1);
    expect(await readThread(gmail(desk), { thread })).toEqual(answer);

    const twinId = answer.kind === 'twin' ? answer.twin.onPaypal.invoiceId : '';
    const settled = await settleThreadTwin(gmail(desk), { thread, twinId, isSame, requestId: 'r1' });
    expect(settled.thread).toMatchObject({ kind: 'tracked', twin: null });
    expect(await invoicesIn(desk)).toHaveLength(isSame ? 1 : 2);
    expect(await readThread(gmail(desk), { thread })).toMatchObject({ kind: 'tracked', twin: null });
    expect(await read(desk, { dueDate: addDays(friday, -12), ...elsewhere })).toMatchObject({ kind: 'tracked' });

    await undo(gmail(desk), { entryIds: settled.entryIds, requestId: 'r2' });
    expect(await readThread(gmail(desk), { thread })).toMatchObject({ kind: 'twin' });
  });

  it('is not settled for an invoice that nobody was asked about', async () => {
    const { desk } = await afterPaypal({ number: '0001' });
    const [one] = await invoicesIn(desk);
    const asked = { thread, twinId: one?.id ?? '', isSame: true, requestId: 'r1' };
    await expect(settleThreadTwin(gmail(desk), asked)).rejects.toThrow('not-found');
  });
});

describe('the guard of what a page says', () => {
  it.each([
    ['an id of another form', { invoiceId: 'INV2-../../etc' }],
    ['a status PayPal has not', { status: 'stolen' }],
    ['an amount below nothing', { amountDue: { minor: -1, currency: 'EUR' } }],
    ['half a cent', { total: { minor: 0.5, currency: 'EUR' } }],
    ['a day there is not', { dueDate: '2026-02-30' }],
    ['a name without end', { client: 'a'.repeat(501) }],
    ['more reminders than anybody sends', { reminders: Array.from({ length: 201 }, () => '2026-01-01') }],
    ['a field nobody asked for', { extra: true }],
  ])('refuses %s', (_what, more) => {
    expect(isPaypalReading({ ...aReading(), ...more })).toBe(false);
    expect(isPaypalReading(aReading())).toBe(true);
  });
});
