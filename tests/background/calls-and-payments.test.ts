import { beforeEach, describe, expect, it } from 'vitest';
import { callCard } from '../../entrypoints/background/answers/call-card.ts';
import { closeInvoices } from '../../entrypoints/background/answers/close-invoices.ts';
import { liftHolds } from '../../entrypoints/background/answers/lift-holds.ts';
import { notePayment } from '../../entrypoints/background/answers/note-payment.ts';
import { placeHold } from '../../entrypoints/background/answers/place-hold.ts';
import { recordCall } from '../../entrypoints/background/answers/record-call.ts';
import { setPhone } from '../../entrypoints/background/answers/set-phone.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import { addDays } from '../../utils/domain/calendar-day.ts';
import type { CallResult } from '../../utils/domain/call-outcome.ts';
import { money } from '../../utils/domain/money.ts';
import { append, idsOf, today, tracked } from '../store/a-ledger.ts';
import { aDesk, type TestDesk } from './a-desk.ts';

const { invoiceId, clientId } = idsOf();
let desk: TestDesk;

beforeEach(async () => {
  desk = await aDesk(today);
  await append(desk.db, 'track', [tracked()]);
});

const list = () => todaysList(desk, { search: '' });
const called = (result: CallResult, requestId = 'c1', note: string | null = null) =>
  recordCall(desk, { clientId, result, note, requestId });

describe('a call', () => {
  it.each<[CallResult, string | null]>([
    [{ outcome: 'no-answer' }, null],
    [{ outcome: 'voicemail' }, null],
    [{ outcome: 'will-pay', promisedFor: addDays(today, 4) }, 'promise'],
    [{ outcome: 'not-received' }, 'snooze'],
    [{ outcome: 'waiting-for-approval' }, 'snooze'],
    [{ outcome: 'wrong-contact' }, null],
    [{ outcome: 'dispute' }, 'dispute'],
    [{ outcome: 'in-payment-run', payRun: addDays(today, 6) }, 'pending-payment'],
    [{ outcome: 'in-payment-run', payRun: null }, 'pending-payment'],
    [{ outcome: 'paid' }, 'pending-payment'],
    [{ outcome: 'refuses' }, null],
  ])('%o is noted once with its hold, and undone as one', async (result, held) => {
    const first = await list();
    const answer = await called(result);
    expect(answer.entryIds).toEqual(held ? ['c1#0', 'c1#1'] : ['c1#0']);
    expect(answer.invoice?.hold?.kind ?? null).toBe(held);
    expect(await called(result)).toEqual(answer);
    const after = await list();
    expect(after.due).toEqual([]);
    expect(after.waiting.length).toBe(held ? 1 : 0);
    await undo(desk, { entryIds: answer.entryIds, requestId: 'u1' });
    expect(await list()).toEqual(first);
  });

  it('keeps the user’s note with the hold', async () => {
    const { invoice } = await called({ outcome: 'dispute' }, 'c1', 'the logo is wrong');
    expect(invoice?.hold).toMatchObject({ kind: 'dispute', note: 'the logo is wrong' });
  });

  it.each<[string, CallResult]>([
    ['a day that is past', { outcome: 'will-pay', promisedFor: addDays(today, -1) }],
    ['a day too far away', { outcome: 'will-pay', promisedFor: addDays(today, 400) }],
    ['a pay run too far away', { outcome: 'in-payment-run', payRun: addDays(today, 400) }],
  ])('is refused for %s, and nothing is written', async (_what, result) => {
    await expect(called(result)).rejects.toMatchObject({ code: 'bad-request' });
    expect(await desk.db.count('journal')).toBe(1);
  });

  it('is refused for a client who owes nothing, or whom nobody knows', async () => {
    await closeInvoices(desk, { clientId, invoiceIds: [], as: 'written-off', requestId: 'w' });
    await expect(called({ outcome: 'voicemail' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      recordCall(desk, { clientId: 'g|x', result: { outcome: 'paid' }, note: null, requestId: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('carries out the ladder’s call, and leads to the step after it', async () => {
    // The sole invoice is 12 days overdue; with two reminders behind it, the call of day 11 is due.
    const reminded = (day: number, stepId: string) => ({
      clientId,
      invoiceIds: [invoiceId],
      actor: 'page' as const,
      day: addDays(today, day),
      fact: { kind: 'contact-made', channel: 'mail', stepId, stage: 'polite', origin: 'fairdue' } as const,
    });
    await append(desk.db, 'sent', [reminded(-10, 'polite-1'), reminded(-5, 'polite-2')]);
    expect((await list()).due[0]?.next).toMatchObject({ stepId: 'call-1', channel: 'call' });
    await called({ outcome: 'voicemail' });
    expect((await list()).coming[0]?.next).toMatchObject({ stepId: 'firm-1', stage: 'firm' });
  });
});

describe('the call card', () => {
  it('holds three talking points, what is owed, and whom to call', async () => {
    const card = await callCard(desk, { clientId });
    expect(card).toMatchObject({ clientName: 'Acme', contactName: 'Acme', phone: null, owed: [money(240_000, 'EUR')] });
    expect(card.points.map(({ code }) => code)).toEqual(['what-is-owed', 'ask-what-is-missing', 'ask-for-a-day']);
  });

  it('takes a number, changes it, takes it away, and each can be undone', async () => {
    const set = await setPhone(desk, { clientId, phone: ' +44 20 7946 0000 ', requestId: 'n1' });
    expect((await callCard(desk, { clientId })).phone).toBe('+44 20 7946 0000');
    expect((await list()).due[0]?.phone).toBe('+44 20 7946 0000');
    expect((await setPhone(desk, { clientId, phone: '+44 20 7946 0000', requestId: 'n2' })).entryIds).toEqual([]);
    await undo(desk, { entryIds: set.entryIds, requestId: 'u' });
    expect((await callCard(desk, { clientId })).phone).toBeNull();
    expect((await setPhone(desk, { clientId, phone: null, requestId: 'n3' })).entryIds).toEqual([]);
  });

  it.each(['call me', '12', '+44 20 7946 0000; DROP', 'javascript:alert(1)', '1'.repeat(60)])(
    'refuses %j as a number',
    async (phone) => {
      await expect(async () => setPhone(desk, { clientId, phone, requestId: 'n' })).rejects.toMatchObject({
        code: 'bad-request',
      });
    },
  );
});

describe('a payment', () => {
  const paid = (minor: number, currency = 'EUR', requestId = 'p1') =>
    notePayment(desk, {
      clientId,
      invoiceIds: [],
      amount: money(minor, currency),
      paidOn: addDays(today, -1),
      requestId,
    });

  it('of a part lowers the balance, holds what is left, and is undone', async () => {
    const first = await list();
    const { entryIds, invoice } = await paid(100_000);
    expect(invoice).toMatchObject({ standing: 'held', amountDue: money(140_000, 'EUR') });
    expect(await paid(100_000)).toMatchObject({ entryIds });
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(await list()).toEqual(first);
  });

  it('of the whole closes the invoice on the day the money came', async () => {
    expect((await paid(240_000)).invoice).toMatchObject({ standing: 'paid', paidOn: addDays(today, -1) });
  });

  it.each([
    ['in a currency nothing is owed in', () => paid(100, 'USD')],
    ['of nothing', () => paid(0)],
    [
      'from tomorrow',
      () =>
        notePayment(desk, {
          clientId,
          invoiceIds: [],
          amount: money(1, 'EUR'),
          paidOn: addDays(today, 1),
          requestId: 'p',
        }),
    ],
  ])('%s is refused', async (_what, pay) => {
    await expect(async () => pay()).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('deciding at the end', () => {
  it.each(['written-off', 'cancelled', 'untracked'] as const)('%s closes what is owed, and is undone', async (as) => {
    const first = await list();
    const { entryIds } = await closeInvoices(desk, { clientId, invoiceIds: [], as, requestId: 'w1' });
    expect(await list()).toMatchObject({ due: [], coming: [], waiting: [] });
    expect((await closeInvoices(desk, { clientId, invoiceIds: [], as, requestId: 'w2' })).entryIds).toEqual([]);
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(await list()).toEqual(first);
  });
});

describe('lifting holds', () => {
  it('lets the client come up again, and is undone', async () => {
    const hold = { kind: 'dispute', until: addDays(today, 14) } as const;
    await placeHold(desk, { clientId, invoiceIds: [], hold, requestId: 'h1' });
    expect((await list()).waiting).toHaveLength(1);
    const { entryIds } = await liftHolds(desk, { clientId, invoiceIds: [], requestId: 'l1' });
    expect((await list()).due).toHaveLength(1);
    await undo(desk, { entryIds, requestId: 'u1' });
    expect((await list()).waiting).toHaveLength(1);
  });
});
