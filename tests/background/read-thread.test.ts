import { describe, expect, it } from 'vitest';
import { declineOffer } from '../../entrypoints/background/answers/decline-offer.ts';
import { noteSent } from '../../entrypoints/background/answers/note-sent.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { setPayablesAddress } from '../../entrypoints/background/answers/set-payables-address.ts';
import { stopTracking } from '../../entrypoints/background/answers/stop-tracking.ts';
import { trackOffer } from '../../entrypoints/background/answers/track-offer.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { addDays, calendarDay } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import type { ThreadAnswer } from '../../utils/messages/protocol.ts';
import { aDesk, aMessage, aThread, clientMail, friday, invoiceMail, me, ownMail } from './a-desk.ts';

const thread = aThread([invoiceMail('1043', '8 March 2026')]);

function panelIn(answer: ThreadAnswer) {
  const panel = answer.kind === 'tracked' ? answer.panels[0] : undefined;
  if (!panel) throw new Error(`No panel but ${answer.kind}`);
  return panel;
}

describe('reading a thread', () => {
  it('tracks a sure invoice without asking, and says so', async () => {
    const desk = await aDesk();
    const panel = panelIn(await readThread(desk, { thread }));
    expect(panel.invoice).toMatchObject({
      number: '1043',
      clientName: 'Acme Ltd',
      standing: 'overdue',
      daysOverdue: 12,
      dueDate: '2026-03-08',
      amountDue: money(240_000, 'EUR'),
    });
    expect(panel.justTracked).toEqual({ entryId: `tracked|${panel.invoice.invoiceId}` });
    expect(panel.facts.find(({ field }) => field === 'number')).toMatchObject({ value: '1043' });
    expect(panel.facts.find(({ field }) => field === 'number')?.words).toContain('1043');
    expect(panel.suggestedTone).toBe('polite');
    expect(desk.followed).toHaveLength(1);
  });

  it('changes nothing the second time, whoever asks', async () => {
    const desk = await aDesk();
    const first = await readThread(desk, { thread });
    expect(await readThread(desk, { thread })).toEqual(first);
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('changes nothing where two tabs read it at once', async () => {
    const desk = await aDesk();
    await Promise.all([readThread(desk, { thread }), readThread(desk, { thread })]);
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('no longer says that it was just tracked a quarter of an hour later', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread });
    const later = { ...desk, now: () => `${friday}T09:15:00.000Z` as ReturnType<typeof desk.now> };
    expect(panelIn(await readThread(later, { thread })).justTracked).toBeNull();
  });

  it('leaves alone what the user took back, also when it is opened again', async () => {
    const desk = await aDesk();
    const { justTracked } = panelIn(await readThread(desk, { thread }));
    await undo(desk, { entryIds: [justTracked?.entryId ?? ''], requestId: 'u1' });
    expect(await readThread(desk, { thread })).toEqual({ kind: 'nothing' });
  });

  it('gives it back where the user takes the undo back', async () => {
    const desk = await aDesk();
    const { justTracked } = panelIn(await readThread(desk, { thread }));
    const { entryIds } = await undo(desk, { entryIds: [justTracked?.entryId ?? ''], requestId: 'u1' });
    await undo(desk, { entryIds, requestId: 'u2' });
    expect(panelIn(await readThread(desk, { thread })).invoice.number).toBe('1043');
  });

  it('leaves alone what the user stopped tracking', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread }));
    await stopTracking(desk, { invoiceId: invoice.invoiceId, requestId: 's1' });
    expect(await readThread(desk, { thread })).toEqual({ kind: 'nothing' });
  });

  it('keeps the mailboxes apart: the same thread id in another one is another thread', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread });
    const other = aThread([aMessage({ subject: 'Lunch', body: 'Lunch on Friday?' })], {
      account: 'two@studio.example',
    });
    expect(await readThread(desk, { thread: other })).toEqual({ kind: 'nothing' });
  });

  it('links the same invoice found in a second thread, and does not double it', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread });
    const again = aThread([invoiceMail('1043', '8 March 2026', { id: 'm9' })], { threadId: '18c0ffee00000002' });
    expect(panelIn(await readThread(desk, { thread: again })).invoice.number).toBe('1043');
    expect(await desk.db.count('invoices')).toBe(1);
  });

  it('finds nothing in private mail', async () => {
    const desk = await aDesk();
    const lunch = aThread([aMessage({ subject: 'Lunch', body: 'Lunch on Friday?' })]);
    expect(await readThread(desk, { thread: lunch })).toEqual({ kind: 'nothing' });
    expect(await desk.db.count('journal')).toBe(0);
  });
});

describe('what was said since', () => {
  const replied = aThread([
    ...thread.messages,
    ownMail('m2', 8),
    clientMail('m3', 1, 'Hi Jo, sorry for the delay, we will pay on Friday 27 March.'),
  ]);

  it('is noted: a reply holds, and says what it seems to be', async () => {
    const desk = await aDesk();
    const panel = panelIn(await readThread(desk, { thread: replied }));
    expect(panel.invoice).toMatchObject({ standing: 'held', daysOverdue: 12, hold: { kind: 'reply' } });
    expect(panel.suggestedReply?.kind).toBe('promise');
    expect(panel.history.map(({ kind }) => kind)).toEqual(['invoice-tracked', 'reply-received', 'contact-made']);
    expect(desk.followed.map(({ day }) => day)).toEqual([friday, addDays(friday, -8), addDays(friday, -1)]);
  });

  it('names the contact that a reply gives, until it is one of the client’s', async () => {
    const desk = await aDesk();
    const moved = clientMail('m3', 1, 'I no longer look after invoices, please write to AP@acme.example.');
    const answered = aThread([...thread.messages, moved]);
    const { invoice, suggestedReply } = panelIn(await readThread(desk, { thread: answered }));
    expect(suggestedReply).toEqual({ kind: 'wrong-contact', promiseDate: null, address: 'ap@acme.example' });
    const { clientId } = invoice;
    const { entryIds } = await setPayablesAddress(desk, { clientId, email: 'ap@acme.example', requestId: 'a1' });
    const kept = panelIn(await readThread(desk, { thread: answered }));
    expect(kept.suggestedReply).toEqual({ kind: 'wrong-contact', promiseDate: null });
    expect(kept.contacts).toContainEqual(
      expect.objectContaining({ role: 'accounts-payable', email: 'ap@acme.example' }),
    );
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(panelIn(await readThread(desk, { thread: answered })).suggestedReply).toEqual(suggestedReply);
  });

  it('is noted once, however often the thread is read and grows', async () => {
    const desk = await aDesk();
    await readThread(desk, { thread });
    await readThread(desk, { thread: replied });
    await readThread(desk, { thread: replied });
    expect(await desk.db.count('journal')).toBe(3);
    await readThread(desk, { thread: aThread([...replied.messages, ownMail('m4', 0)]) });
    expect(await desk.db.count('journal')).toBe(4);
  });

  it('does not count a mail twice that was noted when it was sent', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread }));
    const written = { invoiceIds: [invoice.invoiceId], tone: 'polite', stepId: 'polite-1' } as const;
    await noteSent(desk, { account: me, threadId: thread.threadId, written, text: 'Hello', requestId: 'n1' });
    await readThread(desk, { thread: aThread([...thread.messages, ownMail('m5', 0)]) });
    expect(desk.followed.filter(({ kind }) => kind === 'contact-made')).toHaveLength(1);
    await readThread(desk, { thread: aThread([...thread.messages, ownMail('m5', 0), ownMail('m6', 0)]) });
    expect(desk.followed.filter(({ kind }) => kind === 'contact-made')).toHaveLength(2);
  });

  it('does not count a mail twice that another window read before its sending was told', async () => {
    const desk = await aDesk();
    const { invoice } = panelIn(await readThread(desk, { thread }));
    const withMail = aThread([...thread.messages, ownMail('m5', 0)]);
    await readThread(desk, { thread: withMail });
    const written = { invoiceIds: [invoice.invoiceId], tone: 'polite', stepId: 'polite-1' } as const;
    const sent = await noteSent(desk, { account: me, threadId: thread.threadId, written, text: '', requestId: 'n1' });
    expect(sent.entryIds).toHaveLength(1);
    const contacts = () =>
      panelIn(answer)
        .history.filter(({ kind }) => kind === 'contact-made')
        .map(({ stage }) => stage);
    let answer = await readThread(desk, { thread: withMail });
    expect(contacts()).toEqual(['polite']);
    answer = await readThread(desk, { thread: withMail });
    expect(contacts()).toEqual(['polite']);
  });
});

describe('an invoice that is not sure', () => {
  const folded = aThread([
    invoiceMail('1043', '8 March 2026', { folded: true, body: 'please find attached my invoice' }),
  ]);

  it("is offered, tracked on the user's word, and offered no more once declined", async () => {
    const desk = await aDesk();
    const answer = await readThread(desk, { thread: folded });
    expect(answer).toMatchObject({ kind: 'offer', offer: { clientName: 'Acme Ltd', folded: true } });
    await declineOffer(desk, { account: me, threadId: folded.threadId, requestId: 'd1' });
    expect(await readThread(desk, { thread: folded })).toEqual({ kind: 'nothing' });
  });

  it('needs an amount', async () => {
    const desk = await aDesk();
    const asked = { thread: folded, amountDue: null, dueDate: null, requestId: 't1' };
    await expect(trackOffer(desk, asked)).rejects.toMatchObject({ code: 'amount-needed' });
  });

  it('is tracked with what the user entered', async () => {
    const desk = await aDesk();
    const dueDate = calendarDay('2026-03-01');
    const asked = { thread: folded, amountDue: money(90_000, 'USD'), dueDate, requestId: 't1' };
    const panel = panelIn(await trackOffer(desk, asked));
    expect(panel.invoice).toMatchObject({ amountDue: money(90_000, 'USD'), dueDate, standing: 'overdue' });
    expect(panel.justTracked).toBeNull();
    expect(await trackOffer(desk, asked)).toEqual(await trackOffer(desk, asked));
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('is filled in, not doubled, when the message is unfolded later', async () => {
    const desk = await aDesk();
    await trackOffer(desk, { thread: folded, amountDue: money(240_000, 'EUR'), dueDate: null, requestId: 't1' });
    const panel = panelIn(await readThread(desk, { thread }));
    expect(panel.invoice.dueDate).toBe('2026-03-08');
    expect(await desk.db.count('invoices')).toBe(1);
  });

  it("is tracked on the user's word even where nothing was read", async () => {
    const desk = await aDesk();
    const plain = aThread([aMessage({ subject: 'The logo', body: 'As agreed.' })]);
    const asked = { thread: plain, amountDue: money(50_000, 'EUR'), dueDate: friday, requestId: 't1' };
    expect(panelIn(await trackOffer(desk, asked)).invoice).toMatchObject({ number: null, clientName: 'Acme Ltd' });
  });
});
