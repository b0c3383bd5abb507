import { expect, it } from 'vitest';
import { tableText } from '../../../utils/domain/drafts/table-text.ts';

const head = ['Invoice', 'For', 'Due', 'Amount due'];

it('sets text flush with the start of its column and figures with the end', () => {
  const rows = [
    ['1043', 'Website', '10 Nov 2026', '€2,400.00'],
    ['7', 'Retainer, November', '1 Nov 2026', '€80.00'],
  ];
  expect(tableText({ head, rows, figures: [3] })).toBe(
    [
      'Invoice  For                 Due          Amount due',
      '1043     Website             10 Nov 2026   €2,400.00',
      '7        Retainer, November  1 Nov 2026       €80.00',
    ].join('\n'),
  );
});

it('leaves room for an empty cell and none at the end of a line', () => {
  expect(tableText({ head: ['No.', 'For'], rows: [['1043', '']], figures: [] })).toBe('No.   For\n1043');
});

it('counts a letter with its marks as one', () => {
  const lines = tableText({
    head: ['A', 'B'],
    rows: [
      ['e\u0301te', 'x'],
      ['abcd', 'y'],
    ],
    figures: [],
  }).split('\n');
  expect(lines.map((line) => line.normalize('NFC').indexOf('  ') >= 0)).toEqual([true, true, true]);
  expect(lines[1]).toBe('e\u0301te   x');
});
