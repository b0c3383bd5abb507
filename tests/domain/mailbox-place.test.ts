import { describe, expect, it } from 'vitest';
import { delegatedPlaceOf, isDelegated, mailboxUrl } from '../../utils/domain/mailbox-place.ts';

describe('a mailbox that is open by delegation', () => {
  it.each([
    ['u/0/d/AEoRXRTq-9_x', true],
    ['b/126/u/0', true],
    ['b/126', true],
    ['u/0', false],
    ['u/12', false],
    ['u/0/d/', false],
    ['u/0/d/../../../settings', false],
    ['u/0/d/x?next=1', false],
    ['u/0/d/x#inbox', false],
    ['//evil.example/d/x', false],
    ['', false],
  ])('stands at %s: %s', (place, expected) => {
    expect(isDelegated(place)).toBe(expected);
  });

  it('is found where it was seen last', () => {
    const addresses = {
      'u/0/d/old': 'office@studio.example',
      'u/1': 'office@studio.example',
      'u/1/d/new': 'office@studio.example',
    };
    expect(delegatedPlaceOf('office@studio.example', addresses)).toBe('u/1/d/new');
    expect(delegatedPlaceOf('nora@studio.example', addresses)).toBeNull();
  });
});

describe('where a mailbox opens', () => {
  const addresses = {
    'u/1/d/AEoRXRTq': 'office@studio.example',
    'u/3': 'nora@studio.example',
    '../evil': 'eve@studio.example',
  };

  it.each([
    ['office@studio.example', 'https://mail.google.com/mail/u/1/d/AEoRXRTq/'],
    ['nora@studio.example', 'https://mail.google.com/mail/u/?authuser=nora%40studio.example'],
    ['eve@studio.example', 'https://mail.google.com/mail/u/?authuser=eve%40studio.example'],
    [null, 'https://mail.google.com/mail/u/0/'],
  ])('%s at %s', (account, url) => {
    expect(mailboxUrl(account, addresses).href).toBe(url);
  });
});
