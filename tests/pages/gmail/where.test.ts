import { describe, expect, it } from 'vitest';
import { isGmail, whereIn } from '../../../utils/pages/gmail/where.ts';

/** What an address says, in short: mailbox, view(detail), page, thread, pop-out. */
const table: readonly (readonly [
  string,
  string,
  string | null,
  string | null,
  number,
  string | null,
  string | null,
])[] = [
  ['/mail/u/0/#inbox', 'u/0', 'inbox', null, 1, null, null],
  ['/mail/u/1/#inbox', 'u/1', 'inbox', null, 1, null, null],
  ['/mail/#inbox', 'u/0', 'inbox', null, 1, null, null],
  ['/mail/u/0/', 'u/0', null, null, 1, null, null],
  ['/mail/u/0/#inbox/p3', 'u/0', 'inbox', null, 3, null, null],
  [
    '/mail/u/0/#inbox/FMfcgzQXJkWbVbqXqvGkLkVxYzAbCdEf',
    'u/0',
    'inbox',
    null,
    1,
    'FMfcgzQXJkWbVbqXqvGkLkVxYzAbCdEf',
    null,
  ],
  ['/mail/u/0/#inbox/19a0000000000a01', 'u/0', 'inbox', null, 1, '19a0000000000a01', null],
  [
    '/mail/u/0/#inbox/KtbxLvHcLqBhMzNfKdQrTsVwXyZ?compose=new',
    'u/0',
    'inbox',
    null,
    1,
    'KtbxLvHcLqBhMzNfKdQrTsVwXyZ',
    null,
  ],
  ['/mail/u/0/#sent/p2', 'u/0', 'sent', null, 2, null, null],
  ['/mail/u/0/#search/invoice+1043', 'u/0', 'search', 'invoice 1043', 1, null, null],
  ['/mail/u/0/#search/from%3Ame+has%3Aattachment/p2', 'u/0', 'search', 'from:me has:attachment', 2, null, null],
  ['/mail/u/0/#search/abcdefghijklmnopqrstuvwxyz', 'u/0', 'search', 'abcdefghijklmnopqrstuvwxyz', 1, null, null],
  [
    '/mail/u/0/#search/100%/QgrcJHsHqZxBvNmKlPoIuYtReWq',
    'u/0',
    'search',
    '100%',
    1,
    'QgrcJHsHqZxBvNmKlPoIuYtReWq',
    null,
  ],
  [
    '/mail/u/0/#label/Clients%2FAcme/FMfcgzQXJkWbVbqXqvGk',
    'u/0',
    'label',
    'Clients/Acme',
    1,
    'FMfcgzQXJkWbVbqXqvGk',
    null,
  ],
  ['/mail/u/0/#category/promotions', 'u/0', 'category', 'promotions', 1, null, null],
  ['/mail/u/0/#advanced-search/from=a', 'u/0', 'advanced-search', 'from=a', 1, null, null],
  ['/mail/b/AbCdEf123/u/2/#drafts', 'b/AbCdEf123/u/2', 'drafts', null, 1, null, null],
  ['/mail/u/0/popout?ver=1#inbox/FMfcgzQXJkWbVbqXqvGk', 'u/0', 'inbox', null, 1, 'FMfcgzQXJkWbVbqXqvGk', 'thread'],
  ['/mail/u/0/d/AEoRXRTq-9_x/#inbox', 'u/0/d/AEoRXRTq-9_x', 'inbox', null, 1, null, null],
  ['/mail/u/1/d/AEoRXRTq/popout?ver=1&th=%23thread-f:1', 'u/1/d/AEoRXRTq', null, null, 1, null, 'thread'],
  ['/mail/b/126/', 'b/126', null, null, 1, null, null],
  ['/mail/u/0/popout?ver=1&search=inbox&th=%23thread-f:18&cvid=1', 'u/0', null, null, 1, null, 'thread'],
  ['/mail/u/0/?ui=2&view=btop&ver=1&search=inbox&th=1570008d41119688', 'u/0', null, null, 1, null, 'thread'],
  ['/mail/u/0/popout?ver=1#cmid%253D1', 'u/0', 'cmid%253D1', null, 1, null, 'compose'],
  ['/mail/u/0/popout#compose/new', 'u/0', 'compose', null, 1, null, 'compose'],
  ['/mail/u/0/#settings/general', 'u/0', 'settings', null, 1, null, null],
];

describe('whereIn', () => {
  it.each(table)('reads %s', (address, mailbox, view, detail, page, threadToken, popOut) => {
    const url = new URL(address, 'https://mail.google.com');
    expect(whereIn(url)).toEqual({ mailbox, view, detail, page, threadToken, popOut });
  });

  it.each(['#', '##', '#%E0%A4%A', '#search/%E0%A4%A', '#/////', `#${'a/'.repeat(5_000)}`, '#inbox/p0', '#label'])(
    'takes %j without an error',
    (hash) => {
      expect(() => whereIn({ pathname: '/mail/u/0/', hash })).not.toThrow();
    },
  );
});

describe('isGmail', () => {
  const addresses: readonly (readonly [string, boolean])[] = [
    ...table.map(([address]) => [`https://mail.google.com${address}`, true] as const),
    ['https://mail.google.com/mail/mu/mp/1/', false],
    ['https://mail.google.com/chat/u/0/', false],
    ['https://mail.google.com.evil.example/mail/u/0/', false],
    ['https://www.paypal.com/invoices/', false],
  ];
  it.each(addresses)('%s is Gmail: %s', (address, expected) => {
    expect(isGmail(new URL(address))).toBe(expected);
  });
});
