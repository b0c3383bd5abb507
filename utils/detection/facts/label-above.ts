import type { Cell, Line } from '../text/line.ts';
import type { PhraseHit } from '../text/phrases.ts';
import type { Span } from '../values/amounts.ts';
import { type Candidate, candidate, type Governing } from './governing.ts';

/** A heading further up than this heads something else. */
const farthestAbove = 3;
/** Where this much is said before a value, its own words tell what it is, and no heading does. */
const longestLead = 24;

/** The heading of the value's column, up to three lines above; lines of other columns between them cost little. */
export function above<V extends Span, L>(
  lines: readonly Line[],
  position: number,
  { cell, value }: { readonly cell: Cell; readonly value: Span },
  hits: (line: Line) => readonly PhraseHit<L>[],
  how: Governing<V, L>,
): Candidate<L> | null {
  const own = lines[position];
  if (!own || value.start - cell.start > longestLead) return null;
  let distance = 0;
  let between = 0;
  for (let at = position - 1; at >= 0 && distance < farthestAbove; at -= 1) {
    const line = lines[at];
    if (!line || line.cells.length === 0) continue;
    distance += 1;
    const heading = cellOver(line, own, cell);
    if (!heading) {
      between += 1;
      continue;
    }
    const hit = hits(line).find(({ start, end }) => start >= heading.start && end <= heading.end);
    const holdsValue = how.values(line).some(({ start }) => start >= heading.start && start < heading.end);
    if (hit && !holdsValue && covers(hit, heading)) {
      if (!how.governsBelow(line, hit.value) || hasValueBeside(heading, hits(line), how.values(line))) return null;
      const words = `${line.text.slice(heading.start, heading.end).trim()}: ${own.text.slice(cell.start, cell.end).trim()}`;
      const cost = 10 + 12 * (distance - 1 - between) + betweenCost * between;
      return candidate(line, hit, 'label-above', cost, words.slice(0, 200));
    }
    if (!holdsValue) return null;
  }
  return null;
}

/** What a line of other columns between a heading and its value costs. */
const betweenCost = 1;

/** `Total | 119,00 €`: the label has its value in its own row, and heads nothing below. */
function hasValueBeside<L>(heading: Cell, hits: readonly PhraseHit<L>[], values: readonly Span[]): boolean {
  const next = values.find(({ start }) => start >= heading.end);
  return next !== undefined && !hits.some(({ start }) => start >= heading.end && start < next.start);
}

/** The cell of a line that stands over a cell of another: the one it overlaps, else the same by count. */
export function cellOver(line: Line, own: Line, cell: Cell): Cell | null {
  const overlapping = line.cells.filter(({ left, right }) => left < cell.right && right > cell.left);
  if (overlapping.length === 1 && line.isPlaced) return overlapping[0] ?? null;
  if (line.cells.length === own.cells.length) return line.cells[own.cells.indexOf(cell)] ?? null;
  return overlapping.length === 1 ? (overlapping[0] ?? null) : null;
}

function covers<L>(hit: PhraseHit<L>, cell: Cell): boolean {
  return (hit.end - hit.start) * 2 >= cell.end - cell.start;
}
