import { describe, expect, it } from 'vitest';
import { wordStart } from '../../utils/detection/facts/word-start.ts';

describe('the words that are shown as evidence', () => {
  const text = 'the queue was as long as promised';
  it.each([
    [-5, 0],
    [0, 0],
    [4, 4],
    [6, 10],
    [9, 10],
    [26, 33],
  ])('begin from %i at %i, never within a word', (at, start) => {
    expect(wordStart(text, at, text.length)).toBe(start);
  });

  it('begin at the figure itself where no word ends before it', () => {
    expect(wordStart('https://pay.example/i/1049', 8, 22)).toBe(22);
  });
});
