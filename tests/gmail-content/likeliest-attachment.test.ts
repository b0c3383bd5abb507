import { describe, expect, it } from 'vitest';
import { likeliestFirst } from '../../entrypoints/gmail.content/thread-panel/likeliest-attachment.ts';

const me = 'nora@lindqvist.example';
const client = 'priya@lanternlabs.example';
const mine = (name: string) => ({ name, from: me, messageId: 'm1' });
const theirs = (name: string) => ({ name, from: client, messageId: 'm2' });
const names = (...cards: ReturnType<typeof mine>[]) => likeliestFirst(cards, me).map(({ name }) => name);

describe('the attachment that is offered to be read', () => {
  it.each([
    [
      'one named as an invoice before another',
      [mine('terms.pdf'), mine('Rechnung-17.pdf')],
      ['Rechnung-17.pdf', 'terms.pdf'],
    ],
    ['XML before print', [mine('invoice-17.pdf'), mine('invoice-17.xml')], ['invoice-17.xml', 'invoice-17.pdf']],
    ['the user’s own, and none of the client’s beside it', [theirs('invoice-po.pdf'), mine('a.pdf')], ['a.pdf']],
    ['the client’s where the user sent none under this address', [theirs('a.pdf')], ['a.pdf']],
  ])('is %s', (_what, cards, expected) => {
    expect(names(...cards)).toEqual(expected);
  });
});
