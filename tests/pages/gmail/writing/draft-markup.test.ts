import { describe, expect, it } from 'vitest';
import { draftMarkup } from '../../../../utils/pages/gmail/writing/draft-markup.ts';

const cell = (text: string) => ({ paragraph: 0, head: [text], rows: [[text]], figures: [] });

describe('the markup of a draft', () => {
  it('is a block a line, an empty one with a break in it', () => {
    expect(draftMarkup('Dear Anna,\n\nplease pay.', [])).toBe(
      '<div>Dear Anna,</div><div><br></div><div>please pay.</div>',
    );
  });

  it('has a table where its words stand, one after the other', () => {
    const tables = [
      { text: 'A\n1', table: { paragraph: 0, head: ['A'], rows: [['1']], figures: [0] } },
      { text: 'B\n2', table: { paragraph: 2, head: ['B'], rows: [['2']], figures: [] } },
    ];
    const tags = draftMarkup('A\n1\n\nand\n\nB\n2', tables).replace(/ [a-z]+="[^"]*"/g, '');
    const table = (head: string, entry: string) =>
      `<table><tbody><tr><th>${head}</th></tr><tr><td>${entry}</td></tr></tbody></table>`;
    expect(tags).toBe(`${table('A', '1')}<div><br></div><div>and</div><div><br></div>${table('B', '2')}`);
  });

  it.each([
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['the end of a cell', '</td><script>alert(1)</script>'],
    ['an entity', '&lt;script&gt;'],
    ['a quotation mark', '" onmouseover="alert(1)'],
  ])('never takes %s out of the words', (_, hostile) => {
    const markup = draftMarkup(`${hostile}\n${hostile}`, [{ text: hostile, table: cell(hostile) }]);
    const ours = markup.replace(/<\/?(?:div|table|tbody|tr|th|td|br)(?: [a-z]+="[a-z0-9:;#\s-]*")*>/gi, '');
    expect(ours).not.toMatch(/[<>"]/);
    expect(ours.replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, '')).not.toContain('&');
  });

  it('keeps spaces that stand together', () => {
    expect(draftMarkup('a   b', [])).toBe('<div>a&nbsp;&nbsp;&nbsp;b</div>');
  });
});
