import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/detection/text/fold.ts';
import { compilePhrases, findOverlapping, findPhrases } from '../../../utils/detection/text/phrases.ts';
import { tokensOf } from '../../../utils/detection/text/tokens.ts';

function found(phrases: readonly string[], text: string): string[] {
  const folded = fold(text);
  const book = compilePhrases(phrases.map((phrase) => [phrase, phrase] as const));
  return findPhrases(book, folded, tokensOf(folded)).map(({ start, end }) => folded.slice(start, end));
}

describe('a phrase', () => {
  it.each([
    ['due date', 'Due-Date: Friday', ['due-date']],
    ['will * pay', 'we will certainly pay', ['will certainly pay']],
    ['will * pay', 'will we one day soon perhaps ever pay', []],
    ['reclam~', 'una reclamación', ['reclamacion']],
    ['settl~ it', 'settled it', ['settled it']],
    ['settl~ it', 'set it', []],
  ])('%s in "%s" is %j', (phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  it('gives way to a longer one at the same word', () => {
    expect(found(['total', 'total due'], 'Total due 12')).toEqual(['total due']);
  });

  it('may overlap others where that is asked for', () => {
    const folded = 'we will pay it';
    const book = compilePhrases([
      ['will pay', 'a'],
      ['pay it', 'b'],
    ]);
    expect(findOverlapping(book, folded, tokensOf(folded)).map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it.each(['* it', 'ab~ it'])('cannot be written as %s', (phrase) => {
    expect(() => compilePhrases([[phrase, 1]])).toThrow(RangeError);
  });
});
