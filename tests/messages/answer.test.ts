import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answering, answerRequests } from '../../utils/messages/answer.ts';
import { Refused } from '../../utils/messages/ask-errors.ts';
import type { Request } from '../../utils/messages/protocol.ts';
import { deliver, gmailTab, paypalTab, popup } from './a-message.ts';

const names: readonly Request[] = [
  'standings-of-threads',
  'read-thread',
  'track-offer',
  'decline-offer',
  'send-file-part',
  'read-file',
  'track-from-file',
  'correct-invoice',
  'describe-client',
  'write-draft',
  'plan-draft',
  'take-planned-draft',
  'keep-draft',
  'note-sent',
  'note-unscheduled',
  'mark-paid',
  'place-hold',
  'lift-holds',
  'note-payment',
  'call-card',
  'record-call',
  'set-phone',
  'close-invoices',
  'skip-step',
  'stop-tracking',
  'undo',
  'todays-list',
  'note-miss',
  'read-preferences',
  'change-preferences',
  'mailboxes',
  'ledger-health',
  'restore-ledger',
];
const called = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  called.mockReset();
  const answer: Answering = async (request, asked) => called(request, asked);
  answerRequests(answer, (error) => (error instanceof Refused ? error.code : 'unexpected'));
});

const markPaid = { fairdue: 'mark-paid', payload: { invoiceId: 'i1', requestId: 'r1' } };

describe('answering', () => {
  it('gives the answer as data', async () => {
    called.mockReturnValue({ entryIds: ['r1#0'], invoice: null });
    expect(await deliver(markPaid, popup)).toEqual({ ok: true, answer: { entryIds: ['r1#0'], invoice: null } });
    expect(called).toHaveBeenCalledWith('mark-paid', markPaid.payload);
  });

  it('gives a refusal as data, and never the text of an error', async () => {
    called.mockImplementation(() => {
      throw new Refused('not-found');
    });
    expect(await deliver(markPaid, popup)).toEqual({ ok: false, error: { code: 'not-found' } });
    called.mockImplementation(() => {
      throw new Error('secret text of a mail');
    });
    expect(await deliver(markPaid, popup)).toEqual({ ok: false, error: { code: 'unexpected' } });
  });

  it.each([
    ['nothing', undefined],
    ['text', 'mark-paid'],
    ['another protocol', { type: 'mark-paid', payload: {} }],
    ['an unknown request', { fairdue: 'delete-everything', payload: {} }],
    ['a name from the prototype', { fairdue: 'constructor', payload: {} }],
    ['a name that is no text', { fairdue: 7 }],
  ])('ignores %s, so that others may answer it', async (_what, message) => {
    expect(await deliver(message, popup)).toBe('ignored');
    expect(called).not.toHaveBeenCalled();
  });

  it.each([
    ['no payload', undefined],
    ['a missing field', { invoiceId: 'i1' }],
    ['one field more', { ...markPaid.payload, all: true }],
    ['a field of the prototype', JSON.parse('{"invoiceId":"i1","requestId":"r1","__proto__":{"x":1}}')],
    ['a wrong type', { invoiceId: 7, requestId: 'r1' }],
    ['an id beyond all measure', { invoiceId: 'x'.repeat(5_000_000), requestId: 'r1' }],
    ['a list', [markPaid.payload]],
  ])('refuses a payload with %s', async (_what, payload) => {
    expect(await deliver({ fairdue: 'mark-paid', payload }, popup)).toEqual({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses a hold without an end, on a day that is none, or of a kind that is none', async () => {
    const hold = { kind: 'snooze', until: '2026-03-27' };
    const asked = { clientId: 'c1', invoiceIds: [], requestId: 'r1' };
    for (const bad of [{ kind: 'snooze' }, { ...hold, until: '2026-02-30' }, { ...hold, kind: 'forever' }]) {
      const reply = await deliver({ fairdue: 'place-hold', payload: { ...asked, hold: bad } }, popup);
      expect(reply).toMatchObject({ ok: false });
    }
    expect(await deliver({ fairdue: 'place-hold', payload: { ...asked, hold } }, popup)).toMatchObject({ ok: true });
  });
});

describe('who may ask what', () => {
  const onlyScreens: readonly Request[] = [
    'todays-list',
    'plan-draft',
    'read-preferences',
    'change-preferences',
    'mailboxes',
    'ledger-health',
    'restore-ledger',
  ];

  it.each(onlyScreens)('%s is asked by our own screens only', async (fairdue) => {
    for (const sender of [gmailTab, paypalTab]) {
      expect(await deliver({ fairdue, payload: {} }, sender)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    }
  });

  it.each(names)('%s is refused to everybody we do not know', async (fairdue) => {
    const strangers = [
      {},
      { ...gmailTab, id: 'another' },
      { ...gmailTab, frameId: 1 },
      { ...gmailTab, url: 'https://mail.google.com.evil.example/', origin: 'https://mail.google.com.evil.example' },
    ];
    for (const sender of strangers) {
      expect(await deliver({ fairdue, payload: {} }, sender)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('mail is read for Gmail only', async () => {
    for (const sender of [paypalTab, popup]) {
      const reply = await deliver({ fairdue: 'read-thread', payload: {} }, sender);
      expect(reply).toEqual({ ok: false, error: { code: 'not-allowed' } });
    }
  });
});
