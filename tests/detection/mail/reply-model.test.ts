import { describe, expect, it } from 'vitest';
import { learnReplies, type Meaning, replyModel } from '../../../utils/detection/mail/reply-model.ts';
import type { ReplySigns } from '../../../utils/detection/mail/reply-signs.ts';

const signs = (...words: readonly string[]): ReplySigns => new Map(words.map((word) => [word, 1]));

const examples: readonly (readonly [Meaning, ReplySigns])[] = [
  ['promise', signs('pay', 'friday')],
  ['promise', signs('pay', 'monday')],
  ['already-paid', signs('paid', 'friday')],
  ['already-paid', signs('paid', 'monday')],
  ['none', signs('thanks', 'once')],
];

const likeliest = (weigh: ReturnType<typeof replyModel>, reply: ReplySigns) =>
  [...weigh(reply)].sort((one, other) => other[1] - one[1])[0]?.[0];

describe('what answers mean, learned from examples', () => {
  const learned = learnReplies(examples);

  it('is told by the signs that the meanings do not share', () => {
    const weigh = replyModel(learned);
    expect(likeliest(weigh, signs('pay', 'friday', 'unknown'))).toBe('promise');
    expect(likeliest(weigh, signs('paid', 'monday'))).toBe('already-paid');
  });

  it('is shared out among all meanings', () => {
    const likely = [...replyModel(learned)(signs('pay')).values()];
    expect(likely.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('leaves signs of a single example aside', () => {
    expect(learned.signs.toSorted()).toEqual(['friday', 'monday', 'paid', 'pay']);
  });

  it('is the same each time, and after it was written down in a build', () => {
    expect(learnReplies(examples)).toEqual(learned);
    const kept = replyModel(JSON.parse(JSON.stringify(learned)));
    expect(kept(signs('pay'))).toEqual(replyModel(learned)(signs('pay')));
  });
});
