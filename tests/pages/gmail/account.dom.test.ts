import { afterEach, describe, expect, it } from 'vitest';
import { accountOf } from '../../../utils/pages/gmail/account.ts';
import { showPage } from '../../support/show-page.ts';

const heading = '<h2 class="hP" data-legacy-thread-id="19a0000000000a01">Re: x - mallory@evil.example</h2>';

function accountIn(address: string, title: string, ...labels: string[]): string | null {
  const links = labels.map(
    (label) => `<a href="https://accounts.google.com/SignOutOptions" aria-label="${label}"></a>`,
  );
  showPage(
    `<!doctype html><title>${title}</title><body><header role="banner">${links.join('')}</header>${heading}</body>`,
  );
  history.replaceState(null, '', address);
  return accountOf(document);
}

afterEach(() => history.replaceState(null, '', '/'));

describe('accountOf', () => {
  const table: readonly (readonly [
    what: string,
    address: string,
    title: string,
    labels: string[],
    account: string | null,
  ])[] = [
    [
      'the button',
      '/mail/u/0/#inbox',
      'Gmail',
      ['Google Account: Nora Vale (Nora@Studio.example)'],
      'nora@studio.example',
    ],
    [
      'the button in another language',
      '/mail/u/0/#inbox',
      'Gmail',
      ['Google-Konto: Nora (Chefin)  \n(nora@studio.example)'],
      'nora@studio.example',
    ],
    ['the title of a list', '/mail/u/1/#inbox', 'Inbox (3) - nora@studio.example - Gmail', [], 'nora@studio.example'],
    [
      'the title of a list at a company',
      '/mail/u/1/#inbox',
      'Inbox - nora@studio.example - Studio Vale Mail',
      [],
      'nora@studio.example',
    ],
    ['no title of a thread', '/mail/u/0/#inbox/FMfcgzQXJkWbVbqXqvGk', 'Re: x - mallory@evil.example - Gmail', [], null],
    [
      'the title of a thread behind the whole of its subject',
      '/mail/u/0/#inbox/FMfcgzQXJkWbVbqXqvGk',
      'Re: x - mallory@evil.example - nora@studio.example - Gmail',
      [],
      'nora@studio.example',
    ],
    [
      'the title of a thread in a window of its own',
      '/mail/u/0/popout?ver=1&th=%23thread-f:18',
      'Re: x - mallory@evil.example - nora@studio.example - Studio Vale Mail',
      [],
      'nora@studio.example',
    ],
    [
      'the title where it names another mailbox than the button',
      '/mail/u/0/#inbox',
      'Inbox - office@studio.example - Gmail',
      ['Account (nora@studio.example)'],
      'office@studio.example',
    ],
    ['no title that holds something else', '/mail/u/0/#inbox', 'Inbox - Gmail', [], null],
    ['nobody where two buttons differ', '/mail/u/0/#inbox', 'Gmail', ['(a@one.example)', '(b@two.example)'], null],
    [
      'the mailbox and not who signed in, where it is delegated',
      '/mail/b/AbC/u/0/#inbox',
      'Inbox - office@studio.example - Gmail',
      ['Account (nora@studio.example)'],
      'office@studio.example',
    ],
    [
      'the delegated mailbox by its place today',
      '/mail/u/0/d/AEoRXRTq/#inbox',
      'Gmail',
      ['Account (nora@studio.example)'],
      null,
    ],
    [
      'a delegated thread by its title',
      '/mail/u/0/d/AEoRXRTq/#inbox/FMfcgzQXJkWbVbqXqvGk',
      'Re: x - mallory@evil.example - office@studio.example - Gmail',
      ['Account (nora@studio.example)'],
      'office@studio.example',
    ],
    [
      'nobody in a delegated thread whose title says something else',
      '/mail/b/AbC/u/0/#inbox/FMfcgzQXJkWbVbqXqvGk',
      'x - office@studio.example - Gmail',
      ['Account (nora@studio.example)'],
      null,
    ],
    ['nobody on an empty page', '/mail/u/0/', '', [], null],
  ];
  it.each(table)('takes %s', (_, address, title, labels, account) => {
    expect(accountIn(address, title, ...labels)).toBe(account);
  });
});
