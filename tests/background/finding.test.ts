import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPaypalInvoice } from '../../entrypoints/background/answers/paypal/read-paypal-invoice.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { undo } from '../../entrypoints/background/answers/undo.ts';
import type { Desk } from '../../entrypoints/background/desk.ts';
import { findAnswers } from '../../entrypoints/background/finding/find-answers.ts';
import type { MailThread } from '../../utils/detection/reading.ts';
import type { FoundInvoice, FoundWord } from '../../utils/domain/find/found-invoice.ts';
import { money } from '../../utils/domain/money.ts';
import { aDesk, aMessage, aThread, clientMail, invoiceMail, me, ownMail, type TestDesk } from './a-desk.ts';
import { aPaypalReading } from './a-paypal-reading.ts';

let desk: TestDesk;
/** The desk of the tab that was opened for the search. */
let tab: Desk;
const query = 'in:sent {invoice}';

beforeEach(async () => {
  fakeBrowser.reset();
  desk = await aDesk();
  tab = await openTab();
});

async function openTab(): Promise<Desk> {
  await findAnswers['open-find'](desk, { account: null, months: 6 });
  const opened = (await browser.tabs.query({})).at(-1);
  return { ...desk, asker: 'gmail', tabId: opened?.id ?? null };
}

afterEach(() => desk.db.close());

const threadOf = (number: string, threadId: string, more: MailThread['messages'] = []) =>
  aThread([invoiceMail(number, '8 March 2026', { id: `m-${threadId}` }), ...more], { threadId });

/** Goes through these threads as a tab does. */
async function goThrough(threads: readonly MailThread[], unread: readonly string[] = []) {
  await findAnswers['start-find'](tab, { account: me, query });
  const rows = threads.map(({ threadId, subject }) => ({ threadId, subject, isUnread: unread.includes(threadId) }));
  let state = await findAnswers['find-rows'](tab, { account: me, page: 1, rows, isLate: false });
  state = await findAnswers['find-rows'](tab, { account: me, page: 2, rows: [], isLate: false });
  while (state.step.kind === 'read') {
    const { threadId } = state.step;
    const thread = threads.find((one) => one.threadId === threadId) ?? null;
    state = await findAnswers['find-thread'](tab, { account: me, threadId, thread, isUnfolded: true });
  }
  return state;
}

async function view() {
  const [run] = await findAnswers.finds(desk, {});
  if (!run) throw new Error('There is no run');
  return run;
}

async function found(index = 0): Promise<FoundInvoice> {
  const one = (await view()).invoices[index];
  if (!one) throw new Error(`Nothing was found at ${index}`);
  return one;
}

const wordOn = ({ id }: FoundInvoice, answer: FoundWord['answer'], more: Partial<FoundWord> = {}): FoundWord => ({
  id,
  answer,
  clientName: null,
  amountDue: null,
  dueDate: null,
  ...more,
});

const say = (words: readonly FoundWord[], requestId: string = crypto.randomUUID()) =>
  findAnswers['answer-found'](desk, { account: me, words, requestId });

const kinds = async () => (await desk.db.getAll('journal')).map(({ kind }) => kind).sort();

describe('going through results', () => {
  it('reads without tracking, and keeps no text of any mail', async () => {
    const state = await goThrough([
      threadOf('1043', '19a1'),
      aThread([aMessage({ body: 'Lunch?' })], { threadId: '19a2' }),
    ]);
    expect(state.progress).toMatchObject({ phase: 'done', total: 2, done: 2, found: 1 });
    expect(await desk.db.count('journal')).toBe(0);
    expect(JSON.stringify(await desk.db.getAll('meta'))).not.toContain('Kind regards');
    expect(await found()).toMatchObject({
      number: '1043',
      clientName: 'Acme Ltd',
      amountDue: money(240_000, 'EUR'),
      dueDate: '2026-03-08',
      isSure: true,
      suggested: 'track',
      answer: null,
    });
  });

  it('says of which invoice on PayPal it may be, and is not sure of it then', async () => {
    const invoice = aPaypalReading({ client: 'Somebody Else', clientEmail: 'else@other.example' });
    await readPaypalInvoice({ ...desk, asker: 'paypal' }, { invoice, written: null });
    await goThrough([threadOf('1043', '19a1')]);
    expect(await found()).toMatchObject({ isSure: false, answer: null, twin: { clientName: 'Somebody Else' } });
  });

  it('leaves alone what is tracked or declined already, and what holds unread mail', async () => {
    const [tracked, declined, unread] = [threadOf('1', '19a1'), threadOf('2', '19a2'), threadOf('3', '19a3')];
    await readThread(desk, { thread: tracked });
    await goThrough([declined]);
    await say([wordOn(await found(), 'skip')]);
    await findAnswers['end-find'](desk, { account: me });
    tab = await openTab();
    const { progress } = await goThrough([tracked, declined, unread], ['19a3']);
    expect(progress).toMatchObject({ total: 0, unread: 1, found: 0, phase: 'done' });
    expect((await view()).left).toMatchObject([{ subject: 'Invoice 3', why: 'unread' }]);
  });

  it('asks for a folded invoice to be unfolded, once', async () => {
    const thread = aThread(
      [invoiceMail('1043', '8 March 2026', { folded: true, body: 'please find' }), clientMail('m2', 3, 'Hi')],
      {
        threadId: '19a1',
      },
    );
    await findAnswers['start-find'](tab, { account: me, query });
    await findAnswers['find-rows'](tab, {
      account: me,
      page: 1,
      rows: [{ threadId: '19a1', subject: '', isUnread: false }],
      isLate: false,
    });
    await findAnswers['find-rows'](tab, { account: me, page: 2, rows: [], isLate: false });
    const asked = { account: me, threadId: '19a1', thread };
    const first = await findAnswers['find-thread'](tab, { ...asked, isUnfolded: false });
    expect(first).toMatchObject({ wantsUnfolding: true, step: { kind: 'read', threadId: '19a1' } });
    const second = await findAnswers['find-thread'](tab, { ...asked, isUnfolded: true });
    expect(second).toMatchObject({ wantsUnfolding: false, progress: { phase: 'done' } });
  });

  it('passes over a thread that is not the one asked for, or another mailbox’s', async () => {
    await findAnswers['start-find'](tab, { account: me, query });
    const rows = ['19a1', '19a2', '19a3'].map((threadId) => ({ threadId, subject: threadId, isUnread: false }));
    await findAnswers['find-rows'](tab, { account: me, page: 1, rows, isLate: false });
    await findAnswers['find-rows'](tab, { account: me, page: 2, rows: [], isLate: false });
    for (const [threadId, thread] of [
      ['19a1', null],
      ['19a2', threadOf('1', '19ff')],
      ['19a3', { ...threadOf('2', '19a3'), account: 'other@studio.example' }],
    ] as const) {
      await findAnswers['find-thread'](tab, { account: me, threadId, thread, isUnfolded: false });
    }
    expect((await view()).left.map(({ subject, why }) => [subject, why])).toEqual(
      rows.map(({ subject }) => [subject, 'unreadable']),
    );
    expect((await view()).invoices).toEqual([]);
  });

  it('takes nothing for a result while the page shows what stood there before', async () => {
    await findAnswers['start-find'](tab, { account: me, query });
    const inbox = [{ threadId: '19b1', subject: 'Lunch', isUnread: false }];
    const state = await findAnswers['find-rows'](tab, { account: me, page: 1, rows: inbox, isLate: true });
    expect(state).toMatchObject({ step: { kind: 'rest' }, progress: { isStopped: true, total: 0 } });
  });

  it('goes on where it was, also over another worker, and starts anew over another search', async () => {
    await goThrough([threadOf('1', '19a1')]);
    const again = await findAnswers['start-find'](tab, { account: me, query });
    expect(again.progress).toMatchObject({ phase: 'done', found: 1 });
    const other = await findAnswers['start-find'](tab, { account: me, query: 'in:sent fee' });
    expect(other.progress).toMatchObject({ phase: 'gathering', found: 0 });
  });
});

describe('the tab that may move a run on', () => {
  it('is the one that was opened for it, in the mailbox it works in', async () => {
    await findAnswers['start-find'](tab, { account: me, query });
    const rows = { account: me, page: 1, rows: [], isLate: false };
    await expect(findAnswers['find-rows']({ ...tab, tabId: 4711 }, rows)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(findAnswers['find-rows'](tab, { ...rows, account: 'other@studio.example' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await findAnswers['find-tab']({ ...tab, tabId: 4711 }, { account: me })).toBeNull();
    expect(await findAnswers['find-tab'](tab, { account: 'other@studio.example' })).toBeNull();
    expect(await findAnswers['find-tab'](tab, { account: me })).toEqual({ query });
  });

  it('is one like any other after it was left, and what was under way is stopped', async () => {
    await findAnswers['start-find'](tab, { account: me, query });
    expect((await view()).hasTab).toBe(true);
    await findAnswers['leave-find'](tab, { account: me });
    expect(await findAnswers['find-tab'](tab, { account: me })).toBeNull();
    expect(await view()).toMatchObject({ hasTab: false, progress: { isStopped: true } });
  });

  it('opens the search where it stopped, with the words of that search', async () => {
    await goThrough([threadOf('1', '19a1')]);
    await findAnswers['open-find'](desk, { account: me, months: null });
    const opened = (await browser.tabs.query({})).at(-1);
    const address = new URL(opened?.url ?? '');
    expect(address.searchParams.get('authuser')).toBe(me);
    expect(decodeURIComponent(address.hash.replaceAll('+', ' '))).toBe(`#search/${query}`);
  });
});

describe('the user’s word', () => {
  it('tracks, with what they corrected, and knows the reminders that went out before', async () => {
    await goThrough([threadOf('1043', '19a1', [ownMail('m9', 5)])]);
    await say([wordOn(await found(), 'track', { clientName: 'Acme Books', amountDue: money(100_00, 'EUR') })]);
    expect(await found()).toMatchObject({ answer: 'track' });
    expect(await kinds()).toEqual(['contact-made', 'invoice-tracked']);
    const [client] = await desk.db.getAll('clients');
    expect(client?.standing.facts.name).toBe('Acme Books');
    expect(client?.standing.invoices[0]?.facts.amountDue).toEqual(money(100_00, 'EUR'));
  });

  it('"was paid" knows the invoice and owes nothing; "leave out" is not asked about again', async () => {
    await goThrough([threadOf('1', '19a1'), threadOf('2', '19a2')]);
    await say([wordOn(await found(0), 'paid')]);
    await say([wordOn(await found(1), 'skip')]);
    expect((await view()).invoices.map(({ answer }) => answer)).toEqual(['paid', 'skip']);
    expect(await readThread(desk, { thread: threadOf('2', '19a2') })).toEqual({ kind: 'nothing' });
    expect(await desk.db.count('owed')).toBe(0);
  });

  it.each(['track', 'paid', 'skip'] as const)('%s is taken back by undo, and can be said anew', async (answer) => {
    await goThrough([threadOf('1', '19a1')]);
    await say([wordOn(await found(), answer)]);
    const { entryIds } = await found();
    await undo(desk, { entryIds, requestId: 'u1' });
    expect(await found()).toMatchObject({ answer: null, entryIds: [] });
    await say([wordOn(await found(), 'track')]);
    expect(await found()).toMatchObject({ answer: 'track' });
  });

  it('leaves one of two invoices of a conversation out, and tracks the other', async () => {
    const two = aThread(
      [invoiceMail('1', '8 March 2026'), invoiceMail('2', '9 March 2026', { id: 'm2', subject: 'Re: Invoice 1' })],
      { threadId: '19a1' },
    );
    await goThrough([two]);
    expect((await view()).invoices).toHaveLength(2);
    await say([wordOn(await found(0), 'skip')]);
    expect((await view()).invoices.map(({ answer }) => answer)).toEqual(['skip', null]);
    await say([wordOn(await found(1), 'track')]);
    expect((await view()).invoices.map(({ answer }) => answer)).toEqual(['skip', 'track']);
  });

  it('on all of them at once is one change with one undo', async () => {
    await goThrough([threadOf('1', '19a1'), threadOf('2', '19a2'), threadOf('3', '19a3')]);
    const { invoices } = await view();
    const { entryIds } = await say(invoices.map((one) => wordOn(one, 'track')));
    expect(entryIds).toHaveLength(3);
    await undo(desk, { entryIds, requestId: 'u1' });
    expect((await view()).invoices.map(({ answer }) => answer)).toEqual([null, null, null]);
  });

  it('tracks nothing twice: pressed twice, sent twice, tracked in Gmail meanwhile', async () => {
    await goThrough([threadOf('1', '19a1'), threadOf('2', '19a2'), threadOf('2', '19a3')]);
    const { invoices } = await view();
    expect(invoices.map(({ number }) => number)).toEqual(['1', '2']);
    await readThread(desk, { thread: threadOf('1', '19a1') });
    const words = invoices.map((one) => wordOn(one, 'track'));
    await Promise.all([say(words, 'r1'), say(words, 'r1'), say(words, 'r2')]);
    expect((await kinds()).filter((kind) => kind === 'invoice-tracked')).toHaveLength(2);
  });

  it('is asked for the amount where the mail does not say it', async () => {
    const vague = aThread(
      [aMessage({ body: 'Please find my invoice attached.', attachmentNames: ['Invoice-7.pdf'] })],
      {
        threadId: '19a1',
      },
    );
    await goThrough([vague]);
    expect(await found()).toMatchObject({ amountDue: null, isSure: false });
    await expect(say([wordOn(await found(), 'track')])).rejects.toMatchObject({ code: 'amount-needed' });
    await say([wordOn(await found(), 'track', { amountDue: money(5_00, 'EUR') })]);
    expect(await found()).toMatchObject({ answer: 'track' });
  });

  it('outlives the list: ending it forgets what was read, not what was tracked', async () => {
    await goThrough([threadOf('1', '19a1')]);
    await say([wordOn(await found(), 'track')]);
    await findAnswers['end-find'](desk, { account: me });
    expect(await findAnswers.finds(desk, {})).toEqual([]);
    expect((await desk.db.getAllKeys('meta')).filter((key) => key.startsWith('found'))).toEqual([]);
    expect(await desk.db.count('invoices')).toBe(1);
  });
});
