import { type Cell, type Line, wordsAround } from '../text/line.ts';
import { hitsIn } from '../text/phrases.ts';
import type { Span } from '../values/amounts.ts';
import type { Governed, Governing } from './governing.ts';
import { above } from './label-above.ts';
import { inCellLeft, inCellRight, inCellsBefore } from './label-beside.ts';

/** Gives each value of the lines the label that governs it: left of it, right behind it, in a cell before, or above. */
export function govern<V extends Span, L>(lines: readonly Line[], how: Governing<V, L>): Governed<V, L>[] {
  const hits = (line: Line) => hitsIn(how.book, line);
  return lines.flatMap((line, position) => {
    const values = how.values(line);
    return values.map((value) => {
      const cell = cellAt(line, value);
      const candidates = [
        inCellLeft(line, cell, value, values, hits(line), how),
        inCellRight(line, cell, value, hits(line), how),
        inCellsBefore(line, cell, values, hits(line)),
        above(lines, position, { cell, value }, hits, how),
      ].filter((candidate) => candidate !== null);
      const best = candidates.sort((a, b) => a.cost - b.cost)[0];
      if (best) return { value, line, ...best };
      const words = wordsAround(line, Math.max(0, value.start - 60), value.end);
      return {
        value,
        line,
        label: null,
        relation: 'no-label' as const,
        cost: 100,
        words,
        labelWords: '',
        isField: false,
      };
    });
  });
}

function cellAt(line: Line, value: Span): Cell {
  const cell = line.cells.find(({ start, end }) => start <= value.start && value.start < end);
  return cell ?? { start: 0, end: line.text.length, left: 0, right: line.text.length };
}
