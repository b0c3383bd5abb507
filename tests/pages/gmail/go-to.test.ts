import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../../utils/pages/gmail/go-to.ts';
import { whereIn } from '../../../utils/pages/gmail/where.ts';

const at = (hash: string) => whereIn({ pathname: '/mail/u/0/', hash });

it.each([
  [{ kind: 'thread', threadId: '19a0000000000a01' }, '#all/19a0000000000a01'],
  [{ kind: 'search', words: 'in:sent invoice', page: 1 }, '#search/in%3Asent+invoice'],
  [{ kind: 'search', words: 'after:2025/11/22 {a b}', page: 3 }, '#search/after%3A2025%2F11%2F22+%7Ba+b%7D/p3'],
] as const)('%j stands in the address as %s', (goal, hash) => {
  expect(hashOf(goal)).toBe(hash);
});

it('any search is read from the address as it was written there', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 900 }), (words, page) => {
      expect(at(hashOf({ kind: 'search', words, page }))).toMatchObject({ view: 'search', detail: words, page });
    }),
  );
});
