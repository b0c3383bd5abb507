import { describe, expect, it } from 'vitest';
import { readDocument } from '../../entrypoints/background/answers/read-document.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { sendFilePart } from '../../entrypoints/background/answers/send-file-part.ts';
import { trackEntered } from '../../entrypoints/background/answers/track-entered.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { EnteredInvoice } from '../../utils/messages/documents.ts';
import { aCii, type SampleEInvoice } from '../detection/e-invoice/an-e-invoice.ts';
import { aDesk, aThread, invoiceMail, me, type TestDesk } from './a-desk.ts';

const entered: EnteredInvoice = {
  account: me,
  client: { name: 'Acme Ltd', email: 'accounts@acme.example' },
  facts: {
    number: '1043',
    subject: null,
    issueDate: calendarDay('2026-02-08'),
    dueDate: calendarDay('2026-03-08'),
    dueDateSource: 'user',
    total: null,
    amountDue: money(240_000, 'EUR'),
    paymentLink: null,
    language: 'en',
  },
  source: 'hand',
};

const eInvoice: SampleEInvoice = {
  number: 'RE-17',
  issued: '2026-02-08',
  due: ['2026-03-08'],
  total: '2400.00',
  amountDue: '1400.00',
  currency: 'EUR',
  seller: 'Jo Studio',
  sellerEmail: me,
  buyer: 'Acme Ltd',
};

async function read(desk: TestDesk, content: string, name = 'invoice.xml') {
  const fileId = `${name} ${content.length}`;
  await sendFilePart(desk, { fileId, index: 0, base64: Buffer.from(content).toString('base64') });
  return readDocument(desk, { file: { name, fileId, parts: 1 } });
}

describe('a file without a conversation', () => {
  it('says whom it bills and how much is left, each fact with its words', async () => {
    const answer = await read(await aDesk(), aCii(eInvoice));
    if (answer.kind !== 'read') throw new Error(answer.reason);
    expect(answer.client.name).toBe('Acme Ltd');
    const [invoice] = answer.invoices;
    expect(invoice?.facts).toMatchObject({
      number: 'RE-17',
      dueDate: '2026-03-08',
      total: money(240_000, 'EUR'),
      amountDue: money(140_000, 'EUR'),
    });
    expect(invoice?.evidence.map(({ field }) => field)).toContain('amountDue');
  });

  it('is refused by name where it cannot be read', async () => {
    expect(await read(await aDesk(), 'no file at all', 'a.txt')).toEqual({ kind: 'refused', reason: 'unknown-kind' });
  });

  it('is refused where somebody else bills the user', async () => {
    const desk = await aDesk();
    await trackEntered(desk, { invoice: entered, requestId: 'r0' });
    await readThread(desk, { thread: aThread([invoiceMail('1', '8 March 2026')]) });
    const bill = aCii({ ...eInvoice, seller: 'Paper Shop', sellerEmail: 'sales@paper.example', buyerEmail: me });
    expect(await read(desk, bill)).toEqual({ kind: 'refused', reason: 'not-yours' });
  });
});

describe('an invoice entered by hand', () => {
  it('is tracked, and can be taken back', async () => {
    const desk = await aDesk();
    const { entryIds, invoice } = await trackEntered(desk, { invoice: entered, requestId: 'r1' });
    expect(invoice).toMatchObject({ number: '1043', clientName: 'Acme Ltd', standing: 'overdue', daysOverdue: 12 });
    const undone = await undo(desk, { entryIds, requestId: 'u1' });
    expect(undone.entryIds).toHaveLength(1);
    expect((await trackEntered(desk, { invoice: entered, requestId: 'r2' })).invoice?.number).toBe('1043');
  });

  it('is the same invoice when its conversation is opened one day', async () => {
    const desk = await aDesk();
    const { invoice } = await trackEntered(desk, { invoice: entered, requestId: 'r1' });
    const answer = await readThread(desk, { thread: aThread([invoiceMail('1043', '8 March 2026')]) });
    const panels = answer.kind === 'tracked' ? answer.panels : [];
    expect(panels.map((panel) => panel.invoice.invoiceId)).toEqual([invoice?.invoiceId]);
    const again = await trackEntered(desk, { invoice: entered, requestId: 'r3' });
    expect(again.entryIds).toEqual([]);
    expect(again.invoice?.invoiceId).toBe(invoice?.invoiceId);
  });

  it('keeps two without a number apart, and one asked for twice as one', async () => {
    const desk = await aDesk();
    const invoice = { ...entered, facts: { ...entered.facts, number: null } };
    const first = await trackEntered(desk, { invoice, requestId: 'r1' });
    expect(await trackEntered(desk, { invoice, requestId: 'r1' })).toEqual(first);
    const second = await trackEntered(desk, { invoice, requestId: 'r2' });
    expect(second.invoice?.invoiceId).not.toBe(first.invoice?.invoiceId);
  });

  it.each([
    ['nobody to pay it', { ...entered, client: { name: ' ', email: null } }],
    ['nothing to pay', { ...entered, facts: { ...entered.facts, amountDue: money(0, 'EUR') } }],
  ])('is refused with %s', async (_what, invoice) => {
    const desk = await aDesk();
    await expect(async () => trackEntered(desk, { invoice, requestId: 'r1' })).rejects.toThrow();
    expect(await desk.db.count('journal')).toBe(0);
  });
});
