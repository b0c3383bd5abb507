import { describe, expect, it } from 'vitest';
import { type Sender, whoAsks } from '../../utils/messages/who-asks.ts';

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const firefox = { id: 'fairdue@fairdue.invalid', origin: 'moz-extension://0f1e2d3c-0000' };
const gmail: Sender = { id: 'abc', url: 'https://mail.google.com/mail/u/0/#inbox', frameId: 0, tab: {} };

describe('who asks', () => {
  it.each<[string, Sender, string | null]>([
    ['our script in Gmail', gmail, 'gmail'],
    ['our script in Gmail, with its origin named', { ...gmail, origin: 'https://mail.google.com' }, 'gmail'],
    ['our script on PayPal', { ...gmail, url: 'https://www.paypal.com/invoice/details/INV2-1' }, 'paypal'],
    ['the popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'screen'],
    [
      'the dashboard in a tab',
      { id: 'abc', url: 'chrome-extension://abc/options.html', frameId: 0, tab: {} },
      'screen',
    ],
    ['another extension', { ...gmail, id: 'xyz' }, null],
    ["another extension's page", { id: 'abc', url: 'chrome-extension://xyz/popup.html' }, null],
    ['a frame inside Gmail', { ...gmail, frameId: 3 }, null],
    [
      'a screen of ours inside a frame',
      { id: 'abc', url: 'chrome-extension://abc/popup.html', frameId: 2, tab: {} },
      null,
    ],
    ['Gmail without encryption', { ...gmail, url: 'http://mail.google.com/mail/u/0/' }, null],
    ['a longer host', { ...gmail, url: 'https://mail.google.com.evil.example/mail/' }, null],
    ['a host in front', { ...gmail, url: 'https://xmail.google.com/mail/' }, null],
    ['a user name that looks like Gmail', { ...gmail, url: 'https://mail.google.com@evil.example/' }, null],
    ['another port', { ...gmail, url: 'https://mail.google.com:8443/mail/' }, null],
    ["an origin that is not the address's", { ...gmail, origin: 'https://evil.example' }, null],
    ['an opaque origin', { ...gmail, origin: 'null' }, null],
    ['a message without a tab', { id: 'abc', url: gmail.url, frameId: 0 }, null],
    ['a message without a frame', { id: 'abc', url: gmail.url, tab: {} }, null],
    ['a message without an address', { id: 'abc', frameId: 0, tab: {} }, null],
    ['an empty sender', {}, null],
  ])('%s', (_who, sender, asker) => {
    expect(whoAsks(sender, self)).toBe(asker);
  });

  it('knows our own screens in Firefox, too', () => {
    const popup = { id: firefox.id, url: `${firefox.origin}/popup.html` };
    expect(whoAsks(popup, firefox)).toBe('screen');
    expect(whoAsks({ ...popup, url: 'moz-extension://another/popup.html' }, firefox)).toBeNull();
  });
});
