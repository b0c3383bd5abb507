import { describe, expect, it } from 'vitest';
import { known, many } from '../../../utils/domain/drafts/notation.ts';
import { markedTogether, markSentences, splitSentences } from '../../../utils/domain/drafts/sentence-marks.ts';
import { fill } from '../../../utils/templates/fill-template.ts';

const both = known('sent', 'You wrote on {{sent}}. It is open:', 'it is open:');
const deep = known('sent', `A. ${known('late', 'B.')} C:`, known('late', 'b. C:', 'c:'));

describe('the sentences of a template', () => {
  it.each([
    ['one', 'Is it {{a}}?', {}, 1, [['Is it No. 1. Street?', 0]]],
    [
      'two',
      'It is {{a}}. Thank you.',
      {},
      2,
      [
        ['It is No. 1. Street.', 0],
        ['Thank you.', 1],
      ],
    ],
    ['one before lines', 'These are:\n{{a}}', {}, 1, [['These are:\nNo. 1. Street', 0]]],
    [
      'those of a known fact',
      both,
      { sent: '2. May' },
      2,
      [
        ['You wrote on 2. May.', 0],
        ['It is open:', 1],
      ],
    ],
    ['those of an unknown fact', both, {}, 2, [['it is open:', 0]]],
    [
      'those that stay, in their own places',
      deep,
      { sent: 'x' },
      3,
      [
        ['A.', 0],
        ['C:', 2],
      ],
    ],
    [
      'those of facts in facts',
      deep,
      { late: true },
      3,
      [
        ['b.', 0],
        ['C:', 1],
      ],
    ],
    [
      'one with a choice of words',
      `Pay ${many('them', 'it')}. Now.`,
      { many: true },
      2,
      [
        ['Pay them.', 0],
        ['Now.', 1],
      ],
    ],
  ] as const)('are told apart: %s', (_, template, fields, count, sentences) => {
    const found = markSentences(template);
    expect(found.count).toBe(count);
    const filled = fill(found.marked, { a: 'No. 1. Street', ...fields });
    expect(splitSentences(filled, count).map(({ words, place }) => [words.trim(), place])).toEqual(sentences);
  });

  it('are known where they come one by one, whatever stands in them', () => {
    const joined = markedTogether(['In addition (§ 288 Abs. 2 BGB): 8.08.', 'Each day adds 0.67.']);
    expect(splitSentences(joined, 2).map(({ words }) => words.trim())).toEqual([
      'In addition (§ 288 Abs. 2 BGB): 8.08.',
      'Each day adds 0.67.',
    ]);
  });
});
