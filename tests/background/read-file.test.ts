import { describe, expect, it } from 'vitest';
import { correctInvoice } from '../../entrypoints/background/answers/correct-invoice.ts';
import { describeClient } from '../../entrypoints/background/answers/describe-client.ts';
import { readFile } from '../../entrypoints/background/answers/read-file.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { sendFilePart } from '../../entrypoints/background/answers/send-file-part.ts';
import { trackFromFile } from '../../entrypoints/background/answers/track-from-file.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import type { MailThread } from '../../utils/detection/reading.ts';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { ThreadAnswer } from '../../utils/messages/protocol.ts';
import { aCii, type SampleEInvoice } from '../detection/e-invoice/an-e-invoice.ts';
import { aPdf } from '../detection/pdf/a-pdf.ts';
import { aDesk, aMessage, aThread, invoiceMail, me, type TestDesk } from './a-desk.ts';

const tracked = aThread([invoiceMail('1043', '8 March 2026')]);
const inAttachment = aThread([
  aMessage({
    subject: 'March retainer',
    body: 'Hi,\n\nplease find the invoice attached.\n\nJo',
    attachmentNames: ['march.pdf'],
  }),
]);

const same: SampleEInvoice = {
  number: '1043',
  issued: '2026-02-08',
  due: ['2026-03-08'],
  total: '2400.00',
  amountDue: '2400.00',
  currency: 'EUR',
  seller: 'Jo Studio',
  sellerEmail: me,
  buyer: 'Acme Ltd',
};

let files = 0;

async function read(desk: TestDesk, thread: MailThread, content: string | Uint8Array, name = 'invoice.xml') {
  files += 1;
  const fileId = `file-${files}`;
  const base64 = Buffer.from(content).toString('base64');
  const half = Math.floor(base64.length / 8) * 4;
  await sendFilePart(desk, { fileId, index: 1, base64: base64.slice(half) });
  await sendFilePart(desk, { fileId, index: 0, base64: base64.slice(0, half) });
  return readFile(desk, { thread, file: { name, fileId, parts: 2 } });
}

function panelIn(answer: ThreadAnswer) {
  const panel = answer.kind === 'tracked' ? answer.panels[0] : undefined;
  if (!panel) throw new Error(`No panel but ${answer.kind}`);
  return panel;
}

describe('a file for a tracked invoice', () => {
  it('adds what nothing contradicts, and asks about what differs, by both words', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const answer = await read(desk, tracked, aCii({ ...same, due: ['2026-03-22'] }));
    expect(answer).toMatchObject({
      kind: 'read',
      invoiceId: invoice.invoiceId,
      choices: [
        {
          field: 'dueDate',
          options: [
            { change: { dueDate: '2026-03-08' }, value: '2026-03-08', where: null },
            { change: { dueDate: '2026-03-22' }, value: '2026-03-22', where: 'xml' },
          ],
        },
      ],
    });
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('does not ask again once the user has spoken, whatever the file', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const chosen = { dueDate: calendarDay('2026-03-22'), dueDateSource: 'explicit' } as const;
    await correctInvoice(desk, { invoiceId: invoice.invoiceId, read: {}, chosen, requestId: 'c1' });
    for (const due of ['2026-03-08', '2026-04-01']) {
      expect(await read(desk, tracked, aCii({ ...same, due: [due] }))).toMatchObject({ kind: 'read', choices: [] });
    }
    const panel = panelIn(await readThread(desk, { thread: tracked }));
    expect(panel.invoice.dueDate).toBe('2026-03-22');
    expect(panel.facts.find(({ field }) => field === 'dueDate')?.from).toBe('user');
  });

  it('asks about print and XML of one PDF where they differ and neither is what is known', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: tracked });
    const print = ['Invoice number: 1043', 'Due date: 9 March 2026', 'Total due: EUR 2,400.00'];
    const pdf = aPdf({
      pages: [print.map((text, index) => ({ text, left: 60, top: 80 + index * 30 }))],
      attachment: { name: 'factur-x.xml', text: aCii({ ...same, due: ['2026-03-22'] }) },
    });
    const answer = await read(desk, tracked, pdf, 'invoice.pdf');
    const options = answer.kind === 'read' ? answer.choices.find(({ field }) => field === 'dueDate')?.options : null;
    expect(options?.map(({ value, where }) => [value, where])).toEqual([
      ['2026-03-08', null],
      ['2026-03-22', 'xml'],
      ['2026-03-09', 'pdf'],
    ]);
  });

  it('of another number is a question, not another invoice', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread: tracked });
    const answer = await read(desk, tracked, aCii({ ...same, number: '2077' }));
    expect(answer).toMatchObject({ kind: 'read', choices: [{ field: 'number' }] });
  });

  it.each([
    ['a credit note', aCii({ ...same, typeCode: '381' }), 'not-an-invoice'],
    [
      'a bill the user received',
      aCii({ ...same, seller: 'Printer', sellerEmail: 'p@print.example', buyerEmail: me }),
      'not-yours',
    ],
    ['a text', 'Invoice 1043', 'unknown-kind'],
    ['a cut PDF', '%PDF-1.4 and no more', 'broken'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unknown-kind'],
  ])('that is %s is refused by name', async (_what, content, reason) => {
    const desk = await aDesk();
    await readThread(desk, { thread: tracked });
    const answer = await read(desk, tracked, content);
    expect(answer.kind).toBe('refused');
    expect(answer).toMatchObject({
      reason: reason === 'unknown-kind' && content.startsWith('<!') ? 'document-type' : reason,
    });
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('of which a part is missing is asked for again', async () => {
    const desk = await aDesk();
    await sendFilePart(desk, { fileId: 'half', index: 0, base64: 'AAAA' });
    const asked = { thread: tracked, file: { name: 'a.pdf', fileId: 'half', parts: 2 } };
    await expect(readFile(desk, asked)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readFile(desk, asked)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a file for an invoice that is offered', () => {
  const xml = aCii({ ...same, number: '1056', due: ['2026-04-07'] });

  async function trackIt(desk: TestDesk) {
    const answer = await read(desk, inAttachment, xml);
    if (answer.kind !== 'read') throw new Error(answer.reason);
    return trackFromFile(desk, { thread: inAttachment, read: answer.read, chosen: {}, requestId: 't1' });
  }

  it('tracks what it says, and knows it again when the mail alone is read', async () => {
    const desk = await aDesk();
    expect((await readThread(desk, { thread: inAttachment })).kind).toBe('offer');
    const first = panelIn(await trackIt(desk));
    expect(first.invoice).toMatchObject({ number: '1056', dueDate: '2026-04-07', amountDue: money(240_000, 'EUR') });
    expect(first.facts.find(({ field }) => field === 'number')).toMatchObject({ words: null, from: 'file' });
    const again = panelIn(await readThread(desk, { thread: inAttachment }));
    expect(again.invoice.invoiceId).toBe(first.invoice.invoiceId);
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('changes nothing where the same press comes twice', async () => {
    const desk = await aDesk();
    const first = panelIn(await trackIt(desk));
    expect(panelIn(await trackIt(desk)).invoice).toEqual(first.invoice);
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('keeps the user’s choice as their word', async () => {
    const desk = await aDesk();
    const answer = await read(desk, inAttachment, xml);
    if (answer.kind !== 'read') throw new Error(answer.reason);
    const chosen = { dueDate: calendarDay('2026-04-14'), dueDateSource: 'explicit' } as const;
    const panel = panelIn(
      await trackFromFile(desk, { thread: inAttachment, read: answer.read, chosen, requestId: 't1' }),
    );
    expect(panel.invoice.dueDate).toBe('2026-04-14');
    expect(panel.facts.find(({ field }) => field === 'dueDate')?.from).toBe('user');
  });

  it('that does not say how much is owed is refused by name', async () => {
    const desk = await aDesk();
    const pdf = aPdf({
      pages: [
        [
          { text: 'Invoice number: 1056', left: 60, top: 80 },
          { text: 'Due date: 7 April 2026', left: 60, top: 110 },
        ],
      ],
    });
    expect(await read(desk, inAttachment, pdf, 'march.pdf')).toMatchObject({ kind: 'refused' });
  });
});

describe('a correction', () => {
  it('wins over what is read later, also where the user says that there is none', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const chosen = { dueDate: null, dueDateSource: null };
    const { entryIds } = await correctInvoice(desk, {
      invoiceId: invoice.invoiceId,
      read: {},
      chosen,
      requestId: 'c1',
    });
    expect(panelIn(await readThread(desk, { thread: tracked })).invoice.dueDate).toBeNull();
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(panelIn(await readThread(desk, { thread: tracked })).invoice.dueDate).toBe('2026-03-08');
  });

  it('of a due date is the client’s terms, for later invoices that name none', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const chosen = { dueDate: calendarDay('2026-02-22'), dueDateSource: 'user' } as const;
    await correctInvoice(desk, { invoiceId: invoice.invoiceId, read: {}, chosen, requestId: 'c1' });
    const mail = invoiceMail('1044', '', {
      id: 'm9',
      body: 'Invoice number: 1044\nInvoice date: 1 March 2026\nTotal due: EUR 90.00',
    });
    const later = aThread([mail], { threadId: '18c0ffee00000044' });
    const panel = panelIn(await readThread(desk, { thread: later }));
    expect(panel.invoice).toMatchObject({ number: '1044', dueDate: '2026-03-15' });
    expect(panel.facts.find(({ field }) => field === 'dueDate')?.from).toBe('terms');
  });

  it('of the client’s name and language holds for later invoices', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const changes = { name: 'Acme Group', language: 'de' } as const;
    await describeClient(desk, { clientId: invoice.clientId, changes, requestId: 'd1' });
    const later = aThread([invoiceMail('1044', '9 March 2026', { id: 'm9' })], { threadId: '18c0ffee00000044' });
    const panel = panelIn(await readThread(desk, { thread: later }));
    expect([panel.invoice.clientName, panel.language]).toEqual(['Acme Group', 'de']);
  });

  it('to a negative amount or an empty name is refused', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread: tracked }));
    const chosen = { amountDue: money(-1, 'EUR') };
    await expect(
      correctInvoice(desk, { invoiceId: invoice.invoiceId, read: {}, chosen, requestId: 'c1' }),
    ).rejects.toMatchObject({ code: 'bad-request' });
    await expect(
      describeClient(desk, { clientId: invoice.clientId, changes: { name: ' ' }, requestId: 'd1' }),
    ).rejects.toMatchObject({ code: 'bad-request' });
  });
});
