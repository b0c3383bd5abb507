import { describe, expect, it } from 'vitest';
import { answerEndOfMonth } from '../../entrypoints/background/answers/answer-end-of-month.ts';
import { correctInvoice } from '../../entrypoints/background/answers/correct-invoice.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { trackOffer } from '../../entrypoints/background/answers/track-offer.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import type { MailThread } from '../../utils/detection/reading.ts';
import { calendarDay } from '../../utils/domain/calendar-day.ts';
import type { ThreadAnswer } from '../../utils/messages/protocol.ts';
import { aDesk, aMessage, aThread, type TestDesk } from './a-desk.ts';

function panelIn(answer: ThreadAnswer) {
  const panel = answer.kind === 'tracked' ? answer.panels[0] : undefined;
  if (!panel) throw new Error(`No panel but ${answer.kind}`);
  return panel;
}

function monthEndInvoice(number: string) {
  return aThread(
    [
      aMessage({
        id: `m-${number}`,
        subject: `Invoice ${number}`,
        body: [
          'Hello,',
          'please find attached my invoice for the website relaunch.',
          `Invoice number: ${number}`,
          'Invoice date: 10 January 2026',
          'Payment terms: 45 days end of month',
          'Total due: EUR 2,400.00',
        ].join('\n'),
      }),
    ],
    { threadId: `t-${number}` },
  );
}

/** Terms in doubt are no sure reading: the user takes the offer. */
async function tracked(desk: TestDesk, thread: MailThread) {
  return panelIn(await trackOffer(desk, { thread, amountDue: null, dueDate: null, requestId: thread.threadId }));
}

describe('terms that can be read in two ways', () => {
  const first = monthEndInvoice('1043');

  it('are asked about with both days, once per client', async () => {
    const desk = await aDesk();
    const panel = await tracked(desk, first);
    expect(panel.dueDateDoubt).toEqual({ 'days-first': '2026-02-28', 'month-end-first': '2026-03-17' });
    const { invoiceId } = panel.invoice;
    await answerEndOfMonth(desk, {
      invoiceId,
      reading: 'days-first',
      dueDate: calendarDay('2026-02-28'),
      requestId: 'a1',
    });
    const after = panelIn(await readThread(desk, { thread: first }));
    expect(after.dueDateDoubt).toBeNull();
    expect(after.invoice.dueDate).toBe('2026-02-28');
    const later = panelIn(await readThread(desk, { thread: monthEndInvoice('1044') }));
    expect(later.dueDateDoubt).toBeNull();
    expect(later.invoice.dueDate).toBe('2026-02-28');
  });

  it('date the invoices that were tracked before the answer, too, when they are next read', async () => {
    const desk = await aDesk();
    const second = monthEndInvoice('1044');
    const { invoice, dueDateDoubt } = await tracked(desk, first);
    await tracked(desk, second);
    const other = invoice.dueDate === dueDateDoubt?.['days-first'] ? 'month-end-first' : 'days-first';
    const dueDate = dueDateDoubt?.[other] ?? calendarDay('2000-01-01');
    await answerEndOfMonth(desk, { invoiceId: invoice.invoiceId, reading: other, dueDate, requestId: 'a1' });
    expect(panelIn(await readThread(desk, { thread: second })).invoice.dueDate).toBe(dueDate);
  });

  it('are asked about again where the answer is taken back', async () => {
    const desk = await aDesk();
    const { invoice, dueDateDoubt } = await tracked(desk, first);
    const dueDate = dueDateDoubt?.['days-first'] ?? calendarDay('2000-01-01');
    const { entryIds } = await answerEndOfMonth(desk, {
      invoiceId: invoice.invoiceId,
      reading: 'days-first',
      dueDate,
      requestId: 'a1',
    });
    await undo(desk, { entryIds, requestId: 'u1' });
    const again = panelIn(await readThread(desk, { thread: first }));
    expect(again.dueDateDoubt).toEqual(dueDateDoubt);
    expect(again.invoice.dueDate).toBe(invoice.dueDate);
  });
});

describe('the shape of a client’s invoice numbers', () => {
  const mail = (id: string, subject: string, words: string) =>
    aThread(
      [
        aMessage({
          id: `m-${id}`,
          subject,
          body: [
            'Hello,',
            `please find my invoice for the website relaunch${words}.`,
            'Invoice date: 10 January 2026',
            'Due date: 9 February 2026',
            'Total due: EUR 2,400.00',
          ].join('\n'),
        }),
      ],
      { threadId: `t-${id}` },
    );

  it('is remembered from the user’s correction, and finds the number of the next one', async () => {
    const desk = await aDesk();
    const unlabelled = mail('2', 'Invoice for January', ', our sign WEB/2026/18');
    expect(panelIn(await readThread(await aDesk(), { thread: unlabelled })).invoice.number).not.toBe('WEB/2026/18');
    const { invoice } = panelIn(await readThread(desk, { thread: mail('1', 'Invoice for December', '') }));
    const { invoiceId } = invoice;
    await correctInvoice(desk, { invoiceId, read: {}, chosen: { number: 'WEB/2025/17' }, requestId: 'c1' });
    const next = panelIn(await readThread(desk, { thread: unlabelled }));
    expect(next.invoice.number).toBe('WEB/2026/18');
    expect(next.facts.find(({ field }) => field === 'number')?.words).toBe('WEB/2026/18');
  });

  it('does not make a second invoice of one that is tracked', async () => {
    const desk = await aDesk();
    const tracked = mail('2', 'Invoice for January', ', our sign WEB/2026/18');
    await readThread(desk, { thread: tracked });
    const { invoice } = panelIn(await readThread(desk, { thread: mail('1', 'Invoice for December', '') }));
    const { invoiceId } = invoice;
    await correctInvoice(desk, { invoiceId, read: {}, chosen: { number: 'WEB/2025/17' }, requestId: 'c1' });
    const again = await readThread(desk, { thread: tracked });
    expect(again.kind === 'tracked' && again.panels).toHaveLength(1);
  });
});
