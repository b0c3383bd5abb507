import { beforeEach, describe, expect, it } from 'vitest';
import { markPaid } from '../../entrypoints/background/answers/mark-paid.ts';
import { noteSent } from '../../entrypoints/background/answers/note-sent.ts';
import { placeHold } from '../../entrypoints/background/answers/place-hold.ts';
import { planDraft, takePlannedDraft } from '../../entrypoints/background/answers/planned-draft.ts';
import { skipStep } from '../../entrypoints/background/answers/skip-step.ts';
import { standingsOfThreads } from '../../entrypoints/background/answers/standings-of-threads.ts';
import { stopTracking } from '../../entrypoints/background/answers/stop-tracking.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { writeDraft } from '../../entrypoints/background/answers/write-draft.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import { money } from '../../utils/domain/money.ts';
import { account, append, idsOf, today, tracked } from '../store/a-ledger.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

const { invoiceId, clientId } = idsOf();
let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
  await append(desk.db, 'track', [tracked()]);
});

describe('marking as paid', () => {
  it('closes the invoice, once, and is undone with one click', async () => {
    const answer = await markPaid(desk, { invoiceId, requestId: 'p1' });
    expect(answer).toMatchObject({
      entryIds: ['p1#0'],
      invoice: { standing: 'paid', paidOn: today, daysOverdue: null },
    });
    expect(answer.invoice?.amountDue).toEqual(money(0, 'EUR'));
    expect(await markPaid(desk, { invoiceId, requestId: 'p1' })).toEqual(answer);
    expect((await markPaid(desk, { invoiceId, requestId: 'p2' })).entryIds).toEqual([]);
    const undone = await undo(desk, { entryIds: answer.entryIds, requestId: 'u1' });
    expect(undone.invoice).toMatchObject({ standing: 'overdue', daysOverdue: 12 });
  });

  it('is refused for an invoice nobody knows', async () => {
    await expect(markPaid(desk, { invoiceId: 'nothing', requestId: 'p1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('undoing', () => {
  it('takes several entries back at once, and each only once', async () => {
    const hold = { kind: 'snooze', until: addDays(today, 3) } as const;
    const held = await placeHold(desk, { clientId, invoiceIds: [], hold, requestId: 'h1' });
    const paid = await markPaid(desk, { invoiceId, requestId: 'p1' });
    const entryIds = [...held.entryIds, ...paid.entryIds];
    const { invoice } = await undo(desk, { entryIds, requestId: 'u1' });
    expect(invoice).toMatchObject({ standing: 'overdue', hold: null });
    expect((await undo(desk, { entryIds, requestId: 'u2' })).entryIds).toEqual([]);
  });

  it('is refused for entries nobody knows', async () => {
    await expect(undo(desk, { entryIds: ['x#0'], requestId: 'u1' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('holding', () => {
  it('keeps the invoice overdue in days, and waiting in the list', async () => {
    const hold = { kind: 'promise', until: addDays(today, 8), promisedFor: addDays(today, 7) } as const;
    const { invoice } = await placeHold(desk, { clientId, invoiceIds: [invoiceId], hold, requestId: 'h1' });
    expect(invoice).toMatchObject({ standing: 'held', daysOverdue: 12, hold });
    const list = await todaysList(desk, { search: '' });
    expect(list.due).toEqual([]);
    expect(list.waiting).toMatchObject([{ clientId, next: { heldBy: 'promise', dueDay: addDays(today, 8) } }]);
    desk.setToday(addDays(today, 10));
    expect((await todaysList(desk, { search: '' })).due).toMatchObject([{ clientId, next: { isDue: true } }]);
  });

  it.each([
    ['that ends today', { until: today }, [], 'bad-request'],
    ["on another client's invoice", { until: addDays(today, 1) }, ['strange'], 'not-found'],
  ])('is refused %s', async (_what, { until }, invoiceIds, code) => {
    const hold = { kind: 'snooze', until } as const;
    await expect(placeHold(desk, { clientId, invoiceIds, hold, requestId: 'h1' })).rejects.toMatchObject({ code });
  });
});

describe('a mail that was sent', () => {
  const place = { account, threadId: 'aa01' };

  it('carries out its step, and undo brings the step back', async () => {
    const { draft, stepId, invoiceIds, harsherThanDue } = await writeDraft(desk, { invoiceId, tone: 'polite' });
    expect(harsherThanDue).toBe(false);
    expect(stepId).not.toBeNull();
    const written = { invoiceIds, tone: 'polite', stepId } as const;
    const text = draft.paragraphs.join('\n\n');
    const sent = await noteSent(desk, { ...place, written, text, requestId: 'n1' });
    expect(sent.entryIds).toEqual(['n1#0']);
    expect((await todaysList(desk, { search: '' })).due).toEqual([]);
    await undo(desk, { entryIds: sent.entryIds, requestId: 'u1' });
    expect((await todaysList(desk, { search: '' })).due).toHaveLength(1);
  });

  it("counts as a contact of the user's own where no draft was in it", async () => {
    await noteSent(desk, { ...place, written: null, text: 'Hello', requestId: 'n1' });
    expect((await desk.db.get('clients', clientId))?.standing.contacts).toMatchObject([
      { origin: 'hand', stepId: null, stage: null, invoiceIds: [invoiceId] },
    ]);
  });

  it('is none of ours in a thread without a tracked invoice, or once everything is paid', async () => {
    const elsewhere = { account, threadId: 'zz99', written: null, text: 'Hello' };
    expect(await noteSent(desk, { ...elsewhere, requestId: 'n1' })).toEqual({ entryIds: [], invoice: null });
    await markPaid(desk, { invoiceId, requestId: 'p1' });
    expect((await noteSent(desk, { ...place, written: null, text: 'Thanks', requestId: 'n2' })).entryIds).toEqual([]);
  });

  it('is kept to 20,000 characters', async () => {
    await noteSent(desk, { ...place, written: null, text: 'a'.repeat(150_000), requestId: 'n1' });
    expect(await desk.db.get('journal', 'n1#0')).toMatchObject({ text: 'a'.repeat(20_000) });
  });
});

describe('a draft', () => {
  it('names every overdue invoice of the client, the oldest first', async () => {
    await append(desk.db, 'more', [tracked({ number: '1020', thread: 'aa02', dueDate: '2026-02-20' })]);
    const { invoiceIds, draft } = await writeDraft(desk, { invoiceId, tone: 'polite' });
    expect(invoiceIds).toEqual([idsOf({ number: '1020', thread: 'aa02' }).invoiceId, invoiceId]);
    expect(draft.paragraphs.join(' ')).toMatch(/1020[\s\S]*1043/);
  });

  it('in a harsher tone than is due says so', async () => {
    expect((await writeDraft(desk, { invoiceId, tone: 'firm' })).harsherThanDue).toBe(true);
    expect((await writeDraft(desk, { invoiceId, tone: 'final' })).harsherThanDue).toBe(true);
  });

  it('is planned for a thread and taken there, once', async () => {
    const { url } = await planDraft(desk, { invoiceId, tone: 'polite' });
    expect(url).toBe('https://mail.google.com/mail/u/?authuser=me%40studio.example#all/aa01');
    expect(await takePlannedDraft(desk, { account, threadId: 'other' })).toBeNull();
    expect(await takePlannedDraft(desk, { account, threadId: 'aa01' })).toEqual({
      invoiceId,
      tone: 'polite',
      occasion: null,
    });
    expect(await takePlannedDraft(desk, { account, threadId: 'aa01' })).toBeNull();
  });

  it('is planned for an occasion that was picked', async () => {
    await planDraft(desk, { invoiceId, tone: 'polite', occasion: 'plan-offer' });
    expect(await takePlannedDraft(desk, { account, threadId: 'aa01' })).toMatchObject({ occasion: 'plan-offer' });
  });

  it('planned too long ago is not taken', async () => {
    await planDraft(desk, { invoiceId, tone: 'polite' });
    desk.setToday(addDays(today, 1));
    expect(await takePlannedDraft(desk, { account, threadId: 'aa01' })).toBeNull();
  });
});

describe('the list of today', () => {
  it('says what is owed by age and currency, and finds by name and number', async () => {
    await append(desk.db, 'more', [
      tracked({
        client: 'Blau GmbH',
        number: 'R-77',
        thread: 'bb01',
        dueDate: '2026-01-05',
        minor: 100,
        currency: 'JPY',
      }),
      tracked({ client: 'Café Noir', number: '9', thread: 'cc01', dueDate: '2026-04-20', minor: 5_000 }),
    ]);
    const list = await todaysList(desk, { search: '' });
    expect(list.overdueTotals).toEqual([money(240_000, 'EUR'), money(100, 'JPY')]);
    expect(list.aging.map(({ bucket, count }) => [bucket, count])).toEqual([
      ['current', 1],
      ['1-30', 1],
      ['31-60', 0],
      ['61-90', 1],
      ['90+', 0],
    ]);
    expect(list.trackedInvoices).toBe(3);
    expect(list.due.map(({ clientName }) => clientName).sort()).toEqual(['Acme', 'Blau GmbH']);
    for (const search of ['cafe', 'noir', '9', 'Café n']) {
      const found = await todaysList(desk, { search });
      expect([...found.due, ...found.coming].map(({ clientName }) => clientName)).toEqual(['Café Noir']);
    }
    expect((await todaysList(desk, { search: 'r77' })).due).toHaveLength(1);
  });

  it('moves on when a step is skipped', async () => {
    const stepId = (await todaysList(desk, { search: '' })).due[0]?.next.stepId ?? '';
    await skipStep(desk, { clientId, stepId, requestId: 's1' });
    const after = await todaysList(desk, { search: '' });
    expect([...after.due, ...after.coming].map(({ next }) => next.stepId)).not.toContain(stepId);
  });

  it('drops what is no longer tracked', async () => {
    await stopTracking(desk, { invoiceId, requestId: 's1' });
    const list = await todaysList(desk, { search: '' });
    expect([list.due, list.overdueTotals]).toEqual([[], []]);
    expect(await standingsOfThreads(desk, { account, threadIds: ['aa01'] })).toEqual({});
  });

  it('is empty in an empty house', async () => {
    const fresh = await aDesk();
    expect(await todaysList(fresh, { search: '' })).toMatchObject({
      due: [],
      coming: [],
      waiting: [],
      trackedInvoices: 0,
    });
  });
});

describe('a script on a site', () => {
  it('finds only what is on that site, whatever ids it names', async () => {
    const hold = { kind: 'snooze', until: addDays(today, 3) } as const;
    const onPayPal = { ...desk, asker: 'paypal' } as const;
    const notFound = { code: 'not-found' };
    await expect(markPaid(onPayPal, { invoiceId, requestId: 'p1' })).rejects.toMatchObject(notFound);
    await expect(stopTracking(onPayPal, { invoiceId, requestId: 's1' })).rejects.toMatchObject(notFound);
    await expect(writeDraft(onPayPal, { invoiceId, tone: 'polite' })).rejects.toMatchObject(notFound);
    await expect(undo(onPayPal, { entryIds: ['track#0'], requestId: 'u1' })).rejects.toMatchObject(notFound);
    const held = placeHold(onPayPal, { clientId, invoiceIds: [], hold, requestId: 'h1' });
    await expect(held).rejects.toMatchObject(notFound);
    expect((await markPaid({ ...desk, asker: 'gmail' }, { invoiceId, requestId: 'p2' })).entryIds).toEqual(['p2#0']);
  });
});

describe('the standings of threads', () => {
  it('come for the threads that have any', async () => {
    const answer = await standingsOfThreads(desk, { account, threadIds: ['aa01', 'bb02', 'aa01'] });
    expect(Object.keys(answer)).toEqual(['aa01']);
    expect(answer.aa01).toMatchObject([{ invoiceId, standing: 'overdue', daysOverdue: 12 }]);
  });
});
