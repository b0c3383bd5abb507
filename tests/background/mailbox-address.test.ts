import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mailboxAddress, mailboxSeen, nameMailbox } from '../../entrypoints/background/answers/mailbox-address.ts';
import { planDraft } from '../../entrypoints/background/answers/planned-draft.ts';
import { readThread } from '../../entrypoints/background/answers/read-thread.ts';
import { todaysList } from '../../entrypoints/background/answers/todays-list.ts';
import { aDesk, aThread, invoiceMail, me, type TestDesk } from './a-desk.ts';

let desk: TestDesk;
let invoiceId: string;

beforeEach(async () => {
  fakeBrowser.reset();
  desk = await aDesk();
  const answer = await readThread(desk, { thread: aThread([invoiceMail('1043', '8 March 2026')]) });
  invoiceId = answer.kind === 'tracked' ? (answer.panels[0]?.invoice.invoiceId ?? '') : '';
});

afterEach(() => desk.db.close());

const own = `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(me)}#all/18c0ffee00000001`;

async function links(): Promise<(string | null | undefined)[]> {
  const { due } = await todaysList(desk, { search: '' });
  return [due[0]?.threadUrl, (await planDraft(desk, { invoiceId, tone: 'polite' })).url];
}

describe('links to a conversation', () => {
  it('name an own mailbox by its address', async () => {
    await mailboxSeen(desk, { mailbox: 'u/2', address: me });
    expect(await links()).toEqual([own, own]);
  });

  it('lead to where a mailbox was open by delegation last, until it is open as an own one', async () => {
    await mailboxSeen(desk, { mailbox: 'u/0/d/older', address: me });
    await mailboxSeen(desk, { mailbox: 'u/1/d/AEoRXRTq', address: me });
    await mailboxSeen(desk, { mailbox: 'u/0/d/another', address: 'other@studio.example' });
    const url = 'https://mail.google.com/mail/u/1/d/AEoRXRTq/#all/18c0ffee00000001';
    expect(await links()).toEqual([url, url]);
    await mailboxSeen(desk, { mailbox: 'u/1', address: me });
    expect(await links()).toEqual([own, own]);
  });
});

const addressAt = (mailbox: string, isWindow = false) => mailboxAddress(desk, { mailbox, isWindow });

describe('the address of a mailbox whose page does not say it', () => {
  it('is the user’s word, or what its page said when it was open by delegation', async () => {
    await nameMailbox(desk, { mailbox: 'u/0', address: me });
    await mailboxSeen(desk, { mailbox: 'u/1/d/AEoRXRTq', address: 'office@studio.example' });
    await mailboxSeen(desk, { mailbox: 'u/5', address: 'nora@studio.example' });
    expect(await addressAt('u/0')).toEqual({ address: me });
    expect(await addressAt('u/1/d/AEoRXRTq')).toEqual({ address: 'office@studio.example' });
    expect(await addressAt('u/5')).toEqual({ address: null });
    expect(await addressAt('constructor')).toEqual({ address: null });
  });

  it('is that of the page a window was opened from', async () => {
    await mailboxSeen(desk, { mailbox: 'u/5', address: 'nora@studio.example' });
    expect(await addressAt('u/5', true)).toEqual({ address: 'nora@studio.example' });
    await mailboxSeen(desk, { mailbox: 'u/5', address: me });
    expect(await addressAt('u/5', true)).toEqual({ address: me });
    expect(await addressAt('u/6', true)).toEqual({ address: null });
  });

  it('is kept for both of two that are named at once', async () => {
    await Promise.all(['u/0', 'u/1'].map((mailbox) => nameMailbox(desk, { mailbox, address: me })));
    for (const mailbox of ['u/0', 'u/1']) expect(await addressAt(mailbox)).toEqual({ address: me });
  });
});
